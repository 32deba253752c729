/** Folders of documents to articles. One bad file never stops the rest. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../types.ts';
import { largestFile, readArticle } from './read-article.ts';
import { SourceError } from './source-error.ts';

/** A file that was not read. */
export interface Rejection {
  readonly document: string;
  /** In English, for operators. */
  readonly reason: string;
}

/** What a folder gave. */
export interface Reading {
  readonly articles: Article[];
  readonly rejected: Rejection[];
}

function causeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Throws unless `dir` is a folder that can be listed. */
function requireFolder(dir: string): void {
  const stats = statSync(dir, { throwIfNoEntry: false });
  if (!stats) throw new SourceError(`no such folder: ${dir}`);
  if (!stats.isDirectory()) throw new SourceError(`not a folder: ${dir}`);
  try {
    readdirSync(dir);
  } catch (error) {
    throw new SourceError(`cannot read folder ${dir}: ${causeOf(error)}`);
  }
}

/** Paths of the files below a folder, relative to it, `/` between parts; hidden ones left out. */
function listFiles(dir: string, under = ''): string[] {
  return readdirSync(join(dir, under), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return isFolder(dir, path) ? listFiles(dir, path) : [path];
    });
}

function isFolder(dir: string, path: string): boolean {
  return statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readFile(dir: string, document: string): Article | { rejected: string } {
  try {
    const path = join(dir, document);
    if (statSync(path).size > largestFile) return { rejected: 'the file is larger than 5 MB' };
    return readArticle(document, readFileSync(path));
  } catch (error) {
    return { rejected: `the file cannot be read: ${causeOf(error)}` };
  }
}

/** Every document with its folder, by path; the same path in two folders is an error that names both. */
function collect(dirs: readonly string[]): Map<string, string> {
  const folderOf = new Map<string, string>();
  for (const dir of dirs) {
    requireFolder(dir);
    for (const document of listFiles(dir)) {
      const other = folderOf.get(document);
      if (other !== undefined) throw new SourceError(`${document} is in two folders: ${other} and ${dir}`);
      folderOf.set(document, dir);
    }
  }
  return new Map([...folderOf].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads folders with their subfolders, sorted by path. */
export function readFolders(dirs: readonly string[]): Reading {
  const reading: Reading = { articles: [], rejected: [] };
  for (const [document, dir] of collect(dirs)) {
    const result = readFile(dir, document);
    if ('rejected' in result) reading.rejected.push({ document, reason: result.rejected });
    else reading.articles.push(result);
  }
  return reading;
}
