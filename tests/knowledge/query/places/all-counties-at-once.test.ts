/** A zone's own news that ends with what all the counties of its city began on the same day. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '荆门高新区38个项目集中开工',
  publisher: '荆门日报',
  publishedOn: '2023-02-01',
  paragraphs: [
    '1月30日，荆门高新区2023年一季度重大项目集中开工活动举行，38个项目集中开工，总投资214.6亿元。',
    '“从拿地到开工仅用了26天，刷新了高新区新纪录。”某锂电公司负责人说，项目一期、二期已分别于去年6月、10月投产。',
    '2022年，高新区完成固定资产投资196.3亿元，增长18.7%。',
    '当天，全市9个县市区同步举行集中开工活动，共开工亿元以上项目163个，总投资1284.5亿元。',
  ],
});
const told = figuresOf(ask);

it.each([
  ['荆门全市集中开工多少项目', ['163个']],
  ['荆门市集中开工项目总投资多少', ['1284.5亿元']],
  ['荆门高新区集中开工多少项目', ['38个']],
  ['荆门高新区集中开工总投资', ['214.6亿元']],
  // what somebody broke records of is no zone of another name
  ['高新区2022年固投多少', ['196.3亿元']],
  ['高新区固投增速', ['18.7%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it.each([
  ['锂电项目一期什么时候投产的', '6月'],
  ['锂电项目二期什么时候投产的', '10月'],
])('tells dates in the order of what they are of: %s', (question, expected) => {
  expect(ask(question).text.split('\n')[0]).toMatch(new RegExp(`${expected}$`));
});
