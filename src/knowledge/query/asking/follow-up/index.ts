import { isSoft } from '../../../language/tokens.ts';
import type { Region } from '../../../types.ts';
import { asksPlaceAlone } from '../place-asked.ts';
import { type Parts, POINTS, partsOf } from './parts.ts';
import { changed, remeasured } from './remeasured.ts';
import { substituted } from './substituted.ts';

const OPENS = /^(?:那么?|其中|再|还有|另外|换成|改成|呢|和|跟|与之?相比|上面|刚才|它|他|她|这|该)/;

/** 那九期呢: no several of them. */
const BARE_BATCH = /(?<=^那么?)(?=[一二三四五六七八九十\d]{1,3}期(?:呢|的|签约|开工|投产|$))/;

/**
 * A follow-up as a question of its own: the thread's earlier questions, oldest first, lend it what it leaves out.
 * 涧西区第二期开工项目总投资多少 + 那签约的呢 → 涧西区第二期签约项目总投资多少.
 */
export function standAlone(
  question: string,
  earlier: readonly string[],
  now: string,
  known: readonly Region[],
): string {
  let previous: string | undefined;
  for (const text of [...earlier, question.replace(BARE_BATCH, '第')])
    previous =
      previous === undefined ? text : merge(partsOf(text, now, known), partsOf(previous, now, known));
  return previous ?? question;
}

function merge(now: Parts, before: Parts): string {
  if (isWhole(now)) return now.text;
  if (asksPlaceAlone(now.text)) return `${before.text}，${now.text.replace(POINTS, '')}`;
  return (
    changed(now, before) ??
    remeasured(now, before) ??
    (now.asks ? prefixed(now, before) : substituted(now, before))
  );
}

/** A question that names a place or a thing and asks something needs nothing from the thread. */
function isWhole(parts: Parts): boolean {
  if (!parts.asks) return false;
  const opens = OPENS.test(parts.text);
  const named =
    parts.slots.some((slot) => slot.kind === 'region') || parts.words.some((word) => word.text.length >= 3);
  return named && !opens;
}

/** 明年准备改多少 behind 完工几个: what lies ahead is not done. */
const AHEAD = /准备|打算|(?<!年度?)(?:预计|计划)(?!投资)/;

/** 其中工业类的几个: the scope of the question before stands in front. */
function prefixed(now: Parts, before: Parts): string {
  const missing = before.slots.filter(
    (slot) =>
      !now.slots.some((own) => own.kind === slot.kind) && !(slot.kind === 'phase' && AHEAD.test(now.text)),
  );
  const things = now.words.every(({ text }) => isSoft(text)) ? before.words : [];
  const kept = [...missing, ...things].sort((a, b) => a.start - b.start);
  const lead = kept.map((span) => before.text.slice(span.start, span.end)).join('');
  const opened = now.text
    .replace(POINTS, '')
    .replace(/^其中/, '')
    .replace(/呢[？。]*$/, '');
  return `${lead}${opened}`;
}
