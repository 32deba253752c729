import { parseNumber } from '../../extract/number.ts';
import type { WordList } from './lists.ts';
import { type Line, opensParagraph, type Page } from './pages.ts';

/** 一是, 二要, （三）, 第四, 5.: what numbers the items of a list spread over sentences or paragraphs. */
const MARKER =
  /^(?:[“（]?(?<numeral>[一二三四五六七八九十])(?:是|要|）、?|、)|第(?<ordinal>[一二三四五六七八九十])(?:[，、]|[名位](?:是|为|：))|(?<digit>\d{1,2})[.．、])/u;
/** Items inside a sentence: 面对问题，一要抢抓机遇. */
const BEFORE_MARKER =
  /(?<=[，：、])(?=[一二三四五六七八九十][是要]|第[一二三四五六七八九十](?:[，、]|[名位](?:是|为|：))|首先|其次|再次|最后)/u;
const WORD = /^(?<word>首先|其次|再次|再者|最后)/u;
/** 最后 closes a list of any length. */
const LAST = 0;
/** ●甲项目, ★乙工程: items with the same mark in front, one a paragraph. */
const BULLET = /^(?<mark>[●•○◆◇■□▪▶➤★☆◎※])(?=.)/u;
/** Lines looked through for the next item. */
const REACH = 30;

interface Item {
  readonly line: Line;
  readonly number: number;
  /** How it is numbered: （一） is not continued by 二、 */
  readonly style: string;
  readonly text: string;
}

/** Lists whose items have a sentence or a paragraph each: 从三个方面发力。一是…二是…三是… */
export function findSeries(page: Page): WordList[] {
  const items = page.lines.flatMap(itemsOf);
  const numbered = startsOf(items).map((start) => follow(items, start));
  return [...numbered, ...bulleted(page)]
    .filter((series) => series.length > 1)
    .map((series) => toList(page, series));
}

/** Neighbouring paragraphs that open with the same mark. */
function bulleted(page: Page): Item[][] {
  const runs: Item[][] = [];
  let open = '';
  for (const line of page.lines) {
    const mark = BULLET.exec(line.text)?.groups?.mark ?? '';
    if (mark !== '' && mark !== open) runs.push([]);
    if (mark !== '')
      runs.at(-1)?.push({ line, number: 0, style: mark, text: headOf(line.text.slice(mark.length)) });
    if (mark !== '' || opensParagraph(line)) open = mark;
  }
  return runs;
}

function startsOf(items: readonly Item[]): number[] {
  return items.flatMap((item, at) => (item.number === 1 ? [at] : []));
}

/** The items 1, 2, 3 … from a start on; stops at the next 1 or where the text leaves the list. */
function follow(items: readonly Item[], start: number): Item[] {
  const series: Item[] = [];
  const style = items[start]?.style;
  const alike = items.slice(start).filter((item) => item.style === style || item.number === LAST);
  for (const item of alike) {
    const previous = series.at(-1);
    if (previous !== undefined && (item.number === 1 || item.line.at - previous.line.at > REACH)) break;
    if (item.number === series.length + 1 || (item.number === LAST && series.length > 0)) series.push(item);
  }
  return series;
}

function toList(page: Page, series: readonly Item[]): WordList {
  const [first] = series as [Item, ...Item[]];
  const lines = series.map(({ line }) => line);
  const lead = leadOf(page, first.line);
  const items = series.map(({ text }) => text);
  return {
    line: first.line,
    more: [...lead, ...lines.slice(1)],
    items,
    itemLines: lines,
    lead: labelOf(lead, first.line),
    around: '',
    after: '',
    count: items.length,
    open: false,
  };
}

/** The sentence that announces the list. */
function leadOf(page: Page, first: Line): Line[] {
  const lead = page.lines[first.at - 1];
  return lead === undefined || lead.headline ? [] : [lead];
}

/** What announces the list: the clause before 一是 in the same sentence, else the sentence before. */
function labelOf(lead: readonly Line[], first: Line): string {
  const opening = openingOf(first.text);
  return opening === '' ? lead.map(({ text }) => text).join('') : opening;
}

function openingOf(text: string): string {
  const [opening = ''] = text.split(BEFORE_MARKER);
  return opening === text || MARKER.test(opening) ? '' : opening;
}

/** The items a line holds: most often one, but 一是甲，二是乙，三是丙 may share a sentence. */
function itemsOf(line: Line): Item[] {
  if (line.headline) return [];
  return line.text.split(BEFORE_MARKER).flatMap((part) => {
    const groups = MARKER.exec(part)?.groups;
    const word = WORD.exec(part)?.groups?.word;
    if (groups === undefined && word === undefined) return [];
    const number = word === undefined ? numberOf(groups ?? {}) : wordNumber(word);
    return [{ line, number, style: styleOf(MARKER.exec(part)?.[0]), text: headOf(part) }];
  });
}

/** The mark after the numeral; 二要 goes on from 一是. */
function styleOf(marker = ''): string {
  return marker.startsWith('第') ? '第' : (/[.．）、]/u.exec(marker)?.[0] ?? '');
}

function numberOf({ numeral, ordinal, digit }: Readonly<Record<string, string | undefined>>): number {
  return parseNumber(numeral ?? ordinal ?? digit ?? '')?.number ?? -1;
}

function wordNumber(word: string): number {
  return word === '最后' ? LAST : Math.min(3, ['首先', '其次', '再次', '再者'].indexOf(word) + 1);
}

/** The heading of an item: 一是强化节点目标，确保… → 强化节点目标. */
function headOf(text: string): string {
  const bare = text.replace(MARKER, '').replace(WORD, '').replace(/^，/u, '');
  const clause = bare.split(/[，。；：]/u)[0] ?? bare;
  return clause === '' ? bare : clause;
}
