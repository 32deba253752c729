/** 未来5年, 今后五年: as many years ahead, however a page and a question write their number. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '湄潭县政银企对接会举行',
    publisher: '湄潭融媒',
    publishedOn: '2022-03-18',
    paragraphs: ['3月17日，湄潭县举行政银企对接会，黔北银行计划未来5年内提供不低于60亿元的融资支持。'],
  }),
);

it.each<[string, readonly string[]]>([
  ['黔北银行未来五年给多少融资支持', ['60亿元']],
  ['黔北银行今后五年提供多少亿融资', ['60亿元']],
  ['黔北银行往后5年给湄潭多少融资', ['60亿元']],
  ['黔北银行未来三年给多少融资支持', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('projects to be brought in are none of the list of 重点项目', () => {
  const told = figuresOf(
    answersFrom({
      title: '湄潭县项目建设三年规划',
      publishedOn: '2023-02-16',
      paragraphs: ['未来6年，全县计划实施重点项目180个。今后三年，力争引进5亿元以上项目45个。'],
    }),
  );
  expect(told('湄潭县未来三年计划实施重点项目多少个')).toEqual([]);
  expect(told('湄潭县未来6年计划实施重点项目多少个')).toEqual(['180个']);
  expect(told('湄潭县未来三年引进5亿元以上项目多少个')).toEqual(['45个']);
});
