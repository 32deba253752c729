import type { Fact, Role } from './fact.ts';
import type { Figure } from './figure.ts';
import type { Context } from './layout/contexts.ts';
import { DONE_IN_PART } from './layout/done-of-whole.ts';
import { enumerated } from './layout/enumerated.ts';
import { isLabelled } from './layout/labels.ts';
import type { Ranking } from './layout/ranking.ts';
import { changeWords } from './measure/change.ts';
import type { Measure } from './measure/measure.ts';
import { isRebased, measureAt, measureWords } from './measure/of-figure.ts';
import { isRanked } from './measure/of-ranking.ts';
import type { Head } from './reading-state.ts';
import { sureness } from './role/modality.ts';
import { roleOf } from './role/role.ts';
import { isBareLimit, sizedClass } from './role/threshold.ts';
import { phasesNear } from './slots/figure-phase.ts';
import { slotsOf } from './slots/of-figure.ts';
import { noteBracket } from './subject/bracket.ts';
import { fundSpent, noteFund } from './subject/deed-alone.ts';
import { fundHeaded, isOtherFund, isSumOfHeaded } from './subject/fund-headed.ts';
import { headingSubject } from './subject/heading.ts';
import { headOf, parentOf } from './subject/heads.ts';
import { withoutNeighbours } from './subject/neighbour.ts';
import { nounAfter } from './subject/noun.ts';
import { isOfHead, OPENS_REST, ownerIn, subjectOf, wholeOf } from './subject/of-figure.ts';
import { noteProject, ownerOf } from './subject/owner.ts';
import { isTaking } from './subject/requisition.ts';
import { isAdverbial } from './subject/subject.ts';

/** Reads one figure: what it measures, of what, in which scope. Moves the sentence's state on. */
export function readFigure(figure: Figure): Fact {
  const { article, sentence, block, context, share } = figure;
  noteBracket(figure);
  const listed = share ? undefined : enumerated(figure);
  const lead = share ? `${share.item}${share.shared}` : (listed?.item ?? context.lead);
  const measure = measureAt(figure, lead);
  const role = roleOf(figure, lead, measure?.metric?.id);
  const words = subjectOf(figure, lead);
  const named = isOfHead(figure, lead) || isBareLimit(context.lead) ? undefined : words;
  const parent = parentOf(figure);
  const { end: ranked, by = '' } = rankingOf(figure, lead);
  const owner = ownerOf(figure, named, measure);
  const head = headOf(figure, named, role);
  noteFund(figure, lead);
  noteProject(figure, head, measure, owner);
  const slots = slotsOf(figure, head, share);
  const subject = sizedClass(context.lead, named ?? fundSpent(figure, lead) ?? hostOf(figure, head));
  const said = measure?.words ?? listed?.measure ?? (measureWords(figure, lead, words) || subject);
  noteMeasured(figure, { said, role, measure, listed: listed !== undefined });
  return {
    id: 0,
    article,
    sentence,
    span: { start: context.mention.start, end: context.mention.end },
    quantity: context.quantity,
    modality: sureness(figure, head, measure),
    role,
    ...(measure?.metric ? { metric: measure.metric.id } : {}),
    measure: `${share?.work ?? ''}${changeWords(figure, lead, said, { role, metric: measure?.metric?.id })}`,
    subject,
    ...ownedBy(owner ?? ownerOfPart(figure, named, head)),
    ...(ranked ? { ranked } : {}),
    ownSubject: named !== undefined,
    headline: block.kind === 'headline',
    part: figure.running.parts || isPart(context, head) || opensAsPart(figure) || isMember(figure, head),
    layers: layersOf(figure, lead, head, `${parent}${listed?.measure ?? by}`),
    ...slots,
    phases: phasesNear(figure, head),
    group: head?.group ?? 0,
    family: figure.running.family,
  };
}

/** What later figures of the sentence may measure, too. */
function noteMeasured(
  { state, context: { quantity } }: Figure,
  told: { said: string; role: Role; measure: Measure | undefined; listed: boolean },
): void {
  const measure = told.measure ?? { words: told.said, start: 0, end: 0 };
  state.takenBack = told.role === 'superseded' ? { measure, kind: quantity.kind } : undefined;
  if (!told.listed && told.role === 'level') state.size = { measure: told.said, kind: quantity.kind };
}

/** The ranking of a figure that has only a name beside it, or that is told behind: 工业投资增速居前的是甲县（9%）. */
function rankingOf(figure: Figure, lead: string): Partial<Ranking> {
  const { ranking } = figure.state;
  return (figure.share || ranking?.behind || isRanked(figure, lead) ? ranking : undefined) ?? {};
}

const ownedBy = (owner: string | undefined): Partial<Fact> => (owner === undefined ? {} : { owner });

/** 投产18家 of 园区入驻企业31家，其中投产18家: of that park's, as the whole is; 已签约 of 征收房屋60户，已签约52户: of that work's. */
const ownerOfPart = (
  { state: { part }, context }: Figure,
  named: string | undefined,
  head: Head | undefined,
): string | undefined =>
  named === undefined &&
  head !== undefined &&
  part?.head === head &&
  (/^其中/.test(context.lead) || isTaking(head.subject))
    ? part.owner
    : undefined;

