/** What has changed where a figure says by how much: 开工率 of 开工率80.8%，比9月底提高5.1个百分点. */
import type { QuantityKind } from '../../types.ts';
import type { Fact } from '../fact.ts';
import type { Figure } from '../figure.ts';
import { DIVISION } from '../layout/enumerated.ts';
import { namesSubject, trimLead } from '../subject/subject.ts';
import { type Measure, measureOf } from './measure.ts';

/** 比去年同期, 较上月, 同比, 高于全市, 超序时进度: where the words begin that a figure is held against. */
const HELD_AGAINST =
  /(?:[与同和跟](?:上年|去年|前年)?(?:同期)?相比|(?<![占同环对])比(?![例重率价])|较(?![快好大])|同比|环比|(?<!不)[高低]于|高出|快于|慢于|落后|滞后|超(?=[序时全出年计目])).*$/su;
const COMPARING: readonly QuantityKind[] = ['percent', 'percentage-point', 'multiple'];

/** 文旅项目 of 文旅项目低于总体: the words of a lead before what its figure is held against. */
export const beforeComparison = (words: string, kind: QuantityKind): string =>
  COMPARING.includes(kind) ? words.replace(HELD_AGAINST, '').replace(NO_THING, '') : words;

/** 增速 of 增速比上年, 同口径 of 同口径增长: no thing is named. */
const NO_THING = /^(?:增速|增幅|降幅|涨幅|跌幅|占比|比重|进度|(?:按|扣除)?[^，。]{0,6}口径(?:计算)?)$/;
/** How fast something moves is told of the measure before: 增加值21亿元，增长8%，增速比上年提高2个百分点. */
const SPEED = /^[增降涨跌]?(?:速|幅)$/;

/** 食品类 of 食品类涨势猛烈，同比上涨13%: what the clause before says to be moving. */
const MOVING =
  /([^，。；：]{2,30}?)(?:继续|持续|涨势|增势|走势|势头|保持|呈现?|稳步|稳中|快速|大幅|明显|小幅|进一步|总体)[^，。；：]{0,16}，$/u;

/** The thing a bare rise is told of in the clause before it. */
export function movingThing({ context }: Figure, measure: Measure | undefined): string | undefined {
  if (measure?.metric?.id !== 'growth') return undefined;
  const thing = trimLead(MOVING.exec(context.gap)?.[1] ?? '');
  return namesSubject(thing) ? thing : undefined;
}

/** The words of a change, with what it is a change of: 完成率提高, 总投资增长, 完成率超序时进度. Notes what later changes may be of. */
export function changeWords(figure: Figure, lead: string, words: string, told: Told): string {
  const { context, state, share } = figure;
  const { kind } = context.quantity;
  if (told.role !== 'change' || (told.metric !== undefined && told.metric !== 'growth')) {
    state.measured = nameOf(told.metric, words);
    if (kind === 'money' && !lead.startsWith('占')) state.sum = state.measured; // 占年度计划投资60亿元的72%
    return kind === 'percentage-point' || told.role === 'change' ? withGap(lead, words) : words;
  }
  const said = kind === 'percentage-point' && told.metric === undefined ? against(lead, words) : words;
  const before = lead.replace(HELD_AGAINST, '');
  const named = share === undefined ? measureNamed(before) : (SHARED.exec(lead)?.[0] ?? measureNamed(before));
  const isBare = named === '' && (kind === 'percentage-point' || !namesSubject(before));
  state.ofParts = named === '' && (state.ofParts || /^其中/.test(lead));
  const goesOn =
    (COMPARING.includes(kind) || (kind === 'money' && before === '')) &&
    (isBare || state.ofParts || SPEED.test(named));
  const ofPlace =
    named === '' && told.metric === 'growth' && isPlace(share?.item ?? before.replace(MOVES, ''));
  const lastTold =
    kind === 'money' ? sumTold(figure) : ofPlace ? topicOf(figure) : (grownOf(figure) ?? framedIn(figure));
  const isPrice = named === '' && told.metric === 'growth' && tellsOfPrices(figure, before);
  const over = (goesOn || ofPlace) && !(named !== '' && lastTold?.endsWith(named)); // 增速依次为5%、6%
  const of = isPrice ? '价格' : `${over ? (lastTold ?? '') : ''}${named}`;
  if (of !== '') state.measured = of;
  if (of.endsWith(said)) return of;
  return said.includes(of) ? said : `${of}${said}`;
}

