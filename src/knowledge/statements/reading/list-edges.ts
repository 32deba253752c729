import { ANNOUNCING, CLOSING_VERBS, OPENING_CLAUSE, OPENING_VERBS } from '../tables/list-words.ts';
import { NAME_END } from '../tables/organisations.ts';

/** Characters that may stand before the opening verb: 全面建成. */
const VERB_REACH = 4;
/** 五大体系, 3个方面, 两项任务, 四明确 in quotes: what counts a list, after its last item. */
export const COUNTED =
  /(?<count>[一二两三四五六七八九十]{1,3}|\d{1,3})(?:个|大|项|类|家|条|种|座|处|名|位|方面|区|县|镇|所|宗|份|部)/u;
const TITLE = /《[^《》]{1,80}》/gu;
/** 对甲县, 向乙镇: what stands before the first of several names. */
const BEFORE_NAME = /[的对向给由在有是为把将]/u;

/** A list between what stands before and behind it; `open` where 等 ends it. */
interface Edges {
  readonly head: string;
  readonly items: readonly string[];
  readonly tail: string;
  readonly open: boolean;
}

/** The first and the last item without what stands before and after the list; the items between tell what they look like. */
export function cutEdges(parts: readonly string[]): Edges {
  const inner = parts.slice(1, -1);
  const [opening, start] = cutOpener(parts[0] ?? '');
  const [end, closing, open] = cutTail(parts.at(-1) ?? '');
  const [before, first] = cutBeforeName(start, [...inner, end]);
  const [last, after] = cutAfterName(end, [first, ...inner]);
  return withPricesCut({
    head: `${opening}${before}`,
    items: [first, ...inner, last],
    tail: `${after}${closing}`,
    open: open && after === '',
  });
}

/** What an item begins with that tells what it costs. */
export const PRICED = /(?:计划)?(?:总)?投资[约近超]?[\d.]+[万亿]?元的/u;

/** 谋划开工了|总投资2亿元的甲、总投资1亿元的乙: where others begin with what they cost, so does the first. */
function withPricesCut(edges: Edges): Edges {
  const [first = '', ...others] = edges.items;
  const at = others.some((item) => item.search(PRICED) === 0) ? first.search(PRICED) : 0;
  return at <= 0
    ? edges
    : { ...edges, head: `${edges.head}${first.slice(0, at)}`, items: [first.slice(at), ...others] };
}

/** 【黑榜】 at the head of a line says what its list is. */
const LABEL = /^【[^】]{1,20}】/u;

/** What stands before the first item: 谋划建设了 | 甲园区. */
export function cutOpener(words: string): [head: string, item: string] {
  const label = LABEL.exec(words)?.[0] ?? '';
  const [head, item] = cutAnnounced(words.slice(label.length));
  return [label + head, item];
}

function cutAnnounced(words: string): [head: string, item: string] {
  const clause = OPENING_CLAUSE.exec(words)?.[0].length;
  if (clause !== undefined) return [words.slice(0, clause), words.slice(clause)];
  const announced = ANNOUNCING.map((word) => placeOf(word, words));
  const [place, length] = announced.reduce((last, next) => (next[0] > last[0] ? next : last), [
    -1, 0,
  ] as const);
  const cut = place >= 0 && place + length < words.length ? place + length : verbEnd(words);
  return [words.slice(0, cut), words.slice(cut)];
}

/** Where a word stands last and how long it is: 涵盖了 with its 了. */
function placeOf(word: string, words: string): readonly [at: number, length: number] {
  const at = words.lastIndexOf(word);
  return [at, word.length + (words[at + word.length] === '了' ? 1 : 0)];
}

/** 将加快建设 | 甲大桥: a verb counts only near the beginning; farther in it is part of a name. */
function verbEnd(words: string): number {
  const ends = OPENING_VERBS.map((verb) => [words.indexOf(verb), verb.length] as const);
  const found = ends.filter(([at, length]) => at >= 0 && at <= VERB_REACH && at + length < words.length);
  return Math.max(0, ...found.map(([at, length]) => at + length));
}

/** What stands after the last item: 丙园区 | 等5个园区 | open. */
function cutTail(words: string): [item: string, tail: string, open: boolean] {
  // 《…“四比四看”活动方案》: what stands in a title counts nothing and ends nothing.
  const rest = words.replace(TITLE, (title) => '　'.repeat(title.length)).slice(1);
  const places = [/等/u, COUNTED, /的?[“‘]/u, CLOSING_VERBS]
    .map((mark) => rest.search(mark))
    .filter((at) => at >= 0);
  const cut = places.length === 0 ? words.length : 1 + Math.min(...places);
  return [words.slice(0, cut), words.slice(cut), words[cut] === '等'];
}

/** 对低于进度的甲县 | 丙县: where the others are names of one kind, so is what follows the last 的 or 对. */
function cutBeforeName(first: string, others: readonly string[]): [head: string, item: string] {
  const name = first.split(BEFORE_NAME).at(-1) ?? '';
  const alike = name.length > 1 && name !== first && NAME_END.test(name) && others.every(startsWithName);
  return alike ? [first.slice(0, -name.length), name] : ['', first];
}

/** 丙县 | 下发督办函: after names of one kind the last ends where its own name does. */
function cutAfterName(last: string, others: readonly string[]): [item: string, tail: string] {
  const name = others.every((other) => NAME_END.test(other)) ? nameOf(last) : undefined;
  return name === undefined ? [last, ''] : [name, last.slice(name.length)];
}

function startsWithName(words: string): boolean {
  return nameOf(words) !== undefined || NAME_END.test(words);
}

/** The name of a place or body that opens the words: 丙县 of 丙县下发督办函. */
function nameOf(words: string): string | undefined {
  return /^.{1,12}?(?:[县市区镇乡村](?![级域场政里内委直属长])|街道|经开区|高新区)/u.exec(words)?.[0];
}
