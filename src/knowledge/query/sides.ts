import { measuresIn } from '../facts/measure.ts';
import { levelNamed } from '../facts/slots.ts';
import { isGeneric } from './chunks.ts';
import { standAlone } from './follow-up.ts';
import { type Frame, type Reading, readQuestion } from './frame.ts';
import { holesIn } from './holes.ts';
import { phaseLabel } from './shown.ts';

/** The second of two things set side by side, as a question of its own. */
export interface Side {
  readonly frame: Frame;
  /** Where its figure may stand: with the first side's, there before elsewhere, or wherever its own place, time or batch says. */
  readonly reach: 'beside' | 'beside-first' | 'anywhere';
}

export const ASKS_DIFFERENCE =
  /差(?:了)?(?:多少|几|多[高长宽深远大])|相差|[多少高低大小](?:出)?(?:了)?(?:多少|几)|差距/;
export const ASKS_WHICH = /(?:哪|谁)[^，。？]{0,20}?(?:更|最)?(?:大|多|高|少|小|低|快)/;

/** What ends the second side: 甲和乙，哪个…; 甲跟乙比; 甲和乙差多少; 4月和5月两次…. */
const SECOND_ENDS = /相?比|，|两[次个期地者]|二者|哪|谁|相?差(?:了)?(?:多|几)|相差|差距/;
/** 甲比乙多多少 */
const THAN = /^([^，谁哪]{1,40}?)的?(?=[多少高低大小]出?了?(?:多少|几))/;
const LONGEST_SIDE = 60;

/** A和B，哪个总投资大，差多少 → the question for A and the question for B. */
export function sidesOf(text: string, reading: Reading): readonly [Frame, Side] | undefined {
  const body = text.replace(/[？?。]/g, '').slice(0, 200);
  if (!ASKS_WHICH.test(body) && !ASKS_DIFFERENCE.test(body)) return undefined;
  const than = body.search(/(?<![同环占])比(?![例重率])/);
  const other = than >= 2 ? THAN.exec(body.slice(than + 1)) : null;
  if (other !== null)
    return asQuestions(
      body.slice(0, than),
      other[1] as string,
      body.slice(than + 1 + other[0].length),
      reading,
    );
  for (let at = 2; at < Math.min(body.length, LONGEST_SIDE); at++) {
    if (!/[和跟与同、]/.test(body.charAt(at))) continue;
    const rest = body.slice(at + 1);
    const end = rest.search(SECOND_ENDS);
    if (end > 0 && end <= LONGEST_SIDE)
      return asQuestions(body.slice(0, at), rest.slice(0, end), rest.slice(end), reading);
  }
  return undefined;
}

/** Words of the comparison itself, taken off what both sides ask. */
const COMPARING =
  /(?:相?比(?:较)?|两[次个期地者]|二者|哪(?:个|次|家|边|里|一个|一次)?|谁|更|差多[少高长宽深远大]|相差(?:多少|几个?)?|差几个?|差距|各(?:是|为)?(?:多少)?|[多少高低大小]出?了?(?:多少|几)个?|(?:最|更)?[大多高少小低快慢](?=$|，)|的$|，)/g;

function asQuestions(first: string, second: string, rest: string, reading: Reading): [Frame, Side] {
  const common = rest.replace(COMPARING, '').trim();
  const phase = phaseOnlyIn(second, first, reading);
  const measure =
    measuresIn(`${first}${common}`, true).length > 0 ? '' : (measuresIn(second, true).at(-1)?.words ?? '');
  const asking = askingOf(rest);
  const a = `${first}${phase}${common}${measure}${asking}`;
  const frame = readQuestion(a, reading);
  if (/全[省市县区部]|整体|总体|所有/.test(second) && levelNamed(second) === undefined)
    return [
      frame,
      {
        frame: readQuestion(a.replace(/(?:国家|省|市|县|区)级?(?=重[点大])/, ''), reading),
        reach: 'beside',
      },
    ];
  if (namesThing(second, reading)) {
    const other = readQuestion(`${second}${common}${asking}`, reading);
    return [
      frame,
      isScoped(other)
        ? { frame: other, reach: 'anywhere' }
        : { frame: within(other, frame), reach: 'beside-first' },
    ];
  }
  const alone = readQuestion(standAlone(`那${second}呢`, [a], reading.now, reading.known), reading);
  return [frame, { frame: alone, reach: isScoped(readQuestion(second, reading)) ? 'anywhere' : 'beside' }];
}

const isScoped = ({ regions, period, batch }: Frame): boolean =>
  regions.length > 0 || period !== undefined || batch !== undefined;

/** 几个 of 少几个 asks both sides for a count, 差多高 for a height; a gap in percentage points asks for percentages. */
function askingOf(rest: string): string {
  const hole = holesIn(rest).at(-1);
  const kind = hole?.kinds?.[0];
  if (hole === undefined || kind === undefined) return /多[高长宽深远]/.exec(rest)?.[0] ?? '多少';
  return kind === 'percentage-point' ? '百分之几' : rest.slice(hole.start, hole.end);
}

/** What the second side leaves out holds for it too: its place, time and batch. */
const within = (second: Frame, { regions, period, batch }: Frame): Frame => ({
  ...second,
  regions,
  ...(period ? { period } : {}),
  ...(batch ? { batch } : {}),
});

/** 舞钢第八期和涧西区第二期开工项目: the phase said once, at the end, holds for both. */
function phaseOnlyIn(second: string, first: string, reading: Reading): string {
  if (readQuestion(first, reading).phases.length > 0) return '';
  const phase = readQuestion(second, reading).phases[0];
  return phase ? `${phaseLabel(phase)}项目` : '';
}

/** 甲县青石水库 is a question of its own; 5月 and 平桥第三批 take the place of their like in the first. */
const namesThing = (side: string, reading: Reading): boolean => {
  const { regions, batch, period, phases, terms } = readQuestion(side, reading);
  const scoped = batch !== undefined || period !== undefined || phases.length > 0;
  const named = terms.some((term) => term.length >= 3 && !isGeneric(term) && levelNamed(term) === undefined);
  return (regions.length > 0 && scoped) || named;
};
