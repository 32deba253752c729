import { clauseSoFar, type Fact, isOfTable, toldSoFar } from '../../../facts/fact.ts';
import { matchesIn } from '../../../matches.ts';
import type { Quantity } from '../../../types.ts';
import type { Frame } from '../../asking/frame.ts';

/** 286 in 286个项目里 and 6亿 in 那6亿里 must stand in the fact's sentence or before; 10亿 in 10亿以上的项目 beside the figure. */
export function givenFit({ text, given }: Pick<Frame, 'text' | 'given'>, fact: Fact): number {
  const near = `${fact.layers.own}${fact.layers.head} ${fact.subject} ${headingOf(fact)} ${rankedBy(fact)} ${dividedBefore(fact)}`;
  const sums = given.filter((q) => q.kind === 'money' && !isToldWithCount(q, fact));
  const wholes = sums.filter((q) => isDivided(text, q) && !saysSum(near, q));
  if (sums.some((q) => (!wholes.includes(q) && !saysSum(near, q)) || isOtherSide(q, near))) return 0;
  if (sums.some((q) => q.upper !== undefined && !saysBand(near, q))) return 0;
  if (wholes.length > 0) return wholesFit(wholes, fact);
  const counts = given.filter((q) => q.kind === 'count' && q.number >= 2);
  if (counts.length > 0 && counts.every((q) => isOfMore(q, fact))) return 0;
  if (counts.length === 0 || counts.every((q) => tells(`${fact.layers.head}${fact.layers.sentence}`, q)))
    return 1;
  if (counts.every((q) => tells(fact.layers.before, q))) return 0.85;
  if (counts.some((q) => /[个项]$/.test(q.unit) && !tells(fact.article.text, q))) return 0;
  return counts.some((q) => isToldBehind(q, fact)) ? 0 : 0.5;
}

/** 23亿元 of 总投资23亿元的项目几个 is told with the very figure: 重点项目6个，总投资23亿元; 总投资23亿元的6个项目. */
function isToldWithCount(sum: Quantity, { article: { text }, quantity, span }: Fact): boolean {
  if (quantity.kind !== 'count' || sum.bound !== 'exact') return false;
  const [before, behind] = [text.slice(span.start - 12, span.start), text.slice(span.end, span.end + 36)];
  const [lead = ''] = /(?<=[\d亿万元])(?:亿|万)?元?的$/.exec(before) ?? [];
  const next = WITH_SUM.exec(behind)?.[0];
  return (lead !== '' && saysSum(before, sum)) || (next !== undefined && saysSum(next, sum));
}

/** ，总投资23亿元 right behind a count; not 里，投资上5亿元的. */
const WITH_SUM =
  /^[^，。；、\d里中]{0,12}[，、]?[^，。；、\d里中]{0,6}(?:投资|金额|资金)额?(?:共|合计|约|达到?|为)?[\d.]{1,12}[亿万]{1,2}(?!元?(?:以[上下]|的|级))/;

/** A rate that limits what is counted: 完成率不到20%的有几个, 进度低于50%的多少家. */
const LIMITED_BY_RATE = /(?:不到|不足|未达到?|低于|超过?|高于|达到?)\s?(\d+(?:\.\d+)?%)(?:以[上下])?的/;

/** 0 for a count where those over or under a rate are counted and the figure's own words do not name it. */
export function rateLimitFit(question: string, fact: Fact): number {
  const rate = LIMITED_BY_RATE.exec(question)?.[1];
  if (rate === undefined || fact.quantity.kind !== 'count') return 1;
  return Number(`${clauseSoFar(fact)}${behind(fact)} ${fact.layers.own} ${fact.measure}`.includes(rate));
}

/** 项目支出进度低于50% of 有11个|项目支出进度低于50%: the rest of its clause. */
const behind = ({ article, span, sentence }: Fact): string =>
  article.text.slice(span.end, sentence.end).split(/[，。；]/, 1)[0] as string;

/** 签约亿元以上项目个数居前的是 of …居前的是城关镇（9个）、白石镇（5个）: what the figures of such a list are of. */
const rankedBy = ({ article: { text }, sentence, span }: Fact): string =>
  text[span.start - 1] === '（'
    ? (/^([^（。；]{4,40}(?:是|为|有))[^（]{2,12}（\d/.exec(text.slice(sentence.start, span.end))?.[1] ?? '')
    : '';

/** 亿元以上产业项目进展情况表: what a table is of holds for each of its cells. */
const headingOf = (fact: Fact): string =>
  isOfTable(fact) ? `${fact.layers.heading} ${fact.article.title}` : '';

/** 亿元以上项目87个。 ahead of 其中，新开工项目9个: what the sentence divides. */
const dividedBefore = ({ layers }: Fact): string =>
  /^其中/.test(layers.sentence)
    ? matchesIn(layers.before, OF_A_SIZE)
        .map(([said]) => said)
        .join(' ')
    : '';

/** 亿元以上, 5000万元（含）以上; not 年度计划投资达60多亿元, which limits nothing. */
const OF_A_SIZE = /(?<![\d.多余几])[\d.]{0,8}[亿万]元?(?:（含）|\(含\))?及?以[上下]/g;

