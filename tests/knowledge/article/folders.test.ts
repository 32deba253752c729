import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolders, SourceError } from '../../../src/knowledge/article/index.ts';

const page = '某县重点项目进展\n\n今年全县安排重点项目58个，总投资176.5亿元。\n';
let root = '';

function put(path: string, content = page): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('readFolders', () => {
  it('reads subfolders, sorted by path, hidden files left out', () => {
    for (const path of ['a/z.txt', 'a/sub/b.md', 'a/sub/a.html', 'a/.hidden.txt', 'a/.git/x.txt', 'b/c.txt'])
      put(path);
    const { articles, rejected } = readFolders([join(root, 'b'), join(root, 'a')]);
    expect(articles.map((article) => article.document)).toEqual(['c.txt', 'sub/a.html', 'sub/b.md', 'z.txt']);
    expect(rejected).toEqual([]);
  });

  it('rejects single files with a reason and goes on', () => {
    put('good.txt');
    put('empty.txt', '');
    put('table.xlsx');
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling.txt'));
    const { articles, rejected } = readFolders([root]);
    expect(articles.map((article) => article.document)).toEqual(['good.txt']);
    expect(rejected).toEqual([
      { document: 'dangling.txt', reason: expect.stringContaining('ENOENT') },
      { document: 'empty.txt', reason: 'the file is empty' },
      { document: 'table.xlsx', reason: 'files of type .xlsx are not read' },
    ]);
  });

  it('names both folders that hold the same path', () => {
    put('a/same.txt');
    put('b/same.txt');
    const [a, b] = [join(root, 'a'), join(root, 'b')];
    expect(() => readFolders([a, b])).toThrow(new SourceError(`same.txt is in two folders: ${a} and ${b}`));
  });

  it.each([
    ['a folder that is not there', 'nowhere', 'no such folder'],
    ['a file', 'file.txt', 'not a folder'],
  ])('refuses %s', (_, path, message) => {
    put('file.txt');
    expect(() => readFolders([join(root, path)])).toThrow(`${message}: ${join(root, path)}`);
  });
});
