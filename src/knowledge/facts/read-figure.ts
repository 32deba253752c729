import type { Article, Block, Mention, Modality, Phase, Sentence } from '../types.ts';
import type { Context } from './contexts.ts';
import type { Share } from './distribute.ts';
import type { Fact } from './fact.ts';
import { type Measure, measureOf } from './measure.ts';
import type { PageScope } from './page-scope.ts';
import type { Head, SentenceState } from './reading-state.ts';
import { roleOf } from './role.ts';
import { inherit, type Slots, settlePeriod, slotsNamed } from './slots.ts';
import { clauseSubject, isAdverbial, namesSubject, nounAfter, subjectAfter } from './subject.ts';

export interface Figure {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly page: PageScope;
  readonly context: Context;
  readonly index: number;
  readonly state: SentenceState;
  readonly running: {
    readonly heading: string;
    readonly headingPhases: readonly Phase[];
    readonly before: { readonly text: string } | undefined;
    readonly family: number;
    groups: number;
  };
  readonly share: Share | undefined;
  /** Scopes outside the sentence, nearest first. */
  readonly outer: readonly Slots[];
  readonly opening: string;
}

/** Reads one figure: what it measures, of what, in which scope. Moves the sentence's state on. */
export function readFigure(figure: Figure): Fact {
  const { article, sentence, block, context, share } = figure;
  const lead = share ? `${share.item}${share.shared}` : context.lead;
  const measure = measureOf(lead, context.quantity.kind) ?? measureOf(context.caption, context.quantity.kind);
  const role = roleOf(context.quantity, lead, measure?.metric?.id);
  const named = subjectOf(figure, lead, measureOf(lead, context.quantity.kind)) ?? anaphor(figure);
  const parent = parentOf(figure);
  const head = headOf(figure, named, role);
  const slots = slotsOf(figure, head, share);
  const ownNoun = context.paired || /^[余多]?的/.test(context.tail);
  return {
    id: 0,
    article,
    sentence,
    span: { start: context.mention.start, end: context.mention.end },
    quantity: context.quantity,
    modality: modalityOf(figure.mentions, context),
    role,
    ...(measure?.metric ? { metric: measure.metric.id } : {}),
    measure: measure?.words ?? measureWords(context, named),
    subject: named ?? head?.subject ?? '',
    ownSubject: named !== undefined,
    headline: block.kind === 'headline',
    part:
      /^其中|现场|^(?:第一|首)个|还(?:将|要|有)|另有/.test(context.lead) ||
      /^其中/.test(head?.text ?? '') ||
      (context.quantity.kind === 'count' && /中$/.test(context.tail)) ||
      /其中[^，；。]{0,12}$/.test(context.gap),
    layers: {
      own: `${lead}${context.bracketed ?? ''} ${context.tail.slice(0, 40)}${context.caption === '' ? '' : ` ${context.caption}`}`,
      head: `${head?.text ?? ''} ${ownNoun ? nominalClauses(context.scene) : `${segmentGap(context.scene)} ${context.after}`}`.trim(),
      heading: figure.running.heading,
      list: `${context.list} ${parent}`.trim(),
      sentence: article.text.slice(sentence.start, sentence.end),
      before: figure.running.before?.text ?? '',
    },
    ...slots,
    phases: phasesNear(figure, head),
    group: head?.group ?? 0,
    family: figure.running.family,
  };
}

/** Of the clauses before a figure that has its own noun, those that name somebody: 渤海银行代表表示. */
const nominalClauses = (gap: string): string =>
  segmentGap(gap)
    .split('，')
    .filter((clause) => clause !== '' && !isAdverbial(clause))
    .join('，');

/** 黄山市 alone is the place of a figure; later figures do not inherit it as their subject. */
const isPlace = (named: string, { mentions, article }: Figure): boolean =>
  mentions.some((m) => m.dimension === 'region' && article.text.slice(m.start, m.end) === named);

/** 该项目总投资1.15亿元: the project the sentence before told of. */
function anaphor({ context, running }: Figure): string | undefined {
  if (!/^(?:该|此|这一|这个)(?:项目|工程|企业|园区|基地)/.test(context.lead)) return undefined;
  const clauses =
    running.before?.text
      .split(/[，；。：]/)
      .reverse()
      .map(clauseSubject) ?? [];
  const before = clauses.find((clause) =>
    /(?:项目|工程|企业|园区|产业园|基地|中心|工厂|公路|厂|园)$/.test(clause),
  );
  return before === undefined ? undefined : trimLead(before);
}

