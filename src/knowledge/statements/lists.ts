import { parseNumber } from '../extract/number.ts';
import type { Line } from './pages.ts';
import { ANNOUNCING, CLOSING_VERBS, OPENING_CLAUSE, OPENING_VERBS } from './tables/list-words.ts';

/** Things a sentence names one after another. */
export interface WordList {
  /** The line that names the list. */
  readonly line: Line;
  /** Further lines that hold its items, when each has its own. */
  readonly more: readonly Line[];
  readonly items: readonly string[];
  /** What leads up to it: the clauses, or for a series the sentence, before. */
  readonly lead: string;
  /** The words of its own clause, the list shown as …: 谋划建设了…5个园区 */
  readonly around: string;
  /** Its number as written: 五个 → 5. */
  readonly count?: number;
  /** 等: the source names only some. */
  readonly open: boolean;
}

const NUMERAL = '[一二两三四五六七八九十]{1,3}|\\d{1,3}';
/** 五大体系, 3个方面, 两项任务, 四明确 in quotes: what counts a list, after its last item. */
const COUNTED = new RegExp(
  `(?<count>${NUMERAL})(?:个|大|项|类|家|条|种|座|处|名|位|方面|区|县|镇|所|宗)`,
  'u',
);
/** 甲、乙、丙，这三个项目: the next clause names the list. */
const SUMMED_UP = /^(?:这|等|共|以上|上述|总共|合计)/u;
/** 14个、9个和7个 lists no things. */
const FIGURE = /^[约近超]?\d/u;
/** Characters that may stand before the opening verb: 全面建成. */
const VERB_REACH = 4;
const CLAUSE = /[，。；！？]/u;
const BRACKET = /（[^（）]{0,60}）/gu;

/** The lists inside one sentence: A、B、C等三个项目, 分别是A和B. */
export function findLists(line: Line): WordList[] {
  const clauses = splitClauses(line.text);
  return clauses.flatMap((clause, at) => {
    const lead = clauses.slice(Math.max(0, at - 2), at).join('，');
    const list = buildList(line, splitItems(clause, countIn(lead)), lead, clauses[at + 1] ?? '');
    return list === undefined ? [] : [list];
  });
}

function buildList(line: Line, parts: readonly string[], lead: string, next: string): WordList | undefined {
  if (parts.length < 2) return undefined;
  const [head, first] = cutOpener(parts[0] ?? '');
  const [last, tail, open] = cutTail(parts.at(-1) ?? '');
  const items = [first, ...parts.slice(1, -1), last].map(tidyItem).filter((item) => item !== '');
  if (items.length < 2 || items.every((item) => FIGURE.test(item))) return undefined;
  const count = countIn(tail) ?? countIn(head) ?? countIn(lead);
  const around = `${head}…${tail}${tail === '' && SUMMED_UP.test(next) ? next : ''}`;
  return { line, more: [], items, lead, around, open, ...(count !== undefined && { count }) };
}

/** Clauses of a sentence; marks inside brackets and quotes part nothing. */
export function splitClauses(text: string): string[] {
  return splitOutside(text, CLAUSE);
}

/** 、 parts the items; so does the last 和, unless the list is as long as it says without that. */
function splitItems(clause: string, announced: number | undefined): string[] {
  const bare = unquoteList(clause);
  const parts = splitOutside(bare, /、/u);
  const isList = parts.length > 1 || /分别[是为]|包括|有：|[是为]：/u.test(bare);
  if (!isList || parts.length === (countIn(bare) ?? announced)) return parts;
  return [...parts.slice(0, -1), ...splitPair(parts.at(-1) ?? '')];
}

/** 乙园区和丙园区: the last two items, unless 和 is inside one name (发展和改革局). */
function splitPair(words: string): string[] {
  const match = /^(?<one>[^“”]{2,40}?)(?<!发展|规划|资源|住房)(?:和|以及|及)(?=[^“”]{2})/u.exec(words);
  const [one, two] = [match?.groups?.one, words.slice(match?.[0].length)];
  return one === undefined || /[“”]/.test(two) ? [words] : [one, two];
}

/** “一个项目、一名领导”: quotes around a whole list are no part of its items. */
function unquoteList(clause: string): string {
  return clause.replace(/“(?<list>[^“”、]*、[^“”]*)”/gu, '$<list>');
}

/** What stands before the first item: 谋划建设了 | 甲园区. */
export function cutOpener(words: string): [head: string, item: string] {
  const clause = OPENING_CLAUSE.exec(words)?.[0].length;
  if (clause !== undefined) return [words.slice(0, clause), words.slice(clause)];
  const announced = ANNOUNCING.map((word) => [words.lastIndexOf(word), word.length] as const);
  const [place, length] = announced.reduce((last, next) => (next[0] > last[0] ? next : last), [
    -1, 0,
  ] as const);
  const cut = place >= 0 && place + length < words.length ? place + length : verbEnd(words);
  return [words.slice(0, cut), words.slice(cut)];
}

/** 将加快建设 | 甲大桥: a verb counts only near the beginning; farther in it is part of a name. */
function verbEnd(words: string): number {
  const ends = OPENING_VERBS.map((verb) => [words.indexOf(verb), verb.length] as const);
  const found = ends.filter(([at, length]) => at >= 0 && at <= VERB_REACH && at + length < words.length);
  return Math.max(0, ...found.map(([at, length]) => at + length));
}

/** What stands after the last item: 丙园区 | 等5个园区 | open. */
function cutTail(words: string): [item: string, tail: string, open: boolean] {
  const rest = words.slice(1);
  const places = [/等/u, COUNTED, /的?[“‘]/u, CLOSING_VERBS]
    .map((mark) => rest.search(mark))
    .filter((at) => at >= 0);
  const cut = places.length === 0 ? words.length : 1 + Math.min(...places);
  return [words.slice(0, cut), words.slice(cut), words[cut] === '等'];
}

/** 总投资3亿元的甲园区（完成率9%） → 甲园区. */
function tidyItem(item: string): string {
  return item
    .replace(BRACKET, '')
    .replace(/^(?:计划)?(?:总)?投资(?:约|近|超)?[\d.]+[万亿]?元的/u, '')
    .replace(/^[“：\s]+|^由|(?<![”\s])[”\s]+$/gu, '');
}

function countIn(words: string): number | undefined {
  const numeral =
    COUNTED.exec(words)?.groups?.count ??
    /[“‘](?<count>[一二两三四五六七八九十])/u.exec(words)?.groups?.count;
  return numeral === undefined ? undefined : parseNumber(numeral)?.number;
}

function splitOutside(text: string, mark: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (/[（“《]/u.test(character)) depth++;
    else if (/[）”》]/u.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark.test(character)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
