/** The door of the article room: files in, cleaned articles out. */

export type { Rejection } from './folders.ts';
export { readFolders } from './folders.ts';
export { readArticle } from './read-article.ts';
export { SourceError } from './source-error.ts';
