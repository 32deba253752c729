import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';
import { simplify } from '../../../src/knowledge/clean/index.ts';
import type { Article } from '../../../src/knowledge/types.ts';
import { expectedPages } from '../../fixtures/pages/expected.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string): Article {
  const article = readArticle('page.txt', encode(text));
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

/** Every Han character and digit of the text comes from its own raw stretch, in order. */
function expectFaithful(article: Article): void {
  let last = 0;
  for (let at = 0; at < article.text.length; at++) {
    const unit = article.text[at] ?? '';
    if (!/[\p{Script=Han}\d]/u.test(unit)) continue;
    const raw = article.toRaw({ start: at, end: at + 1 });
    const source = article.raw.slice(raw.start, raw.end).normalize('NFKC');
    if (!source.includes(unit)) expect(simplify(source)).toContain(unit);
    expect(raw.start).toBeGreaterThanOrEqual(last);
    last = raw.start;
  }
}

const paragraphs = [
  '2022年，全县安排重点项目58个，总投资176.5亿元，年度计划投资41.28亿元。',
  '截至9月底，已开工49个，完成投资30.6亿元，占年度计划的74.1%；预计全年完成42亿元。',
  '县委主要负责人表示，要把“项目为王”落到实处，力争年底前全部开工。',
];

/** Noise that scrapers leave between or in place of characters, which cleaning must take back. */
const noises: readonly ((unit: string) => string)[] = [
  (unit) => unit,
  (unit) => `${unit}\u200b`,
  (unit) => `${unit}\u00ad`,
  (unit) => (/\p{Script=Han}/u.test(unit) ? `${unit} ` : unit),
  (unit) => (/\p{Script=Han}/u.test(unit) ? `${unit}\u2005` : unit),
  (unit) => (/[\d%]/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit),
  (unit) => ({ 县: '縣(xiàn)', 项: '項（xiàng）', 资: '資 (zi)', 亿: '億', 总: '總(zǒng)' })[unit] ?? unit,
];

const garbled = fc
  .tuple(fc.shuffledSubarray(paragraphs, { minLength: 1 }), fc.infiniteStream(fc.nat({ max: 29 })))
  .map(([lines, choices]) => {
    const clean = lines.join('\n');
    const raw = [...clean].map((unit) => (noises[choices.next().value % 30] ?? noises[0])?.(unit)).join('');
    return { clean, raw };
  });

describe('toRaw', () => {
  it.each(expectedPages)('traces $file', ({ file }) => {
    const article = readArticle(file, readFileSync(new URL(`../../fixtures/pages/${file}`, import.meta.url)));
    if ('rejected' in article) throw new Error(article.rejected);
    expectFaithful(article);
  });

  it('runs from the start of the first character to the end of the last', () => {
    const article = read('某縣項目進展情況\r\n\r\n全縣(xiàn)開工項(xiàng)目 9 個。完成投資(zī)３．５億元。');
    const [, first, second] = article.sentences.map((span) => {
      const raw = article.toRaw(span);
      return article.raw.slice(raw.start, raw.end);
    });
    expect(first).toBe('全縣(xiàn)開工項(xiàng)目 9 個。');
    expect(second).toBe('完成投資(zī)３．５億元。');
  });

  it('holds for garbled pages, whose text comes out as it was', () => {
    fc.assert(
      fc.property(garbled, ({ clean, raw }) => {
        const article = read(raw);
        expect(article.text).toBe(clean);
        expectFaithful(article);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('holds for paragraphs that were cut at a fixed width', () => {
    const title = '某县2022年重点项目进展';
    fc.assert(
      fc.property(fc.integer({ min: 18, max: 30 }), fc.boolean(), (width, indented) => {
        const cut = new RegExp(`.{1,${width}}`, 'g');
        const wrapped = paragraphs.map((text) => (indented ? '　　' : '') + text.match(cut)?.join('\n'));
        const article = read([title, ...wrapped].join('\n'));
        // a line that is full just where a sentence ends may be a paragraph of its own
        expect(article.text.replaceAll('\n', '')).toBe([title, ...paragraphs].join(''));
        for (const sentence of paragraphs.flatMap((text) => text.match(/[^。；]+[。；]/g) ?? []))
          expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toContain(
            sentence,
          );
        expectFaithful(article);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('keeps numbered headings apart from what stands beneath them', () => {
    const headings = [
      '一、上好学：新增学位1.52万个',
      '二、看好病：新院区明年启用',
      '三、养好老：家门口有了“食堂”',
      '四、住得好：39个小区换新颜',
    ];
    const below = '今年全县新建中小学和幼儿园18所，总投资11.6亿元，其中中小学8所。';
    const article = read(['某县民生实事进展', ...headings.flatMap((heading) => [heading, below])].join('\n'));
    const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(blocks).toEqual(expect.arrayContaining(headings));
  });

  it('holds for any text, and cleaning the cleaned text changes nothing', () => {
    const letters = fc.constantFrom(
      ...'县项目总投资9.5亿元，。；：“”（）() 　\n\t|>-•一、2024年来源%縣項。。，，',
    );
    fc.assert(
      fc.property(fc.array(letters, { minLength: 30, maxLength: 160 }), (units) => {
        const article = readArticle('page.txt', encode(units.join('')));
        if ('rejected' in article) return;
        expectFaithful(article);
        for (const block of article.blocks) {
          const text = article.text.slice(block.start, block.end);
          if (block.kind !== 'table-row') expect(simplify(text)).toBe(text);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