/** The figureless clauses since the last ；. */
const segmentGap = (gap: string): string => (gap.split(/[；。！？]/).at(-1) ?? '').slice(-80);

/** The thing a figure names as its own subject, if any. */
function subjectOf(figure: Figure, lead: string, measure: Measure | undefined): string | undefined {
  const { context, share } = figure;
  if (share !== undefined) return measureOf(share.item, context.quantity.kind) ? undefined : share.item;
  if (context.bracketed !== undefined && !namesSubject(measure ? lead.slice(0, measure.start) : lead))
    return context.bracketed;
  const after = subjectAfter(context.tail);
  if (after !== undefined) return after;
  if (context.quantity.kind === 'count')
    return nounAfter(context.tail) ?? (namesSubject(lead) ? trimLead(lead) : undefined);
  const words = measure ? lead.slice(0, measure.start) : lead;
  return namesSubject(words) ? trimLead(words) : undefined;
}

/** 产业园二期总投资9亿元，建设厂房11万平方米: another kind of figure told of the head before. */
function parentOf({ context, state }: Figure): string {
  const { kind } = context.quantity;
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
function headOf(figure: Figure, named: string | undefined, role: Fact['role']): Head | undefined {
  const { context, state, running } = figure;
  const transient =
    (named !== undefined && isPlace(named, figure)) ||
    context.bracketed !== undefined ||
    role === 'change' ||
    figure.share !== undefined;
  if (named !== undefined) {
    const group = context.paired && state.head ? state.head.group : ++running.groups;
    const text = `${context.lead} ${context.tail.slice(0, 40)}`.trim();
    const head: Head = {
      text,
      subject: named,
      group,
      kind: context.quantity.kind,
      phases: phasesOf(figure, text),
    };
    if (!transient || state.head === undefined) setHead(state, head);
    return head;
  }
  if (/(?:^|预计|计划|全部|上述|所有)项目(?:计划)?总投资/.test(context.lead) && state.main !== undefined)
    return state.main;
  const gap = nominalClause(context.gap);
  if (gap !== undefined && !transient)
    setHead(state, {
      text: gap,
      subject: clauseSubject(trimLead(gap)),
      group: ++running.groups,
      phases: phasesOf(figure, gap),
    });
  else if (context.fresh && figure.index > 0 && state.main !== undefined) state.head = state.main;
  state.head ??= figure.opening
    ? { text: figure.opening, subject: figure.opening, group: ++running.groups, phases: [] }
    : undefined;
  return state.head;
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

/** Slots of the figure's own clause, then of its head, then of what precedes in the sentence, then outer scopes. */
function slotsOf(figure: Figure, head: Head | undefined, share: Share | undefined): Slots {
  const { context, mentions, page, article, sentence } = figure;
  const end = context.tailEnd;
  const own = mentions.filter(
    (m) =>
      m.start >= context.leadStart && m.end <= end && m !== context.mention && !isCompared(article.text, m),
  );
  const items = share
    ? mentions.filter(
        (m) => m.dimension === 'region' && share.item.includes(article.text.slice(m.start, m.end)),
      )
    : [];
  const clause = slotsNamed(
    `${context.lead}｜${context.tail}｜${share?.item ?? ''}`,
    [...own, ...items],
    'clause',
    page,
    article.text,
  );
  const inHead = head
    ? slotsNamed(head.text, mentionsOf(head.text, figure), 'clause', page, article.text)
    : {};
  const earlier = mentions.filter(
    (m) => m.end <= context.leadStart && m.dimension === 'period' && !isCompared(article.text, m),
  );
  const before = slotsNamed('', earlier, 'sentence', page, article.text);
  const opening = slotsNamed(
    '',
    mentions.filter(
      (m) => m.start < sentence.start + 40 && m.end <= context.mention.start && opensScope(m, article.text),
    ),
    'sentence',
    page,
    article.text,
  );
  const outer = withNearerPlace(inherit({}, ...figure.outer), figure);
  return settlePeriod(
    inherit(clause, inHead, before, opening, outer),
    inherit(before.period?.value.lastYear ? {} : before, outer),
  );
}

/** Phases of the clause and its head, else those named earlier in the sentence; with those of the section. */
function phasesNear(figure: Figure, head: Head | undefined): Phase[] {
  const { context, mentions, running } = figure;
  const clause = phasesIn(mentions.filter((m) => m.start >= context.leadStart && m.end <= context.tailEnd));
  const named = [...clause, ...(head?.phases ?? [])];
  return [...new Set([...named, ...running.headingPhases])];
}

/** Phases a head names itself; a part (其中…) without one has those of its whole. */
function phasesOf(figure: Figure, text: string): readonly Phase[] {
  const own = phasesIn(mentionsOf(text, figure));
  if (own.length > 0) return own;
  const { mentions, sentence, context, state } = figure;
  const earlier = phasesIn(mentions.filter((m) => m.start >= sentence.start && m.end <= context.leadStart));
  return earlier.length > 0 ? earlier.slice(-1) : (state.main?.phases ?? []);
}

const phasesIn = (mentions: readonly Mention[]): Phase[] =>
  mentions.flatMap((m) => (m.dimension === 'phase' && !m.rule.includes('negated') ? [m.phase] : []));

/** Mentions that stand in the words of a head, wherever in the sentence it is. */
function mentionsOf(words: string, figure: Figure): Mention[] {
  const at = figure.article.text.indexOf(words.split(' ')[0] as string, figure.sentence.start);
  if (at < 0 || at >= figure.sentence.end) return [];
  return figure.mentions.filter(
    (m) => m.start >= at && m.end <= at + words.length && !isCompared(figure.article.text, m),
  );
}

/** A place told earlier in the sentence beats one of an earlier sentence; the page's own stays. */
function withNearerPlace(outer: Slots, { mentions, context, sentence, page, article }: Figure): Slots {
  if (outer.region === undefined || page.regions.some((r) => r.code === outer.region?.value.code))
    return outer;
  const earlier = mentions.filter(
    (m) =>
      m.dimension === 'region' &&
      m.candidates.length > 0 &&
      m.start >= sentence.start &&
      m.end <= context.leadStart,
  );
  return inherit(pick(slotsNamed('', earlier, 'sentence', page, article.text)), outer);
}

const pick = ({ region }: Slots): Slots => (region ? { region } : {});

/** A batch, or a place that stands first in its clause, holds for what follows in the sentence; 全市 does not. */
function opensScope(m: Mention, text: string): boolean {
  if (m.dimension === 'batch') return true;
  if (m.dimension !== 'region' || m.candidates.length === 0) return false;
  const before = text[m.start - 1] ?? '\n';
  return /[，；。：\n\s是看]/.test(before) || (before === '在' && text[m.end] === '，');
}

/** 比去年同期, 较5月份, 与2021年四季度…相比 name what is compared with, not the figure's own period. */
function isCompared(text: string, mention: Mention): boolean {
  return (
    mention.dimension === 'period' &&
    /(?:比|较|与|和|同|于|超)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start))
  );
}

