/** Golden pages: every fact of a page, one a line. `GOLDEN=write npx vitest run tests/knowledge` writes them anew. */
import { describe, expect, it } from 'vitest';
import { readFolders } from '../../../src/knowledge/article/index.ts';
import { assembleFacts } from '../../../src/knowledge/facts/assemble.ts';
import { factLine } from './fact-line.ts';
import { expectGolden } from './golden-lines.ts';

const fixtures = 'tests/fixtures/knowledge';
const { articles, rejected } = readFolders([`${fixtures}/pages`, `${fixtures}/briefs`]);

describe('the golden facts of', () => {
  it('every page of the folders: all are read', () => {
    expect(rejected).toEqual([]);
    expect(articles).toHaveLength(6);
  });

  it.each(articles.map((article) => ({ document: article.document, article })))(
    '$document',
    ({ document, article }) => {
      expectGolden(
        `${fixtures}/facts/${document}.facts.txt`,
        assembleFacts(article, 0).facts.map((fact) => factLine(fact)),
      );
    },
  );
});
