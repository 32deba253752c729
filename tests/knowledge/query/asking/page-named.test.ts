import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const paragraph = (completed: string): string[] => [
  `1—8月，彭水县42个县重点项目完成投资${completed}亿元。`,
  '城南片区迁坟260座。',
];
const ask = answersFrom(
  {
    title: '彭水县重点项目进展',
    publisher: '武陵都市报',
    publishedOn: '2024-09-06',
    paragraphs: paragraph('31.5'),
  },
  {
    title: '彭水县前八月项目建设通报',
    publisher: '彭水县发展和改革委员会',
    publishedOn: '2024-09-12',
    paragraphs: [...paragraph('32.8'), '9月10日，县长田维勇主持彭水县项目调度会。'],
  },
  {
    title: '彭水县学校建设',
    publisher: '新武陵都市报',
    publishedOn: '2024-09-20',
    paragraphs: ['彭水县第三小学总投资1.2亿元。'],
  },
  {
    title: '彭水县学校建设',
    publisher: '武陵都市报',
    publishedOn: '2024-03-20',
    paragraphs: ['彭水县第四小学总投资2.6亿元。'],
  },
  {
    title: '彭水县补贴',
    publisher: '彭水县财政局',
    publishedOn: '2024-03-21',
    paragraphs: ['彭水县财政局下达补贴460万元。'],
  },
  {
    title: '彭水县奖补',
    publisher: '彭水网',
    publishedOn: '2024-04-21',
    paragraphs: ['今年，彭水县财政局发放奖补资金860万元。'],
  },
);

const figures = figuresOf(ask);

describe('a page named by who printed it', () => {
  it.each<[string, readonly string[]]>([
    ['武陵都市报那篇报道里彭水县重点项目1—8月完成投资多少', ['31.5亿元']],
    ['武陵都市报上登的，彭水县重点完成投资多少', ['31.5亿元']],
    ['彭水县发展和改革委员会那条消息说彭水县重点项目完成投资多少', ['32.8亿元']],
    ['武陵都市报那篇稿子里彭水城南迁了多少座坟', ['260座']],
    ['新武陵都市报那篇报道里彭水县第三小学总投资多少', ['1.2亿元']],
    ['新武陵都市报那篇报道里彭水县第四小学总投资多少', []],
    ['彭水县财政局发放了多少奖补资金', ['860万元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it.each([
    '武陵都市报那篇报道里巫溪县重点项目完成投资多少',
    '武陵都市报发行了多少份',
    '武陵都市报那篇报道里谁主持了彭水县项目调度会',
  ])('is not told: %s', (question) => {
    expect(figures(question)).toEqual([]);
  });
});

it('words that point at a page name nothing', () => {
  expect(figures('彭水那篇稿子里说的城南片区坟迁了多少座')).toEqual(['260座']);
});
