/** Sizes told in two units are put in one before they are reckoned with; working days are no hours. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '道真县：优化服务促项目',
  publishedOn: '2022-05-16',
  paragraphs: [
    '道真县企业办照时间从2020年的3个工作日压缩到6个小时。',
    '今年，道真县新建通村公路3公里、改造巷道450米；流转茶园土地2公顷、药材土地15亩。',
  ],
});
const figures = figuresOf(ask);

it('how far it moved is told by both figures', () => {
  expect(figures('道真县企业办照时间压缩了多少')).toEqual(['3个工作日', '6个小时']);
});

it('neither is the other and some more', () => {
  expect(ask('道真县企业办照时间比2020年少多少').values.filter(({ derived }) => derived)).toEqual([]);
});

it.each([
  ['道真县新建通村公路和改造巷道加起来多少公里', ['3.45公里']],
  ['道真县流转茶园土地比药材土地多多少', ['1公顷']],
])('%s', (question, told) => {
  expect(figures(question)).toEqual(told);
});
