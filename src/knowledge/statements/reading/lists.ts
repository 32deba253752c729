import { parseNumber } from '../../extract/number.ts';
import { COUNTED, cutEdges, PRICED } from './list-edges.ts';
import type { Line } from './pages.ts';

/** Things a sentence names one after another. */
export interface WordList {
  /** The line that names the list. */
  readonly line: Line;
  /** Further lines that hold its items, when each has its own. */
  readonly more: readonly Line[];
  readonly items: readonly string[];
  /** The lines its items begin, when each has its own. */
  readonly itemLines?: readonly Line[];
  /** What leads up to it: the clauses, or for a series the sentence, before. */
  readonly lead: string;
  /** The words of its own clause, the list shown as …: 谋划建设了…5个园区 */
  readonly around: string;
  /** The clause after it, unless that is a list too: 甲乡、乙乡低于60%，予以点名. */
  readonly after: string;
  /** Its number as written: 五个 → 5. */
  readonly count?: number;
  /** 等: the source names only some. */
  readonly open: boolean;
}

/** 甲、乙、丙，这三个项目: the next clause names the list. */
const SUMMED_UP = /^(?:这|等|共|以上|上述|总共|合计)/u;
/** 3个项目未开工，分别为…: the clause before the opener names the list. */
const BARE_OPENER = /^(?:分别|依次|具体)?(?:是|为|有|即|包括)：?$/u;
/** 14个、9个和7个 lists no things. */
const FIGURE = /^[约近超]?\d/u;
/** 《甲办法》《乙方案》, “甲”“乙”: names that need no 、 between. */
const SIDE_BY_SIDE = /(?<=[》”])(?=[《“])/gu;
const CLAUSE = /[，。；！？]/u;
/** 甲园区（完成率9%） */
const BRACKET = /（[^（）]{0,60}）/gu;

/** The lists inside one sentence: A、B、C等三个项目, 分别是A和B. */
export function findLists(line: Line): WordList[] {
  const clauses = splitClauses(line.text);
  return clauses.flatMap((clause, at) => {
    const lead = clauses.slice(Math.max(0, at - 2), at).join('，');
    const named = RESPECTIVELY.exec(clause)?.groups?.names ?? clause;
    const list = buildList(line, splitItems(named, countIn(lead)), lead, clauses[at + 1] ?? '');
    return list === undefined ? [] : [list];
  });
}

/** 光伏、轴承、酿酒三大主导产业|分别实现产值9亿元、8亿元、6亿元: what is told of each is no item. */
const RESPECTIVELY =
  /^(?<names>[^，。；]{2,80}?、[^，。；、]{1,30}?[两二三四五六七八九十](?:大|个|类|家|项|地)\p{Script=Han}{0,10}?)(?:分别|依次)[^\d，。；]{0,16}\d/u;

function buildList(line: Line, parts: readonly string[], lead: string, next: string): WordList | undefined {
  if (parts.length < 2) return undefined;
  const { head, items: bare, tail, open } = cutEdges(parts.map((part) => part.replace(BRACKET, '')));
  const items = bare.map(tidyItem).filter((item) => item !== '');
  if (items.length < 2 || items.every((item) => FIGURE.test(item))) return undefined;
  const count = countIn(tail) ?? countIn(head) ?? countIn(lead);
  const named = BARE_OPENER.test(head) && tail === '' ? `${lead}，` : '';
  const around = `${named}${head}…${tail}${tail === '' && SUMMED_UP.test(next) ? next : ''}`;
  const after = splitOutside(next, /、/u).length > 1 ? '' : next;
  return { line, more: [], items, lead, around, after, open, ...(count !== undefined && { count }) };
}

/** What a question names is one of the things listed: its own list is another. */
export function holdsAsked({ items }: WordList, question: string): boolean {
  return items.some((item) => item.length > 2 && question.includes(item));
}

/** Clauses of a sentence; marks inside brackets and quotes part nothing. */
export function splitClauses(text: string): string[] {
  return splitOutside(text, CLAUSE);
}

/** 、 parts the items; so does the last 和, unless the list is as long as it says without that. */
function splitItems(clause: string, announced: number | undefined): string[] {
  const bare = unquoteList(clause).replace(SIDE_BY_SIDE, '、');
  const parts = splitOutside(bare, /、/u);
  const isList = parts.length > 1 || OPENED.test(bare);
  if (!isList || parts.length === (countIn(bare) ?? announced)) return parts;
  return [...parts.slice(0, -1), ...splitPair(parts.at(-1) ?? '')];
}

/** 分别是甲和乙, 未开工的2项为甲和乙: a list of two needs no 、 where words announce it. */
const OPENED =
  /分别[是为]|包括|有：|[是为]：|(?:[两\d][个家项处座条](?:项目|工程)?|[名位]的?)[是为](?!.{0,12}[个家项])|投资[约近超]?[\d.]+[万亿]元的[^，。；、]{2,30}?[和及与](?:总)?投资[约近超]?[\d.]+[万亿]元的/u;

/** 乙园区和丙园区: the last two items, unless 和 is inside one name (发展和改革局). */
function splitPair(words: string): string[] {
  const match = /^(?<one>[^“”]{2,40}?)(?<!发展|规划|资源|住房)(?:和|以及|及)(?=[^“”]{2})/u.exec(words);
  const [one, two] = [match?.groups?.one, words.slice(match?.[0].length)];
  return one === undefined || /[“”]/.test(two) ? [words] : [one, two];
}

/** 继续执行“一个项目、一名领导”: quotes around a whole list are no part of its items, nor is what stands before them. */
function unquoteList(clause: string): string {
  return clause
    .replace(/^[^“”、]{1,16}“(?<list>[^“”、]*、[^“”]*)”/u, '$<list>')
    .replace(/“(?<list>[^“”、]*、[^“”]*)”/gu, '$<list>');
}

/** 总投资3亿元的甲园区 → 甲园区. */
function tidyItem(item: string): string {
  return item
    .replace(new RegExp(`^${PRICED.source}`, 'u'), '')
    .replace(/^[“：\s]+|^由|(?<![”\s])[”\s]+$/gu, '');
}

/** How many things some words count: 等5个园区 → 5, “四明确” → 4. */
export function countIn(words: string): number | undefined {
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