/** 87个项目，完成投资39亿元 is of more than the 10个 asked for, wherever those are told of. */
function isOfMore({ number, unit }: Quantity, fact: Fact): boolean {
  if (!/[个项]$/.test(unit) || fact.quantity.kind === 'count') return false;
  const told = matchesIn(toldSoFar(fact), PROJECTS).map(({ 1: before, 2: behind }) => before ?? behind);
  return Number(told.at(-1) ?? 0) > number;
}

/** 重点项目共87个, 98个重点项目 */
const PROJECTS =
  /(?:项目|工程)[^，。；、\d]{0,6}(\d{1,6})[个项](?!百分点)|(?<![\d.])(\d{1,6})[个项][^，。；、\d]{0,10}(?:项目|工程)/g;

/** 那104个项目里 asks nothing of what a page told of others before it came to those 104. */
function isToldBehind({ number, unit }: Quantity, { article, layers, sentence }: Fact): boolean {
  if (!/\d[个项]/.test(layers.sentence)) return false; // 集中开工活动举行，总投资48亿元。此次开工的9个项目…
  const counted = `(?<![\\d.])${number}${unit}`;
  return (
    new RegExp(counted).test(article.text.slice(sentence.end)) &&
    !new RegExp(counted).test(article.text.slice(0, sentence.end))
  );
}

/** A sum of which the figure is a part stands before it: 那6亿里省级出多少. */
function wholesFit(wholes: readonly Quantity[], { layers }: Fact): number {
  if (wholes.every((q) => saysSum(layers.sentence, q))) return 0.9;
  return wholes.every((q) => saysSum(layers.before, q)) ? 0.8 : 0;
}

/** 那6亿里, 完成的6亿水利投资，, 完成6亿元占计划多少, 9亿专项债投到教育的: a sum that is divided; 10亿以上的 and 过10亿的 bound what is asked. */
function isDivided(question: string, { text, bound }: Quantity): boolean {
  const [before = '', after = ''] = question.split(text);
  if (bound !== 'exact' || /[过上超破满]了?$/.test(before)) return false;
  if (PLANNED_SO.test(before) && /^元?[\s，]/.test(after)) return true;
  return /^元?(?:的?\p{Script=Han}{1,8}?)?(?:[里中]|，|占|投[到向给]|用[于在到]|[分花]在|[分拨]给)/u.test(
    after,
  );
}

/** 24年计划6个亿，到9月干了多少: what the asker knows already. */
const PLANNED_SO = /(?:计划|目标|任务|总投资?|合同额?)(?:投资?|完成|干|是|为|要)?了?$/;

/** 6亿 stands in 6亿元, and 1亿 in 亿元以上. */
const saysSum = (text: string, { number, unit }: Quantity): boolean => {
  const written = IN_WORDS[number]
    ? `(?:${number}|(?<![一二三四五六七八九百千])${IN_WORDS[number]})`
    : number;
  return new RegExp(`(?<![\\d.百十千])${number === 1 ? '1?' : written}${unit.replace(/[元个]/g, '')}`).test(
    text,
  );
};

/** 十亿元以上 of 10亿元以上 */
const IN_WORDS: Readonly<Record<number, string>> = { 5: '五', 10: '十', 20: '二十', 50: '五十', 100: '百' };

/** 1亿到10亿 is 1亿—10亿元, and neither 1亿元以下 nor 10亿元以上. */
const saysBand = (text: string, { number, upper, unit }: Quantity): boolean => {
  const scale = unit.replace(/[元个]/g, '');
  return new RegExp(`(?<![\\d.])${number}(?:${scale})?元?[至到—～~-]${upper}${scale}`).test(text);
};

/** 1亿元以上 is the other side of 1亿元以下. */
const isOtherSide = ({ bound }: Quantity, told: string): boolean =>
  (BELOW.includes(bound) && /以上|超过|不低于/.test(told) && !/以[下内]|不足/.test(told)) ||
  (ABOVE.includes(bound) && /以[下内]|不足/.test(told) && !/以上|超过|不低于/.test(told)) ||
  (bound !== 'exact' && RANGE.test(told));

/** 5亿元至10亿元项目: neither all above 5亿元 nor all below 10亿元. */
const RANGE =
  /\d[亿万]?元?[至到—～-]\d+(?:\.\d+)?[亿万]元?(?:的|（|\s|$|\p{Script=Han}{0,8}(?:项目|工程|企业))/u;

const BELOW: readonly Quantity['bound'][] = ['under', 'at-most'];
const ABOVE: readonly Quantity['bound'][] = ['over', 'at-least'];

/** 12 stands in 12个, and neither in 12.5亿元 nor in 112个; 十大 of 十大工程 stands as it is written. */
const tells = (text: string, { number, text: written }: Quantity): boolean =>
  (/^\D/.test(written) && text.includes(written)) || new RegExp(`(?<![\\d.])${number}(?![\\d.])`).test(text);
