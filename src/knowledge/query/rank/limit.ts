import type { Fact } from '../../facts/fact.ts';
import type { Bound, Period, Quantity, QuantityKind } from '../../types.ts';
import type { Frame } from '../asking/frame.ts';
import { FALLS, isFall } from './falls.ts';
import { markOn, monthsGone, type Timing, timingAsked } from './on-time.ts';
import { orderOf } from './order.ts';

/** What the members of a list must hold to: 不到1亿, 超过10亿, 只有1个, 是降的. */
export interface Limit {
  /** The kind of the figures that are limited; absent when only their direction is. */
  readonly kind?: QuantityKind;
  readonly holds: (fact: Fact) => boolean;
  /** Whether a sentence names this very limit: 总投资5亿元以上的有3个，分别是…. */
  readonly isNamedIn?: (sentence: string) => boolean;
}

/** 哪几类是降的, 哪些在涨. */
const DIRECTIONS: readonly (readonly [asked: RegExp, holds: (fact: Fact) => boolean])[] = [
  [
    new RegExp(
      `哪[^，。？]{0,12}(?:(?:是|在|往)下?[降跌滑掉]|(?:${FALLS})了?(?:的|[，。？]|$))|(?:${FALLS})的[^，。？\\d]{0,6}(?:哪|谁)`,
    ),
    isFall,
  ],
  [
    /哪[^，。？]{0,12}(?:(?:是|在)上?[涨升增]|(?:上涨|(?<!负)增长|上升)了?(?:的|[，。？]|$))|(?:上涨|(?<!负)增长|上升)的[^，。？\d]{0,6}哪/,
    ({ quantity, layers }) => quantity.number > 0 && /上涨|增长|上升|提高/.test(layers.own),
  ],
];

/** 哪类…下降了 is not answered with one that grew; true as well when no direction is asked. */
export function movesAsAsked(question: string, fact: Fact): boolean {
  const direction = DIRECTIONS.find(([asked]) => asked.test(question));
  return direction === undefined || direction[1](fact);
}

/** How a figure may stand to the limit. */
type Side = 'below' | 'up-to' | 'from' | 'above' | 'only';

const SIDES: Readonly<Partial<Record<Bound, Side>>> = {
  under: 'below', // 不到1亿的
  'at-most': 'up-to', // 1亿以下的
  'at-least': 'from', // 10亿元以上的
  over: 'above', // 超过10亿的
};

const HOLDS: Readonly<Record<Side, (base: number, limit: number) => boolean>> = {
  below: (base, limit) => base < limit,
  'up-to': (base, limit) => base <= limit,
  from: (base, limit) => base >= limit,
  above: (base, limit) => base > limit,
  only: (base, limit) => base === limit,
};

/** 上10个亿的, 过千万的: how people say 以上. */
const FROM = /(?<![以之超])[上过破满够]了?$/;
/** 只有1个的 */
const ONLY = /(?:只有|仅有|仅|只|正好|都是|刚好)$/;
/** 哪些是20亿的, 20亿的都有谁 */
const OF_EXACTLY = /^(?:项目|工程|企业)?的(?:[，。？]|$|项目|工程|(?:都|分别)?[是有])/;

