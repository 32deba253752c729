import type { Mention, Modality, Phase } from '../types.ts';
import type { Fact } from './fact.ts';
import { type Figure, mentionsOf } from './figure.ts';
import { phasesIn } from './figure-phase.ts';
import type { Head, SentenceState } from './reading-state.ts';
import { clauseSubject, isAdverbial, namesSubject, trimLead } from './subject.ts';

/** 产业园二期总投资9亿元，建设厂房11万平方米: another kind of figure told of the head before. */
export function parentOf({ context, state }: Figure): string {
  const { kind } = context.quantity;
  if (/^(?:其中，?)?(?:[一二三四五六]|首)期/.test(context.lead)) return state.head?.text ?? ''; // 基地总投资32亿元，一期投资13亿元
  if (
    context.fresh ||
    kind === 'money' ||
    kind === 'percent' ||
    state.head === undefined ||
    state.head.kind === kind
  )
    return '';
  return state.head.text;
}

/** The clause whose subject the figure has: its own, a figureless clause before it, or the one before. */
export function headOf(figure: Figure, named: string | undefined, role: Fact['role']): Head | undefined {
  return named === undefined ? inheritedHead(figure, role) : ownHead(figure, named, role);
}

/** Figures in brackets, changes and shares of a list bring up a subject for themselves only. */
const isTransient = ({ context, share }: Figure, role: Fact['role']): boolean =>
  context.bracketed !== undefined || role === 'change' || share !== undefined;

function ownHead(figure: Figure, named: string, role: Fact['role']): Head {
  const { context, state } = figure;
  if (context.paired && state.head) return state.head;
  const words = `${context.lead} ${context.tail.slice(0, 40)}`.trim();
  const text = /^(?:该|此|这)/.test(words) ? `${words} ${named}` : words;
  const modality = headModality(figure, context.leadStart, context.tailEnd);
  const head: Head = { ...newHead(figure, text, named), kind: context.quantity.kind, modality };
  if (context.quantity.kind === 'count') countParts(figure);
  if ((!isTransient(figure, role) && !isPlace(named, figure)) || state.head === undefined)
    setHead(state, head);
  return head;
}

function inheritedHead(figure: Figure, role: Fact['role']): Head | undefined {
  const { context, state, opening } = figure;
  const ofWhole = /(?:^|预计|计划|全部|上述|所有)项目(?:计划)?总投资/.test(context.lead);
  const partsMeet = state.parts > 0 && state.parts === state.whole;
  if (state.main !== undefined && (ofWhole || partsMeet)) return state.main;
  const gap = nominalClause(context.gap);
  if (gap !== undefined && !isTransient(figure, role))
    setHead(state, newHead(figure, gap, clauseSubject(trimLead(gap))));
  else if (context.fresh && figure.index > 0 && state.main !== undefined) state.head = state.main;
  if (state.head === undefined && opening !== '') state.head = newHead(figure, opening, opening);
  return state.head;
}

function newHead(figure: Figure, text: string, subject: string): Head {
  return {
    text,
    subject,
    group: ++figure.running.groups,
    phases: phasesOf(figure, text),
    modality: 'actual',
  };
}

/** 192个，其中新建77个、续建115个，年度计划投资…: the parts are all of it, so the sum is the whole's. */
function countParts({ context, state }: Figure): void {
  const { number } = context.quantity;
  if (/^其中/.test(context.lead)) state.parts = number;
  else if (state.parts > 0) state.parts += number;
  else state.whole = number;
}

/** A part (其中…) of what is planned is planned. */
function headModality({ mentions, context, state, article }: Figure, from: number, to: number): Modality {
  const own = modalityIn(mentions, from, to, article.text);
  if (own !== undefined) return own;
  return /^其中/.test(context.lead) ? (state.head?.modality ?? 'actual') : 'actual';
}

function setHead(state: SentenceState, head: Head): void {
  state.head = head;
  state.main ??= head;
}

/** The last clause before a figure that names a thing rather than setting a scene. */
function nominalClause(gap: string): string | undefined {
  const clauses = gap
    .split(/[，；：。！？]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses
    .reverse()
    .find((clause) => clause.length <= 60 && !isAdverbial(clause) && namesSubject(clause));
}

/** 黄山市 alone is the place of a figure; later figures do not inherit it as their subject. */
const isPlace = (named: string, { mentions, article }: Figure): boolean =>
  mentions.some((m) => m.dimension === 'region' && article.text.slice(m.start, m.end) === named);

/** Phases a head names itself; a part (其中…) without one has those of its whole. */
function phasesOf(figure: Figure, text: string): readonly Phase[] {
  const own = phasesIn(mentionsOf(text, figure));
  if (own.length > 0) return own;
  const { mentions, sentence, context, state } = figure;
  const earlier = phasesIn(mentions.filter((m) => m.start >= sentence.start && m.end <= context.leadStart));
  return earlier.length > 0 ? earlier.slice(-1) : (state.main?.phases ?? []);
}

/**
 * The modality word nearest before the figure in its clause, else its head's: 计划投产项目9个，总投资45亿元.
 * What is done (完成投资) is not planned because its subject was; 安排 says that a list exists, not that it is a plan.
 */
export function modalityOf(
  { mentions, context, article }: Figure,
  head: Head | undefined,
  metric: string | undefined,
): Modality {
  const own = modalityIn(mentions, context.leadStart, context.mention.start, article.text);
  if (own !== undefined) return own;
  return metric === 'investment-completed' || context.quantity.kind === 'percent'
    ? 'actual'
    : (head?.modality ?? 'actual');
}

function modalityIn(
  mentions: readonly Mention[],
  from: number,
  to: number,
  text: string,
): Modality | undefined {
  const near = mentions.filter(
    (m): m is Extract<Mention, { dimension: 'modality' }> =>
      m.dimension === 'modality' &&
      !m.rule.includes('plan-as-noun') &&
      !text.slice(m.start, m.end).includes('安排') &&
      m.start >= from &&
      m.end <= to,
  );
  return near.at(-1)?.modality;
}
