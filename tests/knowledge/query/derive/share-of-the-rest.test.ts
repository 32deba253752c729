/** 没复工的占多少, 增长百分之几: shares and rates that follow from what a page counts. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '湄潭县加快推进重点项目复工',
  publisher: '湄潭融媒',
  publishedOn: '2020-03-11',
  paragraphs: [
    '截至3月9日，全县计划复工250个重点项目中已复工240个，复工率96%。',
    '安排了2020年第一批重点项目共计215个，总投资851亿元。与2019年同期申报相比，项目个数、总投资分别增长15个、51亿元。',
    '企业办照时间从2019年的3个工作日压缩到5个小时。',
  ],
};
const computed = derivedFrom(page);

describe('what is left over the whole', () => {
  it.each([
    ['湄潭没复工的重点项目占多少', '4%', '(250 - 240) ÷ 250'],
    ['湄潭没复工的占比', '4%', '(250 - 240) ÷ 250'],
  ])('%s', (question, text, formula) => {
    expect(computed(question)).toEqual([{ text, formula }]);
  });

  it('is asked on in a thread', () => {
    const { values } = answersFrom(page)('占比多少', ['湄潭还有多少重点项目没复工']);
    expect(values.map(({ text }) => text)).toEqual(['4%']);
  });
});

it.each([
  ['湄潭第一批总投资同比增长百分之几', '6.38%', '51 ÷ (851 - 51)'],
  ['湄潭第一批项目个数增长了百分之几', '7.5%', '15 ÷ (215 - 15)'],
])('%s', (question, text, formula) => {
  expect(computed(question)).toEqual([{ text, formula }]);
});

it('a step between two units is told by both figures', () => {
  expect(figuresOf(answersFrom(page))('湄潭企业办照时间压缩了多少')).toEqual(['3个工作日', '5个小时']);
});
