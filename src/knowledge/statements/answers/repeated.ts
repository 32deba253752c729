import { parseNumber } from '../../extract/number.ts';
import type { Ask } from '../asking/asks.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { cutOpener } from '../reading/list-edges.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { GENERAL } from '../tables/asking.ts';
import { NAME_END } from '../tables/organisations.ts';
import type { Scope, WordAnswer } from '../types.ts';

const NUMBER = '(?<count>[二两三四五六七八九十几]|\\d{1,2})(?<measure>[个大种项条]?)';
/** 三个“不放过”是哪三个, 四个单都是啥: parts counted by the words they repeat. */
const COUNTED = new RegExp(
  `${NUMBER}“?(?<words>\\p{Script=Han}{1,4}?)”?(?:分别|具体|都|各)?(?:[是指有叫，]|包括|怎么|$)`,
  'u',
);
/** “两个不停”的原话, “几链”项目: a name the asker gives whole. */
const QUOTED = new RegExp(`“${NUMBER}(?<words>\\p{Script=Han}{1,4})”`, 'u');
const MARK = /[，、；：]/u;
const QUOTES = /[“”‘’]/gu;

interface Counted {
  readonly count: number;
  /** What every part holds. */
  readonly words: string;
  /** 三个 */
  readonly number: string;
}

/** Parts a sentence names one after another, each with the words the question counts, exactly as many as it says. */
export function answerRepeated(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const counted = readCounted(ask);
  if (counted === undefined) return undefined;
  const bare = ask.runs.map((run) => run.replace(counted.number, '').replace(counted.words, ''));
  const runs = bare.filter((run) => run.length > 1);
  return best(groundsFor(ask, runs, shelf, scope).flatMap((ground) => rate(ground, counted) ?? []));
}

function readCounted({ question, count: asked }: Ask): Counted | undefined {
  const { count, measure = '', words } = (QUOTED.exec(question) ?? COUNTED.exec(question))?.groups ?? {};
  const number = count === '几' ? asked : parseNumber(count ?? '')?.number;
  if (words === undefined || number === undefined || GENERAL.test(words) || NAME_END.test(words))
    return undefined;
  // Two short clauses with one character in common are no pair.
  return words.length === 1 && number < 3
    ? undefined
    : { count: number, words, number: `${count}${measure}` };
}

function rate({ line, own, near }: Ground, counted: Counted): WordAnswer | undefined {
  const items = runsOf(line.text.replace(/[。；]$/u, '').split(MARK), counted)
    .filter((run) => run.length === counted.count)
    .map((run) => alike(run, counted.words))
    .find((run) => run !== undefined);
  if (items === undefined) return undefined;
  const confidence = 0.5 + 0.25 * near + 0.25 * own;
  return { kind: 'list', headline: items.join('、'), evidence: evidenceOf(line), confidence };
}

/** The longest runs of neighbouring parts that hold the words. */
function runsOf(parts: readonly string[], { words }: Counted): string[][] {
  const announced = new RegExp(`[二两三四五六七八九十\\d]个?${words}`, 'u');
  const runs: string[][] = [[]];
  for (const part of parts) {
    // 提出“两个确保”，确保…，确保…: what announces the parts, or others, is none of them.
    if (part.includes(words) && !announced.test(part.replace(QUOTES, ''))) runs.at(-1)?.push(part);
    else runs.push([]);
  }
  return runs;
}

/** The parts when all have the words in the same place: at the end, at the beginning, or as far from the end. */
function alike(run: readonly string[], words: string): string[] | undefined {
  const parts = run.map((part) => (part.split('“').at(-1) ?? '').split('”')[0]?.replace(QUOTES, '') ?? '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const inner = parts.slice(1, -1);
  if ([first, ...inner].every((part) => part.endsWith(words)))
    return [openerCut(first, inner), ...inner, last.slice(0, last.lastIndexOf(words) + words.length)];
  if ([...inner, last].every((part) => part.startsWith(words)))
    return [first.slice(first.indexOf(words)), ...inner, last.replace(/的.{1,8}$/u, '')];
  const places = new Set(parts.map((part) => part.length - part.lastIndexOf(words)));
  return places.size === 1 ? [openerCut(first, [...inner, last]), ...inner, last] : undefined;
}

/** 该县明确手续不齐不进场 → 手续不齐不进场: parts of one length show where the first begins. */
function openerCut(first: string, others: readonly string[]): string {
  const lengths = new Set(others.map(({ length }) => length));
  const [length] = lengths;
  if (lengths.size === 1 && length !== undefined && first.length > length) return first.slice(-length);
  return cutOpener(first)[1];
}
