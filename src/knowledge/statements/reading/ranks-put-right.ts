import { parseNumber } from '../../extract/number.ts';
import type { Evidence } from '../types.ts';
import { evidenceOf, type Page } from './pages.ts';

/** A rank that a later page gives one instead of the rank that a table prints. */
export interface RankPutRight {
  readonly rank: number;
  readonly evidence: readonly Evidence[];
}

const RANK = '“?第?([一二三四五六七八九十]{1,3}|\\d{1,2})[位名]?”?';
/** 位次由第2位调整为第3位, 排名原为“第2名”，现更正为第3名 */
const MOVED = new RegExp(
  `(?:位次|名次|排名|排位|位列)(?:[由从]|原[来先]?[为是])${RANK}[，、]?(?:现|应|特)?(?:(?:更正|订正|修正|调整|更改|改|变|递补)?[为至到])${RANK}`,
  'u',
);

/** What corrections say of the rank of one whom a page ranks. */
export function rankPutRight(pages: readonly Page[], page: Page, name: string): RankPutRight | undefined {
  for (const { lines } of pages.filter((other) => putsRight(other, page)))
    for (const line of lines) {
      const rank = MOVED.exec(line.text)?.[2];
      if (rank === undefined) continue;
      // 云溪镇到位资金…；位次由第2位调整为第3位: an item may be several sentences.
      const naming = lines.find((one) => isOfOne(one, line) && one.text.includes(name));
      if (naming !== undefined)
        return {
          rank: parseNumber(rank)?.number ?? 0,
          evidence: [...new Set([naming, line])].flatMap((told) => evidenceOf(told)),
        };
    }
  return undefined;
}

const isOfOne = (a: Page['lines'][number], b: Page['lines'][number]): boolean =>
  a.sentence.block === b.sentence.block;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** True for a page of corrections that names another one. */
const putsRight = ({ article, titles }: Page, other: Page): boolean =>
  article !== other.article &&
  /更正|勘误|订正/u.test(titles) &&
  lettersOf(article.text).includes(lettersOf(other.article.title));
