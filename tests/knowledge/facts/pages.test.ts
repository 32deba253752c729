/**
 * Golden pages: every fact of a page, one a line, beside the page.
 * `*` in a golden line stands for anything: a part that is not settled. `GOLDEN=write npx vitest run tests/knowledge/facts`
 * writes the files anew and keeps the lines that still hold; read what changed before it is committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolders } from '../../../src/knowledge/article/index.ts';
import { assembleFacts } from '../../../src/knowledge/facts/assemble.ts';
import { factLine } from './fact-line.ts';

const pages = 'tests/fixtures/knowledge/pages';
const { articles, rejected } = readFolders([pages]);

const fileOf = (document: string): string => `tests/fixtures/knowledge/facts/${document}.facts.txt`;

function goldenOf(document: string): readonly string[] {
  const file = fileOf(document);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

/** True when a line is as the golden line says, `*` standing for any run of characters. */
function holds(golden: string, line: string): boolean {
  const parts = golden.split('*');
  const [first = '', ...rest] = parts;
  if (!line.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of rest.entries()) {
    const found = i === rest.length - 1 ? line.length - part.length : line.indexOf(part, at);
    if (found < at || !line.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return at === line.length;
}

describe('the golden facts of', () => {
  it('every page of the folder: all are read', () => {
    expect(rejected).toEqual([]);
    expect(articles).toHaveLength(5);
  });

  it.each(articles.map((article) => ({ document: article.document, article })))(
    '$document',
    ({ document, article }) => {
      const golden = goldenOf(document);
      const settled = assembleFacts(article, 0)
        .facts.map(factLine)
        .map((line) => golden.find((other) => holds(other, line)) ?? line);
      if (process.env.GOLDEN === 'write') writeFileSync(fileOf(document), `${settled.join('\n')}\n`);
      else expect(settled).toEqual(golden);
    },
  );
});
