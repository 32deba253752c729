import type { Ground } from '../grounds.ts';
import { countIn, type WordList } from '../reading/lists.ts';
import type { Line } from '../reading/pages.ts';
import { officesOfNamed } from '../reading/people.ts';
import { sharedEnd } from '../reading/shared-end.ts';
import type { Shelf } from '../reading/shelf.ts';
import { isOfKind } from './list-kinds.ts';
import type { Wanted } from './wanted.ts';

/** What may answer: a sentence, or one of its lists. */
export interface Candidate {
  readonly line: Line;
  /** The other lines of a list that has a line for each part. */
  readonly more: readonly Line[];
  /** The sentence, with the one that announces its list. */
  readonly sentence: string;
  /** The words that name the list, or the sentence. */
  readonly label: string;
  /** Those at the list itself; not what a clause behind it tells of another thing. */
  readonly beside: string;
  /** The same with the clauses before and after. */
  readonly clauses: string;
  /** What may name its subject. */
  readonly setting: string;
  readonly list?: WordList;
  /** A word before the list says that it follows. */
  readonly announced: boolean;
  /** The list is as long as the question says. */
  readonly counted: boolean;
}

/** 列入黄榜的有：…, 分别是…, 涵盖了… */
const ANNOUNCED = /(?:[是为有即：]|包括|涵盖|涉及)了?…/u;
const DOCUMENTS = '文件材料';
/** 甲厂、乙园二期，均为今年新签约项目 */
const IS = /^(?:[均都皆全也]|这|上述|以上|[共等])|^(?:是|为|属)/u;
/** A sentence this short that has one list is about that list. */
const SHORT = 80;

/** The ways a line may answer what is wanted. */
export function candidatesOf(
  ground: Ground,
  { form, noun, count, meaning }: Wanted,
  shelf: Shelf,
): Candidate[] {
  const lists = shelf.lists.get(ground.line) ?? [];
  const { text } = ground.line;
  const toList = (list: WordList, about: string) => withOffices(fromList(ground, list, about), shelf);
  if (form !== 'list') {
    const series = lists.filter(({ more }) => more.length > 0);
    return [...series.map((list) => toList(list, '')), fromLine(ground)];
  }
  const fitting = lists.filter((list) => (count === undefined || fits(list, count)) && isOfKind(list, noun));
  const about = !meaning && lists.length === 1 && text.length <= SHORT ? withoutItems(text, lists) : '';
  if (fitting.length === 0 && count === undefined && !meaning) return [fromLine(ground)];
  return fitting.map((list) => ({ ...toList(list, about), counted: count !== undefined }));
}

/** 书记提了五条要求: those whom the words before a series name are known by their offices, too. */
function withOffices(candidate: Candidate, shelf: Shelf): Candidate {
  const { line, more, sentence, setting } = candidate;
  if (more.length === 0) return candidate;
  const offices = officesOfNamed(sentence, shelf.holdersOn(line.page));
  return { ...candidate, setting: [setting, ...offices].join('\n') };
}

function fromLine({ line, setting }: Ground): Candidate {
  const { text } = line;
  const rest = { more: [], announced: false, counted: false };
  return { line, setting, sentence: text, label: text, beside: text, clauses: text, ...rest };
}

function fromList({ line, setting }: Ground, list: WordList, about: string): Candidate {
  const { lead, around, after, items, more } = list;
  const series = more.length > 0 ? lead : '';
  const called = items.every(isTitle) ? DOCUMENTS : '';
  const beside = [lead, around, IS.test(after) ? after : '', sharedEnd(items), called].join('\n');
  const label = [series, around, about, sharedEnd(items), called].join('\n');
  return {
    line,
    more,
    setting,
    sentence: `${series}${line.text}${called}`,
    label,
    beside,
    clauses: [lead, label, ...items, after].join('\n'),
    list,
    announced: ANNOUNCED.test(around),
    counted: false,
  };
}

/** 《甲办法》《乙方案》 are 文件. */
const isTitle = (item: string): boolean => /《[^《》]+》/u.test(item);

/** A list is asked for by what is said of it. */
function withoutItems(text: string, lists: readonly WordList[]): string {
  return lists.flatMap(({ items }) => items).reduce((rest, item) => rest.replace(item, '…'), text);
}

function fits({ items, open, around }: WordList, count: number): boolean {
  return items.length === count || (open && countIn(around) === count);
}