/** What grew that names no measure: 完成投资 of 完成投资9亿元，完成率72%，同比增长5%, as a rate rises by points. */
const grownOf = ({ state, context }: Figure): string | undefined =>
  context.quantity.kind === 'percent' && /^(?:完成率|占比)$/.test(state.measured ?? '')
    ? (state.sum ?? state.measured)
    : state.measured;

/** What a rise in money is of: the sum told last, here or in the sentence before: 比上年多完成6亿元. */
const sumTold = ({ state, running, index }: Figure): string | undefined =>
  state.sum ?? (index === 0 ? running.before?.worth?.words : undefined);

/** 甲县 of 分县看，甲县增长9%: where something grew that the clause does not name. */
const isPlace = (words: string): boolean => DIVISION.test(trimLead(words));

/** 投资 of 投资增速居前的是甲县，增长9% */
function framedIn({ article, sentence, context }: Figure): string | undefined {
  const before = article.text.slice(sentence.start, context.leadStart);
  const frame = /^[^。；]{0,60}?(?=增[速幅长])/.exec(before)?.[0].split('，').at(-1);
  return frame === undefined ? undefined : measureNamed(frame) || undefined;
}

/** What the places of a list grew in: what the clause says that opens it, else what the paragraph or the list began with. */
const topicOf = (figure: Figure): string | undefined =>
  framedIn(figure) ?? rankedIn(figure) ?? figure.running.before?.topic ?? figure.state.measured;

/** 工业投资 of 工业投资增速居前的是甲县，增长9%；居后的是乙县，下降2% */
const rankedIn = ({ state }: Figure): string | undefined =>
  measureNamed((state.ranking?.by ?? '').replace(/增[速幅长]$/, '')) || undefined;

const PRICES = /(?<!可比|不变|当年)价格|物价|CPI/;

/** 食品价格上涨5%，烟酒类上涨3%: in a list of prices it is the price of each thing that rises. */
function tellsOfPrices({ article: { text }, sentence, context, running }: Figure, thing: string): boolean {
  if (PRICES.test(thing)) return false;
  const told = PRICES.test(text.slice(sentence.start, context.mention.start));
  return told || (/[涨跌]/.test(context.lead) && PRICES.test(running.before?.text ?? ''));
}

/** 完成率高于全县 of 完成率高于全县2个百分点: no rise over time. */
const withGap = (lead: string, words: string): string => {
  const gap = HELD_AGAINST.exec(lead)?.[0] ?? '';
  if (words !== '' && gap.includes(words)) return gap; // 超年度计划
  return /[高低]|[快慢]于|落后|滞后|超/.test(gap) && !words.includes(gap) ? `${words}${gap}` : words;
};

/** 低于总体 of 文旅项目低于总体 */
const against = (lead: string, words: string): string => HELD_AGAINST.exec(lead)?.[0] ?? words;

export const MOVES = /(?:同比|环比)?(?:增长|下降|上涨|下跌|提高|回落|上升|减少|增加|收窄|扩大)了?$/;
/** 价格 of 粮食和蔬菜价格分别上涨, 销售额增速 of 批发业、零售业销售额增速分别为: what the items of a list share. */
const SHARED =
  /(?:(?:价格|销售额|营业额|零售额|成交额|产量|销量)、?){1,3}(?:增速|增幅|涨幅|降幅)?(?=(?:同比|环比|比[^，]{2,8})?分别)/;

/** 完成率 of 重点项目完成率; a verb of change (增长) names none. */
function measureNamed(words: string): string {
  const still = words.replace(MOVES, '');
  const measure = measureOf(still, 'percent') ?? measureOf(still, 'money');
  const isVerb = measure?.metric?.id === 'growth' && !SPEED.test(measure.words);
  return measure === undefined || isVerb ? '' : measure.words;
}

interface Told {
  readonly role: Fact['role'];
  /** Catalogue id. */
  readonly metric: string | undefined;
}

/** Measures outside the catalogue that have changes of their own: 支出进度, 茶叶产量, 商品房销售面积. */
const MEASURES = /(?:进度|产量|面积)$/;

/** How a measure is named when something is said of it: 完成率 for 占年度计划的. Counted things name themselves. */
function nameOf(metric: string | undefined, words: string): string | undefined {
  if (metric === 'completion-rate') return '完成率';
  if (metric === 'share') return '占比';
  return metric !== undefined || MEASURES.test(words) ? words : undefined;
}