/** 哪几类项目有39个, 哪类是13个 */
const HAS_EXACTLY = /哪[^，。？#]{1,8}(?:都|刚好|正好)?[有是]#(?:项目|工程|企业)?[？。]*$/;

/** 哪些县开工率达到100% */
const RATE_OF = /(?:率|进度|比例)(?:都|全部?)?(达到?了?|[为是])?$/;

const AVERAGE = '(?:全[国省市县区州])?(?:的)?(?:平均|均值)(?:水平|增速|线)?';
const ABOVE = '高于|快于|超过?|好于|优于|跑赢';
const BELOW = '低于|慢于|落后于|不及';
const [ABOVE_IT, BELOW_IT] = [ABOVE, BELOW].map(
  (side) => new RegExp(`(?<![不未没])(?:${side})${AVERAGE}`),
) as [RegExp, RegExp];

const BESIDE_AVERAGE = new RegExp(`(?:${ABOVE}|${BELOW})${AVERAGE}`);

/** The limit a question sets to the members it asks for; undefined when it sets none. */
export function limitOf({ text, given, period }: Frame): Limit | undefined {
  const direction = DIRECTIONS.find(([asked]) => asked.test(text));
  if (direction !== undefined) return { holds: direction[1] };
  const besideAverage = averageAsked(text);
  if (besideAverage !== undefined) return { kind: 'percent', holds: besideAverage };
  const timing = timingAsked(text);
  if (timing !== undefined) return onTime(timing, period);
  if (PLAN_MISSED.test(text)) return limitedTo('percent', 'below', 100);
  if (PLAN_EXCEEDED.test(text)) return limitedTo('percent', 'above', 100);
  if (BARE_HUNDRED_MILLION.test(text)) return limitedTo('money', 'from', 1e8);
  for (const quantity of given) {
    const side = sideOf(text, quantity);
    if (side !== undefined)
      return { ...limitedTo(quantity.kind, side, quantity.base), isNamedIn: namedLimit(quantity) };
  }
  return undefined;
}

/** 增速高于全市平均的县有哪些: those that the page itself tells as such. */
function averageAsked(text: string): Limit['holds'] | undefined {
  const side = [ABOVE_IT, BELOW_IT].find((one) => one.test(text));
  return (
    side &&
    (({ article, sentence, span, ranked }) =>
      ranked !== undefined && side.test(article.text.slice(sentence.start, span.start)))
  );
}

/** Held against how far the plan should have come, written with as many places as the figure. */
function onTime(side: Timing, period: Period | undefined): Limit | undefined {
  const assumed = monthsGone(period);
  if (assumed === undefined) return undefined;
  return {
    kind: 'percent',
    holds: (fact) => {
      const mark = markOn(fact.article, assumed);
      const places = /\.(\d+)/.exec(fact.quantity.text)?.[1]?.length ?? 0;
      return mark !== undefined && limitedTo('percent', side, Number(mark.toFixed(places))).holds(fact);
    },
  };
}

const YEARS_PLAN = '(?:全年|年度)的?(?:投资)?(?:计划|目标|任务)(?:投资)?';
const MISSED = `(?:没有?|未)能?完成${YEARS_PLAN}`;
const EXCEEDED = `(?:超额完成|超过?)了?${YEARS_PLAN}`;
/** 哪几个镇没完成年度计划, 没完成全年任务的是哪一级 */
const ofWhom = (deed: string): RegExp =>
  new RegExp(`${deed}的?[^，。？]{0,8}[哪谁]|[哪谁][^，。？]{0,14}${deed}`, 'u');
const [PLAN_MISSED, PLAN_EXCEEDED] = [ofWhom(MISSED), ofWhom(EXCEEDED)];

/** 亿元以上的项目 */
const BARE_HUNDRED_MILLION = /(?<![\d一二三四五六七八九十百千万几.])亿元?(?:及|或)?以上/;

/** A question without what its members need not say: that they are above the limit (亿元以上的有哪几个), new, or not done. */
export const withoutLimit = (frame: Frame): Frame => ({
  ...frame,
  text: (orderOf(frame.text) === undefined ? frame.text.replace(BARE_HUNDRED_MILLION, '') : frame.text)
    .replace('新开工', '开工')
    .replace(BESIDE_AVERAGE, ''),
  given: [],
  negated: PLAN_MISSED.test(frame.text) ? 'among' : frame.negated,
});

function sideOf(text: string, { text: figure, bound, kind }: Quantity): Side | undefined {
  const at = text.indexOf(figure);
  const [before, after] = [text.slice(0, at), text.slice(at + figure.length)];
  if (FROM.test(before)) return 'from';
  if (
    ONLY.test(before) ||
    (bound === 'exact' && (OF_EXACTLY.test(after) || HAS_EXACTLY.test(`${before}#${after}`)))
  )
    return 'only';
  const rate = kind === 'percent' && bound === 'exact' && /[哪谁]/.test(text) ? RATE_OF.exec(before) : null;
  if (rate !== null) return rate[1]?.startsWith('达') ? 'from' : 'only';
  return SIDES[bound];
}

/** 5亿 of 5亿以上的 stands in 5亿元以上, not in 15亿元以上. */
function namedLimit({ text }: Quantity): (sentence: string) => boolean {
  const bare = text.replace(/^\D+|元?\D{0,2}[上下]$|元$/gu, '').replace(/个(?=亿)/u, '');
  const pattern = new RegExp(`(?<![\\d.])${bare}元?[及或]?以[上下]|(?:超过?|不[低少]于|不到)${bare}`, 'u');
  return (sentence) => pattern.test(sentence);
}

/** 超10亿元 is more than 10亿元. */
const limitedTo = (kind: QuantityKind, side: Side, limit: number): Limit => ({
  kind,
  holds: ({ quantity }) =>
    quantity.kind === kind &&
    (HOLDS[side](quantity.base, limit) ||
      (side === 'above' && quantity.base === limit && quantity.bound === 'over')),
});