/** What a figure without a subject of its own is of: that of the head, or of the heading. */
function hostOf(figure: Figure, head: Head | undefined): string {
  const {
    context: { quantity, lead },
    running,
  } = figure;
  if (quantity.kind === 'money' && isOnCard(figure)) return headingSubject(running.heading);
  if (quantity.kind === 'money' && isSumOfHeaded(lead, running.heading)) return fundHeaded(running.heading);
  if (quantity.kind === 'money' && isOtherFund(lead, head?.subject ?? '')) return '';
  const inherited = head?.subject ?? headingSubject(running.heading);
  return quantity.kind === 'count' ? inherited : ownerIn(inherited);
}

/** 总投资6亿元 of 1.清溪水厂项目|建设内容：新建厂房3万平方米。总投资6亿元: of the work that the card is headed by, not of what is built. */
const isOnCard = ({ article, block, running }: Figure): boolean =>
  isLabelled(article.text.slice(block.start, block.end)) && headingSubject(running.heading) !== '';

/** 其中…, 现场…, 还将…: a part of, or beside, the whole told elsewhere. */
const isPart = (context: Context, head: Head | undefined): boolean =>
  /^其中|现场|^(?:第一|首)个|还(?:将|要|有)|另有|[从由][^，。；]{0,10}$/.test(context.lead) ||
  /^其中|还[要将](?:再|新)?(?:[开动]工|新建|实施|安排|启动)/.test(head?.text ?? '') ||
  isRebased(context.lead) ||
  (context.quantity.kind === 'count' && /中$/.test(context.tail)) ||
  /其中[^，；。]{0,12}$/.test(context.gap);

/** 省外资金9亿元 of 到位资金12亿元。其中，省外资金9亿元. */
const opensAsPart = ({ article: { text }, sentence, context: { mention } }: Figure): boolean =>
  /^\s*其中，[^，；。\d]{1,20}$/.test(text.slice(sentence.start, mention.start));

/** 1亿元以上的15个 of 其中10亿元以上的7个，1亿元以上的15个; 甲厂等12个项目 of 工业项目35个，…. */
function isMember(figure: Figure, head: Head | undefined): boolean {
  const { context, state } = figure;
  if (context.quantity.kind !== 'count') return false;
  if (isBareLimit(context.lead) || OPENS_REST.test(context.lead)) return true;
  if (head === state.main) return false;
  return state.parts > 0 || wholeOf(nounAfter(context.tail) ?? '', figure) !== undefined;
}

function layersOf(
  { context, article, sentence, running, state }: Figure,
  lead: string,
  head: Head | undefined,
  parent: string,
): Fact['layers'] {
  const ownNoun = context.paired || /^[余多]?的/.test(context.tail);
  const around = withoutNeighbours(
    context.scene || (context.quantity.kind === 'money' ? (head?.scene ?? '') : ''),
  );
  const scene = ownNoun ? nominalClauses(around) : `${segmentGap(around)} ${context.after}`;
  return {
    own: `${lead}${context.bracketed ?? ''} ${ownTail(context, article.text).slice(0, 40)} ${context.caption}`.trim(),
    head: `${head?.text ?? ''} ${scene}`.trim(),
    heading: running.heading,
    list: `${context.list} ${parent} ${running.among} ${state.likeBefore ? state.worthWords : ''}`.trim(),
    sentence: article.text.slice(sentence.start, sentence.end),
    before: running.before?.text ?? '',
  };
}

/** 根桩基 of 286根桩基已完成251根, 光伏项目 of 15万千瓦光伏项目首批4万千瓦: how far they have come, or which of them it is, is said of the figure behind. */
function ownTail({ tail, tailEnd, quantity }: Context, text: string): string {
  if (!/^\d/.test(text.slice(tailEnd, tailEnd + 1))) return tail;
  const own = tail.replace(STAGE_OF_NEXT, '');
  if (quantity.kind === 'money') return own.replace(SPENT_OF, '');
  return DONE_IN_PART.test(quantity.kind) ? own.replace(DONE_OF, '') : own;
}

/** 已支出 of 前两批5亿元已支出4亿元 */
const SPENT_OF =
  /(?:目前|现)?(?:均|全部)?(?:已经?|累计)(?:实际)?(?:支出|拨付|支付|使用|发行|到位|投放|发放)了?$/u;

const DONE_OF = /(?:已经?|累计)\p{Script=Han}{2,5}$/u;
const STAGE_OF_NEXT = /(?:首[批期台]|[一二三四五六]期|第[一二三四五六]批)$/;

/** Of the clauses before a figure that has its own noun, those that name somebody: 某银行代表表示. */
const nominalClauses = (gap: string): string =>
  segmentGap(gap)
    .split('，')
    .filter((clause) => clause !== '' && !isAdverbial(clause))
    .join('，');

/** The figureless clauses since the last ；. */
const segmentGap = (gap: string): string => (gap.split(/[；。！？]/).at(-1) ?? '').slice(-80);
