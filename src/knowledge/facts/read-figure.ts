import type { Context } from './contexts.ts';
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';
import { slotsOf } from './figure-slots.ts';
import { headOf, parentOf, phasesNear } from './heads.ts';
import { completedOf, type Measure, measureBehind, measureOf } from './measure.ts';
import { attributeOf } from './measure-attribute.ts';
import type { Head } from './reading-state.ts';
import { roleOf } from './role.ts';
import { isTakenBack } from './role-correction.ts';
import { sureness } from './role-modality.ts';
import { bareLimit } from './role-threshold.ts';
import { isAdverbial, trimLead } from './subject.ts';
import { headingSubject, isDeedOfHead, subjectOf } from './subject-of.ts';

/** Reads one figure: what it measures, of what, in which scope. Moves the sentence's state on. */
export function readFigure(figure: Figure): Fact {
  const { article, sentence, block, context, share } = figure;
  const lead = share ? `${share.item}${share.shared}` : context.lead;
  const measure = measureAt(figure, lead);
  const takenBack = isTakenBack(
    article.title,
    article.text.slice(sentence.start, sentence.end),
    context.mention.start - sentence.start,
  );
  const role = takenBack ? 'superseded' : roleOf(context.quantity, lead, measure?.metric?.id);
  const words = subjectOf(figure, lead);
  const named = isDeedOfHead(figure, lead) ? undefined : words;
  const parent = parentOf(figure);
  const head = headOf(figure, named, role);
  const slots = slotsOf(figure, head, share);
  return {
    id: 0,
    article,
    sentence,
    span: { start: context.mention.start, end: context.mention.end },
    quantity: context.quantity,
    modality: sureness(figure, head, measure),
    role,
    ...(measure?.metric ? { metric: measure.metric.id } : {}),
    measure:
      measure?.words ?? attributeOf(lead, context.quantity.kind)?.words ?? measureWords(context, words),
    subject: `${bareLimit(context.lead) ?? ''}${named ?? head?.subject ?? headingSubject(figure.running.heading)}`,
    ownSubject: named !== undefined,
    headline: block.kind === 'headline',
    part: figure.running.parts || isPart(context, head),
    layers: layersOf(figure, lead, head, parent),
    ...slots,
    phases: phasesNear(figure, head),
    group: head?.group ?? 0,
    family: figure.running.family,
  };
}

/** What a figure measures: by its lead, by the figure before, by what follows it, by the caption above. */
function measureAt({ context, state }: Figure, lead: string): Measure | undefined {
  const { quantity, tail, caption } = context;
  const measure =
    measureOf(lead, quantity.kind) ??
    (quantity.kind === 'money' ? completedOf(lead, state.metric) : undefined) ??
    measureBehind(tail, quantity.kind) ??
    measureOf(caption, quantity.kind);
  if (quantity.kind === 'money') state.metric = measure?.metric?.id;
  return measure;
}

/** 其中…, 现场…, 还将…: a part of, or beside, the whole told elsewhere. */
const isPart = (context: Context, head: Head | undefined): boolean =>
  /^其中|现场|^(?:第一|首)个|还(?:将|要|有)|另有|[从由][^，。；]{0,10}$/.test(context.lead) ||
  /^其中/.test(head?.text ?? '') ||
  (context.quantity.kind === 'count' && /中$/.test(context.tail)) ||
  /其中[^，；。]{0,12}$/.test(context.gap);

function layersOf(
  { context, article, sentence, running }: Figure,
  lead: string,
  head: Head | undefined,
  parent: string,
): Fact['layers'] {
  const ownNoun = context.paired || /^[余多]?的/.test(context.tail);
  const scene = ownNoun ? nominalClauses(context.scene) : `${segmentGap(context.scene)} ${context.after}`;
  return {
    own: `${lead}${context.bracketed ?? ''} ${context.tail.slice(0, 40)} ${context.caption}`.trim(),
    head: `${head?.text ?? ''} ${scene}`.trim(),
    heading: running.heading,
    list: `${context.list} ${parent}`.trim(),
    sentence: article.text.slice(sentence.start, sentence.end),
    before: running.before?.text ?? '',
  };
}

/** Of the clauses before a figure that has its own noun, those that name somebody: 某银行代表表示. */
const nominalClauses = (gap: string): string =>
  segmentGap(gap)
    .split('，')
    .filter((clause) => clause !== '' && !isAdverbial(clause))
    .join('，');

/** The figureless clauses since the last ；. */
const segmentGap = (gap: string): string => (gap.split(/[；。！？]/).at(-1) ?? '').slice(-80);

/** The words that stand for a measure the catalogue does not know. */
function measureWords({ lead, tail }: Context, named: string | undefined): string {
  const before = trimLead(lead);
  return named ?? (before && !/^其[余中]$/.test(before) ? before : tail.slice(0, 12));
}
