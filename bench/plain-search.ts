/** What youju is measured against: MiniSearch over the sentences of the raw files, by pairs of characters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

export interface PlainSearch {
  /** The sentence that ranks first. */
  search(question: string): string | undefined;
}

/** Reads the files of a folder and indexes every sentence. */
export function createPlainSearch(folder: string): PlainSearch {
  const sentences = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split(/[。！？；\n]/),
  );
  const index = new MiniSearch({ fields: ['text'], storeFields: ['text'], tokenize: pairs });
  index.addAll(sentences.map((text, id) => ({ id, text })));
  return { search: (question) => index.search(question)[0]?.text };
}

/** 总投资 → 总投, 投资 */
function pairs(text: string): string[] {
  const characters = [...text.replace(/\s+/g, '')];
  return characters.slice(1).map((character, before) => `${characters[before]}${character}`);
}
