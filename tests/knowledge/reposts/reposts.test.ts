import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReposts } from '../../../src/knowledge/reposts/index.ts';
import type { Article } from '../../../src/knowledge/types.ts';
import { answersFrom } from '../answers-from.ts';
import { articleOf } from '../article-of.ts';
import { bulletin, chapters, notice } from './pages.ts';

const original = notice({
  document: 'm.txt',
  publisher: '繁昌区人民政府办公室',
  publishedOn: '2023-03-06',
});
const printed = (document: string, parts: Partial<Parameters<typeof notice>[0]> = {}): Article =>
  notice({ document, publisher: '江城热线', publishedOn: '2023-03-08', ...parts });

/** The documents of each text, the one that is quoted first. */
const textsOf = (articles: readonly Article[]): readonly (readonly string[])[] =>
  joinReposts(articles)
    .filter(({ copyOf }) => copyOf === undefined)
    .map(({ document, copies = [] }) => [document, ...copies.map(({ source }) => source.document)]);

describe('one text', () => {
  it.each<[string, Article]>([
    ['word for word', printed('a.txt')],
    ['under another headline', printed('a.txt', { title: '好消息！荻港大桥要开工了' })],
    ['with its first sentence rewritten', printed('a.txt', { chapters: [`据悉，${chapters[0]}`, ...chapters.slice(1)] })],
    ['with marks and gaps of its own', printed('a.txt', { chapters: chapters.map((c) => c.replaceAll('，', ' ， ').replaceAll('“', '"')) })],
    ['shortened', printed('a.txt', { chapters: chapters.slice(0, 2) })],
    ['with a lost character', printed('a.txt', { chapters: [chapters[0]?.replace('大桥', '大\ufffd') ?? '', ...chapters.slice(1)] })],
    ['with words of its own', printed('a.txt', { chapters: [...chapters, '网友表示，过江再也不用等轮渡了。'] })],
  ])('printed again %s', (_how, copy) => {
    expect(textsOf([copy, original])).toEqual([['m.txt', 'a.txt']]);
  }); // biome-ignore format: one printing a line

  it('printed by many is one, and its best printing does not depend on the order of the files', () => {
    const pages = [
      original,
      printed('a.txt', { publishedOn: '2023-03-05' }),
      printed('b.txt', { chapters: chapters.slice(0, 2) }),
      printed('c.txt'),
      bulletin('x.txt', 5, 21.4),
    ];
    const expected = textsOf(pages).map((text) => text.join());
    expect(expected).toContain('m.txt,a.txt,c.txt,b.txt');
    const shuffled = fc.shuffledSubarray(pages, { minLength: pages.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        const found = textsOf(order).map((text) => text.join());
        expect(found.sort()).toEqual([...expected].sort());
      }),
    );
  });
});

describe('the printing that is quoted', () => {
  it.each<[string, Article, Article]>([
    ['dated', original, notice({ document: 'a.txt', publisher: '繁昌区人民政府办公室' })],
    ['complete', printed('b.txt'), printed('a.txt', { chapters: chapters.slice(0, 2), publishedOn: '2023-03-01' })],
    ['undamaged', printed('b.txt'), printed('a.txt', { chapters: chapters.map((c) => c.replace('18.6亿元', '**亿元')) })],
    ['official', original, printed('a.txt', { publishedOn: '2023-03-01' })],
    ['the earliest', printed('b.txt', { publishedOn: '2023-03-07' }), printed('a.txt')],
  ])('is %s', (_what, better, worse) => {
    expect(textsOf([worse, better])[0]?.[0]).toBe(better.document);
  }); // biome-ignore format: one pair a line
});

describe('texts of their own', () => {
  it.each<[string, Article, Article]>([
    ['the next month of a bulletin', bulletin('a.txt', 5, 21.4), bulletin('b.txt', 6, 26.9)],
    ['the same month with other figures', bulletin('a.txt', 5, 21.4), bulletin('b.txt', 5, 22.8)],
    [
      'a correction that prints the page again',
      original,
      printed('a.txt', { title: '（更正）荻港大桥开工建设', chapters: chapters.map((c) => c.replace('18.6亿元', '16.8亿元')) }),
    ],
    [
      'a round-up that prints it among others',
      original,
      printed('a.txt', { title: '一周要闻', chapters: [...chapters, ...Array.from({ length: 9 }, (_, i) => `${i + 2}月，无为市第${i + 3}座水厂通水，日供水${i + 4}万吨，惠及居民${i + 5}万人。`)] }),
    ],
    ['a page that quotes one of its sentences', original, printed('a.txt', { title: '过江通道规划', chapters: [chapters[1] ?? '', '全市规划过江通道6座，到2035年全部建成，届时跨江通行时间缩短到15分钟。', '规划总投资240亿元，由市交通投资集团分年度筹措，首批资金32亿元已经到位。'] })],
  ])('%s', (_what, a, b) => {
    expect(textsOf([a, b])).toEqual([[a.document], [b.document]]);
  }); // biome-ignore format: one pair a line
});

describe('an answer', () => {
  const excerpt = printed('a.txt', {
    chapters: [...chapters.slice(0, 2), '项目部透露，荻港大桥征地补偿款3200万元已经发放。'],
  });
  const ask = (question: string, ...pages: readonly Article[]) => answersFrom(...pages)(question);

  it('quotes the best printing and names the others', () => {
    const { citations, values } = ask('荻港大桥总投资多少', excerpt, original);
    expect(values.map(({ text }) => text)).toEqual(['18.6亿元']);
    expect(citations.map(({ document }) => document)).toEqual(['m.txt']);
    expect(citations[0]?.copies).toEqual([
      { document: 'a.txt', title: excerpt.title, publisher: '江城热线', publishedOn: '2023-03-08' },
    ]);
  });

  it('names no page that lacks the sentence', () => {
    const { citations } = ask('荻港大桥主跨多少米', excerpt, original);
    expect(citations.map(({ document, copies }) => [document, copies])).toEqual([['m.txt', undefined]]);
  });

  it('keeps what a lesser printing alone says', () => {
    const { values, citations } = ask('荻港大桥征地补偿款多少', excerpt, original);
    expect(values.map(({ text }) => text)).toEqual(['3200万元']);
    expect(citations.map(({ document }) => document)).toEqual(['a.txt']);
  });

  it('is the same whatever the order of the files', () => {
    const question = '荻港大桥总投资多少';
    expect(ask(question, original, excerpt)).toEqual(ask(question, excerpt, original));
  });
});

it('compares a thousand pages without comparing each with each', () => {
  const months = Array.from({ length: 1000 }, (_, i) => bulletin(`${i}.txt`, 1 + (i % 12), 10 + i / 7));
  expect(textsOf(months)).toHaveLength(1000);
});

it('a page without sentences is a text of its own', () => {
  const bare = articleOf({ document: 'a.txt', title: '', publisher: '', paragraphs: [] });
  expect(joinReposts([bare, original])).toEqual([bare, original]);
});
