import { matchesIn } from '../../matches.ts';
import type { Span } from '../../types.ts';

const BOUNDARY = /[，；：。！？!?;\n]/;

/** 和, 以及, a closing bracket: what joins words to those before them. */
const JOINT = /^[、，和及与以及的“”"』」）)\s·●]+/u;

export const withoutJoint = (words: string): string => words.replace(JOINT, '');

export function lastBoundary(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (text[at] === '）') at = openingOf(text, at, from) ?? at;
    else if (BOUNDARY.test(text[at] as string) || partsStretch(text, at)) return at + 1;
  }
  return from;
}

/** The space of a headline: 9个项目集中开工 上半年固投增长6%. */
const partsStretch = (text: string, at: number): boolean =>
  text[at] === ' ' &&
  /^(?:[今去]年|[前上下一二三四第\d][^，。；\s]{0,3}(?:年|季度|月))/.test(text.slice(at + 1, at + 8)) &&
  /\p{Script=Han}/u.test(text[at - 1] ?? '');

/** Where the bracket that closes at `end` was opened; a line holds no more than one part of it. */
function openingOf(text: string, end: number, from: number): number | undefined {
  const open = text.lastIndexOf('（', end);
  return open < from || /[。\n]/.test(text.slice(open, end)) ? undefined : open;
}

/** （不含农户，下同）: a remark between what is measured and what was done of it. */
const REMARK = /（[^（），；：]{0,80}[，；：][^（）]{0,80}）/g;

export const withoutRemarks = (words: string): string => words.replace(REMARK, '');

/** 这两个数字 of 2019年这两个数字分别是26个、58亿元: the figures told before it, and no things of their own. */
const FIGURES_MEANT =
  /(?:这|上述)[一两二三四五六几]?[个项组]?(?:数字|数据|指标|数值)(?=(?:则|却|还)?(?:分别|各|只?[是为有]))/g;

export const withoutPointer = (words: string): string => words.replace(FIGURES_MEANT, '');

/** 两个 of 这两个数字分别是…: it counts nothing. */
export const countsFiguresMeant = (text: string, { start, end }: Span): boolean =>
  matchesIn(text.slice(start - 2, end + 5), FIGURES_MEANT).length > 0;

/** 三年累计建成96个, 厂房，五年增加18万平方米: over how long something came about, and nothing that is measured. */
const SUMMED_OVER = /^(?:时?间|来|里|内)?(?:累计|合计|总计|一?共(?!分)|净增)/; // 36个月共分3个标段 adds nothing up
const GROWN_OVER = /^(?:时?间|来|里|内)?(?:增加|增长|提高|提升|下降|减少|年均|平均每年)了?\d/;

/** 运营期20年共可…, 使用寿命为15年累计…: a term that the page tells of, whatever comes together over it. */
const TERM = /(?:期|期限|年限|寿命)[约为是达]{0,2}$/;

export const tellsHowLong = (text: string, { start, end }: Span): boolean => {
  const behind = text.slice(end, end + 10);
  return (
    /[年月]$/.test(text.slice(start, end)) &&
    !TERM.test(text.slice(Math.max(0, start - 6), start)) &&
    (SUMMED_OVER.test(behind) || (/[，；。：\s]/.test(text[start - 1] ?? '') && GROWN_OVER.test(behind)))
  );
};

/** 100% of 完成率=累计完成投资÷年度计划×100%: of a formula, and no figure of anything. */
export const isOfFormula = (text: string, { start, end }: Span): boolean =>
  /[×÷]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:[1-9]0*)%$/.test(text.slice(start, end));

/** A space right behind a figure parts it from the next field: 总投资2亿元 年度计划投资5000万元. */
export function nextBoundary(text: string, from: number, to: number): number {
  if (/^\s\p{Script=Han}/u.test(text.slice(from, Math.min(to, from + 2)))) return from;
  for (let at = from; at < to; at++)
    if (
      /[，；：。！？、（）!?;\n]/.test(text[at] as string) &&
      !isBetweenLists(text, at) &&
      !isWithinName(text, from, at)
    )
      return at;
    else if (partsStretch(text, at) || PARTS_LIE.test(text.slice(at, at + 6))) return at;
  return to;
}

/** The brackets of 总投资9亿元的长三角（云溪）电缆基地项目 part no name behind 的. */
const isWithinName = (text: string, from: number, at: number): boolean =>
  text[at] === '）'
    ? /的[^，。；：、（）]{2,16}（[^，。；：、（）]{2,6}$/u.test(text.slice(Math.max(from, at - 26), at))
    : text[at] === '（' &&
      text.slice(from, at).includes('的') &&
      NAME_PAST_BRACKET.test(text.slice(at, at + 34));
const NAME_PAST_BRACKET =
  /^（(?!含|其中|不含|约|包括)\p{Script=Han}{2,6}）\p{Script=Han}{2,20}?(?:项目|工程|基地|产业园|园区)(?:[，。；：、]|$)/u;

/** 未开工的12个|分别在甲县（4个）、乙县（8个）: where the parts of a count lie is told of each of them. */
const PARTS_LIE = /^(?:分别|分布)(?:在|于|位于|来自)/;

/** The 、 of 16个省、市重点项目 and 省级、市级重点项目 parts no items. */
const isBetweenLists = (text: string, at: number): boolean =>
  text[at] === '、' &&
  /[国省市县区州]级?$/.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[省市县区州](?:级|、|重[点大])/.test(text.slice(at + 1, at + 4));

/** 对…进行大修, 大力实施…: what the sum is for. */
export function nextClause(text: string, from: number, end: number, quantities: readonly Span[]): string {
  const comma = text.indexOf('，', from);
  if (comma < 0 || comma - from > 30) return '';
  const rest = text.slice(comma + 1, Math.min(end, comma + 90)).split(/[；。！？]/)[0] ?? '';
  const figure = quantities.find((q) => q.start > comma && q.start <= comma + rest.length);
  if (figure !== undefined && OWN_COST.test(rest.slice(0, figure.start - comma - 1))) return '';
  const telling =
    figure === undefined ? rest : rest.slice(0, rest.lastIndexOf('，', figure.start - comma - 1) + 1);
  return /^(?:对|用于|即|加快|全力|全面|大力|重点|主要|实施|进行|新建|改造|建设|支持)/.test(telling)
    ? rest
    : '';
}

/** 计划投资20亿元，重点是启动站前广场改造，投资约|1.8亿元: what is named has a cost of its own. */
const OWN_COST = /，(?:总|计划|估算|概算|预计){0,2}投资额?(?:约|近|超过?)?$/;

export function captionOf(before: string): string {
  const colon = before.lastIndexOf('：');
  return colon < 0
    ? ''
    : (before
        .slice(0, colon)
        .split(/[，。；！？]/)
        .at(-1) ?? '');
}

/** The place of a bracket opened in this clause and not closed before the figure. */
export function openBracket(text: string, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (text[at] === '）') return undefined;
    if (text[at] === '（') return at;
  }
  return undefined;
}

/** 甲市 of …居前三位的是甲市（104.3%）. */
export function beforeBracket(text: string, from: number, open: number): string {
  const before = text.slice(Math.max(from, open - 40), open);
  return withoutJoint(
    before
      .split(/[，；：。、！？]|的是|）|包括|依次为|(?:分别|分布)(?:[为是在于]|位于|来自)|[位名]为/)
      .at(-1) ?? '',
  );
}

/** The rest of the clause the figure before stood in belongs to that figure. */
export function dropFirstClause(between: string): string {
  const cut = between.search(BOUNDARY);
  return cut < 0 ? '' : between.slice(cut + 1);
}
