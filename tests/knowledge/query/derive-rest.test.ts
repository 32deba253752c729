import { describe, expect, it } from 'vitest';
import { derivedFrom } from './derived-from.ts';

const ask = derivedFrom({
  title: '黔江区2023年前三季度项目建设和债券使用情况',
  publishedOn: '2023-10-19',
  paragraphs: [
    '今年，全区获批新增专项债券32.6亿元，比2022年增加4.1亿元，支持项目41个。',
    '截至9月底，全区专项债券资金已支出27.2亿元。其中城北大桥使用专项债券1.4亿元，该桥总投资3.9亿元。',
    '全区列入市级重点项目清单的有29个，年度计划投资88亿元，截至9月底完成投资61.5亿元。',
    '112个新建项目中，98个已办结施工许可，其余正在办理。',
    '完善公共服务，新建停车位1500个，已建成1275个；全长2400米的武陵隧道掘进到1860米。',
    '安置房建设任务640户，已交付416户。',
  ],
});

describe('what is left of a total', () => {
  it.each([
    ['黔江2023年专项债还剩多少没花出去', '5.4亿元', '32.6 - 27.2'],
    ['到2023年9月底黔江专项债还有多少没支出', '5.4亿元', '32.6 - 27.2'],
    ['黔江区市级重点项目到2023年9月底离年度计划还差多少亿', '26.5亿元', '88 - 61.5'],
    ['黔江区市级重点项目截至2023年9月底还差多少没完成年度计划', '26.5亿元', '88 - 61.5'],
    ['黔江区市级重点项目2023年前9个月比年度计划还差多少亿没完成', '26.5亿元', '88 - 61.5'],
    ['武陵隧道还剩多少米没挖', '540米', '2400 - 1860'],
    ['黔江停车位还有多少个没建', '225个', '1500 - 1275'],
    ['黔江安置房还有多少户没交付', '224户', '640 - 416'],
  ])('%s → %s', (question, text, formula) => {
    expect(ask(question)).toEqual([{ text, formula }]);
  });

  it.each([
    '黔江一般债券还剩多少没花', // no bond of that kind is told of
    '黔江充电桩还有多少个没建',
    '黔江区区级重点项目到2023年9月底离年度计划还差多少亿', // of the city's list only
  ])('%s: nothing is left of what no page tells', (question) => {
    expect(ask(question)).toEqual([]);
  });
});

describe('a rate that no page states', () => {
  it.each([
    ['黔江施工许可办结率有多高', '87.5%', '98个 ÷ 112个'],
    ['黔江停车位建成率百分之几', '85%', '1275个 ÷ 1500个'],
    ['黔江安置房交付率是多少', '65%', '416户 ÷ 640户'],
  ])('%s → %s', (question, text, formula) => {
    expect(ask(question)).toEqual([{ text, formula }]);
  });

  it('is of the thing asked', () => {
    expect(ask('黔江充电桩建成率百分之几')).toEqual([]);
  });
});
