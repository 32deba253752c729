import type { Mention, Period, Phase } from '../../types.ts';
import type { Slot, Slots } from '../fact.ts';
import type { Figure } from '../figure.ts';
import { isOfItem, isShared } from '../layout/distribute.ts';
import { DONE_IN_PART } from '../layout/done-of-whole.ts';
import type { Head } from '../reading-state.ts';
import { governingPhase, phaseOfYield } from './governing-phase.ts';
import { isOneStretch } from './one-stretch.ts';

/** Which phase a figure is of: its clause's, its head's or its section's before the headline's. */

/** Phases that mentions name; 尚未开工 names none. */
export const phasesIn = (mentions: readonly Mention[]): Phase[] =>
  mentions.flatMap((m) => (m.dimension === 'phase' && !m.rule.includes('negated') ? [m.phase] : []));

/** Phases of the clause, of its head and of the section; not those the sentence denies. */
export function phasesNear(figure: Figure, head: Head | undefined): Phase[] {
  const { mentions, context, share, article, sentence } = figure;
  const { text } = article;
  const listed = { text, start: sentence.start, end: context.leadStart };
  const inItem = share ? phasesIn(mentions.filter((m) => isOfItem(m, share, text))) : [];
  const ofList = share ? phasesIn(mentions.filter((m) => isShared(m, share, listed))) : [];
  if (inItem.length > 0) return [...new Set(inItem)];
  const inClause = phasesIn(
    mentions.filter(
      (m) => m.start >= context.leadStart && m.end <= context.tailEnd && !isOfNextFigure(m, figure),
    ),
  );
  const governing = inClause.length > 0 ? undefined : (governingPhase(figure)?.phase ?? phaseOfYield(figure));
  return [...new Set([...(governing ? [governing] : inClause), ...ofList, ...phasesAbove(figure, head)])];
}

/** 已开工 of 64个重点项目已开工50个 is said of the count behind it, and so is 已开复工; so is the 2023年 of 31%提高到2023年的44%. */
export function isOfNextFigure(m: Mention, { context, article: { text }, mentions }: Figure): boolean {
  if (m.start < context.mention.end) return false;
  if (m.dimension === 'period') return opensNextFigure(text.slice(m.end, context.tailEnd));
  if (m.dimension !== 'phase') return false;
  if (!DONE_IN_PART.test(context.quantity.kind)) return false;
  const done = /(?:已经?|累计)开?$/.test(text.slice(context.mention.end, m.start));
  return done && mentions.some((next) => next.dimension === 'quantity' && next.start === context.tailEnd);
}

/** The words between a stretch and the figure behind it. */
const opensNextFigure = (words: string): boolean => /^的(?:约|近|超过?)?$/.test(words);

const phasesOfNext = (figure: Figure): Phase[] =>
  phasesIn(figure.mentions.filter((m) => isOfNextFigure(m, figure)));

function phasesAbove(figure: Figure, head: Head | undefined, unreached = /negated/): Phase[] {
  const denied = [...phasesSaid(figure, unreached), ...phasesOfNext(figure)];
  const above = [...(head?.phases ?? []), ...figure.running.headingPhases];
  return [...new Set(above)].filter((phase) => !denied.includes(phase));
}

/** Phases that the sentence, up to the end of the figure's clause, last tells of in that way: 尚未开工的9项中，…. */
function phasesSaid({ mentions, sentence, context }: Figure, rule: RegExp): Phase[] {
  const said = new Map<Phase, boolean>();
  for (const m of mentions)
    if (m.dimension === 'phase' && m.start >= sentence.start && m.end <= context.tailEnd)
      said.set(m.phase, rule.test(m.rule));
  return [...said].flatMap(([phase, so]) => (so ? [phase] : []));
}

/** 尚未开工, 投产后, 开工率 */
const UNREACHED = /negated|afterwards|in-rate/;

/** The slots with the phase that is the figure's own: one told from outside gives way to the head's and the section's. */
export function withOwnPhase(slots: Slots, figure: Figure, head: Head | undefined): Slots {
  const { phase, ...rest } = slots;
  const once = phase?.origin === 'clause' ? undefined : phaseOfYield(figure);
  if (once !== undefined) return { ...rest, phase: { value: once, origin: 'sentence' } };
  if (phase === undefined) return slots;
  const denied = phasesSaid(figure, /negated/);
  if ([...denied, ...phasesOfNext(figure)].includes(phase.value)) return rest;
  if (phase.origin === 'earlier' && denied.length > 0) return rest; // 未开工的9个 behind 计划竣工12个
  if (phase.origin === 'clause') return slots;
  const above = phasesAbove(figure, head, UNREACHED);
  const [only] = above;
  if (only === undefined) return isOfHeadline(slots, figure) ? slots : rest;
  if (above.includes(phase.value)) return slots;
  return above.length === 1 ? { ...rest, phase: { value: only, origin: 'sentence' } } : rest;
}

/** 2020年第一批 and 今年安排项目64个 on a page headed 4月份项目集中开工 are not what the headline tells of. */
function isOfHeadline({ phase, batch, period }: Slots, { page, outer }: Figure): boolean {
  if (phase?.origin !== 'title') return true;
  const sameBatch = batch === undefined || batch.value.ordinal === page.batch?.ordinal;
  return (
    sameBatch &&
    (period === undefined || isUntold(period, outer.page.period) || isInEvent(period.value, page.period))
  );
}

/** True for the page's own stretch, also when an earlier sentence hands it on. */
const isUntold = (period: Slot<Period>, ofPage: Slot<Period> | undefined): boolean =>
  /title|page|heading/.test(period.origin) || (period.origin === 'earlier' && period.value === ofPage?.value);

function isInEvent(told: Period, event: Period | undefined): boolean {
  if (event !== undefined) return told.from >= event.from && told.to <= event.to;
  return told.asOf || told.grain === 'day' || isOneStretch(told);
}
