import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';

const read = (document: string, text: string) => readArticle(document, new TextEncoder().encode(text));
const sentence = '全县开工项目9个，总投资5.5亿元。';

/** Inputs on which a backtracking pattern or a quadratic loop would not come back. */
describe('hostile pages', () => {
  it.each([
    [
      'one line of a megabyte',
      `${sentence}${Array.from({ length: 30_000 }, (_, i) => `第${i}段路基完工。`).join('')}`,
    ],
    ['brackets that never close', `${sentence}${'（'.repeat(200_000)}${'“《('.repeat(50_000)}`],
    ['spaces and tabs', `${sentence}${' \t\u3000'.repeat(150_000)}${sentence}`],
    ['bars', `${sentence}\n${'|'.repeat(300_000)}\n${'a | '.repeat(50_000)}`],
    ['bracketed letters', `${sentence}${'项(xiang'.repeat(60_000)}`],
    ['angle brackets and ampersands', `${sentence}${'<a '.repeat(60_000)}${'&#'.repeat(60_000)}`],
    ['many short lines', `${sentence}\n${'苍溪县\n15\n31.2\n'.repeat(4_000)}`],
    ['link marks', `${sentence}${'['.repeat(100_000)}${']('.repeat(100_000)}`],
    ['digits and points', `${sentence}${'1 1.1 '.repeat(80_000)}`],
  ])('reads %s', (_, text) => {
    const article = read('page.txt', text);
    expect('rejected' in article ? '' : article.text).toContain(sentence);
  });

  it.each([
    ['elements that never close', '<div><nav><button>'.repeat(20_000)],
    ['comments that never close', '<!-- '.repeat(50_000)],
    ['attributes without an end', `<a href="${'x='.repeat(100_000)}`],
    ['nested tables', '<table><tr><td>'.repeat(20_000)],
  ])('reads HTML with %s', (_, markup) => {
    const article = read('page.html', `<html><body><p>${sentence}</p>${markup}`);
    expect('rejected' in article ? article.rejected : article.text).toContain(sentence);
  });
});
