import { describe, expect, it } from 'vitest';
import { answersFrom } from './derived-from.ts';

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
    paragraphs: paragraph('32.8'),
  },
);

const figures = (question: string): string[] => ask(question).values.map(({ text }) => text);

describe('a page named by who printed it', () => {
  it.each<[string, readonly string[]]>([
    ['武陵都市报那篇报道里彭水县重点项目1—8月完成投资多少', ['31.5亿元']],
    ['武陵都市报上登的，彭水县重点完成投资多少', ['31.5亿元']],
    ['彭水县发展和改革委员会那条消息说彭水县重点项目完成投资多少', ['32.8亿元']],
    ['武陵都市报那篇稿子里彭水城南迁了多少座坟', ['260座']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it.each(['武陵都市报那篇报道里巫溪县重点项目完成投资多少', '武陵都市报发行了多少份'])(
    'is not told: %s',
    (question) => {
      expect(figures(question)).toEqual([]);
    },
  );
});

it('words that point at a page name nothing', () => {
  expect(figures('彭水那篇稿子里说的城南片区坟迁了多少座')).toEqual(['260座']);
});
