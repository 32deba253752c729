/** 截至哪天的: the day that the figure before was told for. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县政银企对接会举行',
  publisher: '湄潭融媒',
  publishedOn: '2022-04-18',
  paragraphs: [
    '4月17日，湄潭县举行政银企对接会，黔北银行代表表示，该行今年将设立湄潭分行，计划在未来5年内提供不低于60亿元的融资支持。截至3月20日，湄潭县银行机构向企业授信合计38.6亿元。',
  ],
});

it.each(['截止到哪天', '这是什么时候的数', '截至几号的'])('%s', (question) => {
  const { status, text } = ask(question, ['湄潭银行授信多少']);
  expect([status, text]).toEqual(['answered', '截至2022年3月20日']);
});

it('a day by which something has come together dates no event', () => {
  expect(ask('黔北银行什么时候设立湄潭分行').text).toBe('今年（2022年）');
  expect(ask('湄潭县政银企对接会什么时候开的').text).toMatch(/4月17日/);
});
