/** A province's paper sums up the year: 全省 in every section, and its cities one by one. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '重大项目“挑大梁”——年度重大项目建设综述',
  publisher: '山川日报',
  publishedOn: '2024-01-12',
  paragraphs: [
    '记者从省发展改革委获悉，2023年，全省共实施省重大项目2310个，完成投资8650亿元。全省新开工项目720个，续建1590个。',
    '“分量更重了。”省发展改革委有关负责人介绍，2310个项目中，10亿元以上项目613个，同比增加42个；百亿元以上项目21个。',
    '2023年，全省固定资产投资同比增长3.7%，其中工业投资增长8.9%，高于全部投资增速5.2个百分点。',
    '郴州市全年实施省重大项目305个，完成投资912亿元。在苏仙区，总投资38亿元的云杉存储芯片项目主体封顶。',
    '衡阳市实施省重大项目386个，个数全省最多，完成投资837亿元。',
    '永州市、怀化市分别完成投资516亿元、472亿元。其中，怀化市新开工项目97个。',
    '全年争取新增专项债券1106亿元；争取超长期特别国债163亿元。',
  ],
});
const figures = figuresOf(ask);

describe('what is told of the whole province', () => {
  it.each<[string, readonly string[]]>([
    ['湖南2023年争取新增专项债券多少', ['1106亿元']],
    ['怀化市2023年争取新增专项债券多少', []],
    ['湖南2023年工业投资增长多少', ['8.9%']],
    ['湖南省2023年续建省重大项目多少个', ['1590个']],
    ['怀化市2023年续建项目多少个', []],
    ['怀化市2023年新开工项目多少个', ['97个']],
    ['衡阳市2023年完成投资多少', ['837亿元']],
    ['湖南省2023年省重大项目完成投资多少', ['8650亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the classes of a whole counted again', () => {
  it.each<[string, readonly string[]]>([
    ['湖南2023年省重大项目里10亿元以上的有多少个', ['613个']],
    ['湖南2023年百亿元以上的省重大项目有多少个', ['21个']],
    ['湖南省2023年省重大项目有多少个', ['2310个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('one city after another', () => {
  it.each<[string, string, readonly string[]]>([
    ['湖南2023年哪个市省重大项目最多', '衡阳市', ['386个']],
    ['湖南2023年哪个市完成投资最多', '郴州市', ['912亿元']],
    ['湖南2023年完成投资最少的市是哪个', '怀化市', ['472亿元']],
  ])('%s', (question, city, expected) => {
    const { values, text } = ask(question);
    expect(values.map((value) => value.text)).toEqual(expected);
    expect(text).toContain(city);
  });
});