/** The modality word nearest before the figure in its clause; 完成 and 已 make a plan's figure actual. */
function modalityOf(mentions: readonly Mention[], context: Context): Modality {
  const near = mentions.filter(
    (m): m is Extract<Mention, { dimension: 'modality' }> =>
      m.dimension === 'modality' &&
      !m.rule.includes('plan-as-noun') &&
      m.start >= context.leadStart &&
      m.end <= context.mention.start,
  );
  return near.at(-1)?.modality ?? 'actual';
}

function measureWords(context: Context, named: string | undefined): string {
  return named ?? (trimLead(context.lead) || context.tail.slice(0, 12));
}

/** 其中…, leading dates and adverbs are no part of a name. */
function trimLead(words: string): string {
  return words
    .replace(/^(?:\d{4}年度?)?(?:第?[一二三四五六七八九十\d]+[期批]次?)?/u, '')
    .replace(/^.*?(?=[\p{Script=Han}A-Za-z“])/su, '')
    .replace(
      /^(?:其中|此外|另外|同时|目前|今年|去年|全年|年内|(?:全|我|该|本)(?:国|省|市|县|区|州)|共有?|累计|作为|包括|主要是|分别是|还有|有|\d+年)+/u,
      '',
    )
    .replace(/(?:累计|共计?|已|的|约|达到?|为|是|将|仅|还|计划|预计|总|年)+$/u, '')
    .replace(/[“”【】]/g, '')
    .trim();
}
