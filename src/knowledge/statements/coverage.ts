import { isSoft } from '../language/tokens.ts';
import { remembered } from '../remembered.ts';
import { GENERAL } from './tables/asking.ts';
import { SYNONYMS } from './tables/synonyms.ts';

/** How much of a question's content a text holds. */
export interface Coverage {
  /** Share of the characters found, 0 to 1; 1 when nothing is asked for. */
  readonly share: number;
  /** Stretches that stand nowhere in the text. */
  readonly left: readonly string[];
}

/** A stretch this short may be an ending the text words differently (电池厂, 电池工厂). */
const NAMED = 2;
/** Characters a question puts before a name that stand for nothing in it: 搞集中开工, 推进会|暨开工仪式. */
const LIGHT = /[第搞办弄做抓讲说提谈找去来有没上投建修签引该各全我市县区省州镇新老总月日年多已暨]/u;
const NUMBER = /^\d+(?:\.\d+)?/u;
/** Characters of an abbreviation stand at most this far apart in the full name (农发行, 农业发展银行). */
const GAP = 4;

/** Finds a question's content in a text: literally, as a synonym, or as the full form of an abbreviation. */
export function cover(runs: readonly string[], text: string): Coverage {
  const left = runs.flatMap((run) => leftOf(run, inCaseOf(run, text)));
  const total = lengthOf(runs);
  return { share: total === 0 ? 1 : 1 - lengthOf(left) / total, left };
}

/** g312 of G312国道: a question's words stand in small letters. */
const inCaseOf = (run: string, text: string): string => (/[a-z]/.test(run) ? text.toLowerCase() : text);

/** Whether a text names everything named: only single characters may be missing. */
export function namesAll(runs: readonly string[], text: string): boolean {
  return lacksOnly(runs, text, () => false);
}

/** Whether a text names every thing named; what is done with it (带队, 查出) the text may say otherwise, but no year. */
export function namesThings(runs: readonly string[], text: string): boolean {
  return lacksOnly(runs, text, (stretch) => isSoft(stretch) && !YEAR.test(stretch));
}

const YEAR = /^(?:19|20)\d\d$/u;

function lacksOnly(runs: readonly string[], text: string, mayLack: (stretch: string) => boolean): boolean {
  return (
    cover(runs, text).left.every((stretch) => stretch.length < NAMED || mayLack(stretch)) &&
    !runs.some((run) => isOther(run, inCaseOf(run, text)))
  );
}

/** 星河大桥 is not 黑河大桥: of a name that stands in no other way, the first character is missing. */
function isOther(run: string, text: string): boolean {
  const [first = ''] = run;
  return (
    run.length > 3 && !LIGHT.test(first) && leftOf(run, text)[0] === first && text.includes(run.slice(1))
  );
}

/** 新开清单 is another 清单 than 前期清单, which the page names too: the words end as the name does and lack the rest. */
export function namesSibling(name: string, words: string, page: string): boolean {
  const [noun, whole] = [name.slice(-NAMED), name.slice(-2 * NAMED)];
  if (whole.length < 2 * NAMED || GENERAL.test(noun)) return false;
  return page.includes(whole) && words.includes(noun) && !words.includes(whole);
}

function lengthOf(runs: readonly string[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

/** The stretches of a run that the text lacks. */
function leftOf(run: string, text: string): string[] {
  const left: string[] = [];
  let open = false;
  for (let at = 0; at < run.length; ) {
    const whole = NUMBER.exec(run.slice(at))?.[0] ?? run[at] ?? '';
    const length = foundAt(run, at, text, whole);
    if (length === 0) left.push(`${open ? left.pop() : ''}${whole}`);
    open = length === 0;
    at += Math.max(whole.length, length);
  }
  return left;
}

/** Length of the longest stretch from `at` that the text holds. */
function foundAt(run: string, at: number, text: string, whole: string): number {
  if (/^\d/u.test(whole) && !holdsNumber(text, whole)) return 0;
  return (
    literal(run, at, text) || synonym(run, at, text) || abbreviation(run, at, text) || single(run, at, text)
  );
}

/** 18 does not stand in 180 or 2018. */
function holdsNumber(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/\d/u.test(`${text[at - 1] ?? ''}${text[at + number.length] ?? ''}`)) return true;
  }
  return false;
}

function literal(run: string, at: number, text: string): number {
  let length = 0;
  while (at + length < run.length && text.includes(run.slice(at, at + length + 1))) length++;
  return length >= NAMED ? length : 0;
}

function synonym(run: string, at: number, text: string): number {
  const told = otherWords(run.slice(at)).find(({ row }) => row.some((other) => text.includes(other)));
  return told?.length ?? 0;
}

/** The words some text begins with, and how long they are in it. */
const otherWords = remembered((rest) =>
  SYNONYMS.flatMap((row) => {
    const word = row.find((candidate) => rest.startsWith(candidate));
    return word === undefined ? [] : [{ row, length: word.length }];
  }),
);

/** 农发行 in 农业发展银行, 发改委 in 发展和改革委员会: three characters or four, in order, close together. */
function abbreviation(run: string, at: number, text: string): number {
  for (const length of [4, 3]) {
    const short = run.slice(at, at + length);
    if (short.length === length && isAbbreviated(short, text)) return length;
  }
  return 0;
}

function isAbbreviated(short: string, text: string): boolean {
  const [first = '', ...rest] = short;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let end = start;
    for (const character of rest) {
      const next = text.indexOf(character, end + 1);
      end = next >= 0 && next - end <= GAP ? next : Number.POSITIVE_INFINITY;
    }
    if (Number.isFinite(end) && !/[，。；：、“”]/u.test(text.slice(start, end))) return true;
  }
  return false;
}

/** A lone character counts only as the tail of something found. */
function single(run: string, at: number, text: string): number {
  const alone = run.length === 1 || at === run.length - 1;
  return alone && text.includes(run[at] ?? '') ? 1 : 0;
}
