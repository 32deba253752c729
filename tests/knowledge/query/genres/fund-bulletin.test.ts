import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** A bulletin of a county on bonds and funds from above: sums beside rates, the county beside its offices. */
const figures = figuresOf(
  answersFrom({
    title: '新宁县2024年1—9月专项债券和中央预算内投资项目进展通报',
    publisher: '新宁县发展和改革局',
    publishedOn: '2024-10-14',
    paragraphs: [
      '（一）专项债券。2024年全县到位新增专项债券资金15.4亿元，涉及项目19个。截至9月底，已拨付12.3亿元，拨付率79.9%；实际支出10.1亿元，支出率65.6%。',
      '（二）中央预算内投资。2024年全县下达中央预算内投资项目23个，总投资9.6亿元，其中中央预算内资金3.8亿元。截至9月底，已开工20个，开工率87.0%。',
      '专项债券支出率前三名：县水务公司（97.4%）、县第一人民医院（92.8%）、县职业中专（85.1%）。',
      '2023年，全县新开工亿元以上项目47个、竣工35个。',
      '云溪装备产业园总投资8.6亿元，占地260亩，建设标准厂房14万平方米。',
    ],
  }),
);

describe('a rate of the county and of its offices', () => {
  it.each<[string, readonly string[]]>([
    ['截至2024年9月底新宁县专项债券支出率多少', ['65.6%']],
    ['新宁县水务公司专项债券支出率多少', ['97.4%']],
    ['新宁县职业中专的专项债券支出率', ['85.1%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('money of one kind and of another', () => {
  it.each<[string, readonly string[]]>([
    ['2024年新宁县下达中央预算内投资项目多少个，其中中央预算内资金多少', ['23个', '3.8亿元']],
    ['2024年新宁县下达中央预算内投资项目总投资多少', ['9.6亿元']],
    // handed on is not yet spent
    ['新宁到9月底专项债真正花出去多少', ['10.1亿元']],
    ['新宁到9月底专项债拨付了多少', ['12.3亿元']],
    ['新宁2024年到位专项债券资金多少', ['15.4亿元']],
    ['新宁2024年到位一般债券资金多少', []],
    ['新宁2024年到位超长期特别国债资金多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

/** A page of a meeting, which dates none of its figures. */
const meeting = figuresOf(
  answersFrom({
    title: '新宁县召开重点项目建设调度会',
    publisher: '新宁县融媒体中心',
    publishedOn: '2024-07-18',
    paragraphs: [
      '7月17日，新宁县召开重点项目建设调度会。会议强调，目前全县仍有18个省市重点项目未开工，其中用地报批9个。',
      '城建项目12个，完成投资7.2亿元；工业项目20个，完成投资15.6亿元。',
      '目前园区建成区面积9平方公里，入驻企业326家，其中规上企业84家。',
    ],
  }),
);

describe('how things stand on the day of the page', () => {
  it.each<[string, readonly string[]]>([
    ['新宁到7月份还有几个省市重点没动', ['18个']],
    ['截至2024年6月底新宁县园区入驻企业多少家，规上企业多少家', ['326家', '84家']],
    ['截至2024年3月底新宁县园区入驻企业多少家', []],
    ['截至2024年12月底新宁县园区入驻企业多少家', []],
    ['新宁2024年全年城建项目完成投资多少', []],
    ['新宁县2024年城建项目完成投资多少', ['7.2亿元']],
  ])('%s', (question, expected) => {
    expect(meeting(question)).toEqual(expected);
  });
});

describe('what is counted and built', () => {
  it.each<[string, readonly string[]]>([
    ['新宁去年竣工了几个亿元项目', ['35个']],
    ['新宁去年新开工多少个亿元以上项目', ['47个']],
    ['云溪装备产业园占多少地，盖多少厂房', ['260亩', '14万平方米']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

/** Funds side by side, each with its sum, what is spent of it and the rate; an answer speaks of them one after another. */
const funds = figuresOf(
  answersFrom({
    title: '华亭市召开专项债券和国债项目调度会',
    publisher: '华亭市融媒体中心',
    publishedOn: '2024-09-12',
    paragraphs: [
      '会议通报，今年全市到位专项债券项目7个、资金3.9亿元，截至8月底支出2.6亿元，支出率66.7%。',
      '16个增发国债项目总投资5.7亿元，落实国债资金4.4亿元，已全部开工，支付国债资金2.3亿元，支付率52.3%。',
      '中央预算内投资下达2.8亿元，支出慢一些，才支出9100万元。超长期特别国债快一些，支出了1.2亿元。',
      '云崖寺景区停车场，安排专项债6400万元；还有米家沟水库除险加固，安排专项债3800万元。',
      '全市完成招商引资任务。固定资产投资38.5亿元，增长6.8%，其中工业固定资产投资14.2亿元。',
    ],
  }),
);

describe('what is paid of a fund', () => {
  it.each<[string, readonly string[]]>([
    ['华亭今年增发国债的钱付出去多少了', ['2.3亿元']],
    ['华亭市16个增发国债项目支付了多少国债资金', ['2.3亿元']],
    ['华亭市增发国债落实了多少资金', ['4.4亿元']],
    ['华亭市增发国债项目总投资多少', ['5.7亿元']],
    ['华亭市增发国债支出进度多少', ['52.3%']],
    ['华亭市专项债支付率多少', ['66.7%']],
    ['华亭市超长期特别国债支出了多少', ['1.2亿元']],
    ['米家沟水库除险加固安排了多少专项债', ['3800万元']],
    ['云崖寺景区停车场安排了多少专项债', ['6400万元']],
    ['华亭市一般债券支付了多少', []],
  ])('%s', (question, expected) => {
    expect(funds(question)).toEqual(expected);
  });
});

describe('a verb that says only that it was done', () => {
  it.each<[string, readonly string[]]>([
    ['华亭市今年完成固定资产投资多少，增幅多少', ['38.5亿元', '6.8%']],
    ['华亭市今年完成工业固定资产投资多少', ['14.2亿元']],
    ['华亭市今年完成房地产开发投资多少', []],
  ])('%s', (question, expected) => {
    expect(funds(question)).toEqual(expected);
  });
});

/** What a county has got in all, fund by fund, and what its projects get of one of them. */
const got = figuresOf(
  answersFrom({
    title: '积石山县2023年争取资金情况',
    publisher: '积石山县发展和改革局',
    publishedOn: '2023-10-12',
    paragraphs: [
      '截至9月底，全县共争取到各类项目资金9.6亿元，涉及项目58个。其中，地方政府专项债券项目14个、资金5.3亿元；中央预算内投资项目27个、资金2.9亿元。',
      '专项债投向三个领域：大河家镇污水处理厂安排专项债1.7亿元，积石山保安族民俗园提升安排专项债8200万元，其余12个项目一共安排2.78亿元。',
      '省列重大项目3个，完成年度计划的71.4%；市列重大项目11个，完成年度计划的63.9%。',
      '全年新引进工业项目26个，签约资金48亿元；新开工亿元以上工业项目9个，竣工投产5个。',
    ],
  }),
);

describe('what was got in all and for each', () => {
  it.each<[string, readonly string[]]>([
    ['积石山2023年一共跟上头要到多少钱', ['9.6亿元']],
    ['积石山县2023年争取到的地方政府专项债券资金是多少', ['5.3亿元']],
    ['积石山县2023年专项债多少', ['5.3亿元']],
    ['积石山县其余12个项目安排了多少专项债', ['2.78亿元']],
    ['积石山县2023年招了几个工业项目，签了多少钱', ['26个', '48亿元']],
    ['积石山县省列和市列重大项目完成率各是多少', ['71.4%', '63.9%']],
    ['积石山县市列重大项目几个', ['11个']],
    ['积石山县省级完成率多少', ['71.4%']],
    ['积石山县省列和市列重大项目哪个完成得好，各是百分之多少', ['71.4%', '63.9%']],
    ['积石山县2023年一般债多少', []],
  ])('%s', (question, expected) => {
    expect(got(question)).toEqual(expected);
  });
});
