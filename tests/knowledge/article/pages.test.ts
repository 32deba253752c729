import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';
import type { Article, Table } from '../../../src/knowledge/types.ts';
import { type ExpectedPage, expectedPages } from '../../fixtures/pages/expected.ts';

function read(document: string, bytes: Uint8Array): Article {
  const article = readArticle(document, bytes);
  if ('rejected' in article) throw new Error(`${document}: ${article.rejected}`);
  return article;
}

const page = (file: string): Article =>
  read(file, readFileSync(new URL(`../../fixtures/pages/${file}`, import.meta.url)));

const sentencesOf = (article: Article): string[] =>
  article.sentences.map((sentence) => article.text.slice(sentence.start, sentence.end));

function tableLines(article: Article, table: Table): string[] {
  const header = table.columns.map(({ name, unit }) => (unit ? `${name}/${unit}` : name)).join('|');
  const rows = table.rows.map((row) =>
    article.blocks[row]?.cells?.map((cell) => article.text.slice(cell.start, cell.end)).join('|'),
  );
  return [header, ...rows.map(String)];
}

describe.each(expectedPages)('$file', (expected: ExpectedPage) => {
  const article = page(expected.file);

  it('names the article', () => {
    expect(article).toMatchObject({
      title: expected.title,
      publisher: expected.publisher,
      publishedOn: expected.publishedOn,
      ...(expected.author ? { author: expected.author } : {}),
    });
    expect(article.blocks[0]?.kind).toBe('headline');
  });

  it.each(expected.kept)('keeps %s in one sentence', (phrase) => {
    expect(sentencesOf(article).filter((sentence) => sentence.includes(phrase))).not.toEqual([]);
  });

  it.each(expected.dropped)('drops %s', (phrase) => {
    expect(article.text).not.toContain(phrase);
  });

  it('reads its tables', () => {
    expect(article.tables.map((table) => tableLines(article, table))).toEqual(expected.tables ?? []);
  });

  it('covers the text with blocks, one a line', () => {
    const lines = article.blocks.map((block) => article.text.slice(block.start, block.end));
    expect(lines.join('\n')).toBe(article.text);
  });

  it('changes nothing when it reads its own text', () => {
    expect(read('again.txt', new TextEncoder().encode(article.text)).text).toBe(article.text);
  });
});
