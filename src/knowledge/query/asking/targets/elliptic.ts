import type { Measure } from '../../../facts/measure/measure.ts';
import { endsWithMeasureNoun, kindsOfEnding } from '../../tables/measure-nouns.ts';
import type { Hole } from '../holes.ts';
import type { Material } from './segment.ts';

/** Measures that ask without a question word: 云溪国际酒店总投资; 签约多少个，总投资呢; 完成投资多少及完成率. */
export const ellipticHoles = (material: Material): Hole[] =>
  material.holes.length > 0
    ? [...besideOthers(material), ...askedOfOthers(material)]
    : MEANT.test(material.text)
      ? []
      : atTheEnd(material);

/** 什么是专项债券: what is meant by it, and no figure of it. */
const MEANT = /(?:^|[，：\s])(?:什么[是叫]|何[谓为])/;

/** 总投资和年产能各多少, 总投资、库容多少: a sum and a size are no things of one list; each is asked for by itself. */
export function holesOfEach({ text, holes, measures }: Material): readonly Hole[] {
  const [hole, ...others] = holes;
  const before = text.slice(0, hole?.start);
  const each =
    others.length === 0 && hole?.kinds === undefined && LISTED.test(before) ? EACH_AT.exec(before) : null;
  const listed = each && sideBySide(text.slice(0, each.index), measures);
  const kinds = new Set(listed?.map((one) => one.kinds?.[0]));
  return listed && kinds.size > 1 ? listed : holes;
}

/** 签约总投资多少，开工的多少: the measure asked before, where 开工的多少 by itself counts. */
export function measuredAgain({ text, measures }: Material, holes: readonly Hole[]): readonly Hole[] {
  const [first] = holes;
  const measured = measures.some(
    (one) => first && one.end <= first.start && one.metric?.kinds[0] === 'money',
  );
  if (!measured || first === undefined || first.kinds !== undefined) return holes;
  return holes.map((hole) =>
    hole.kinds?.[0] === 'count' && hole.unit === undefined && OF_PHASE.test(text.slice(0, hole.start))
      ? { start: hole.start, end: hole.end, again: true }
      : hole,
  );
}

/** 开工的, 投产的有 */
const OF_PHASE = /的[有是]?$/;

const LISTED = /[、和与及跟\s]/;
const EACH_AT = /(?:各自?|分别)?[是为有]*$/;

/** 工业的几个？农业的呢: what was asked last, asked of another thing. */
function askedOfOthers({ text, holes, measures }: Material): Hole[] {
  return [...text.matchAll(/的呢(?=[？。！，\s]|$)/g)].flatMap(({ index }) => {
    const last = holes.findLast(({ end }) => end <= index);
    const from = clauseStart(text, index);
    const isOwn = last && last.end <= from && !measures.some((m) => m.start >= from && m.end <= index);
    return isOwn ? [{ ...last, start: index + 1, end: index + 2, again: true }] : [];
  });
}

/** A measure that ends a clause without a question word asks too. */
const besideOthers = (material: Material): Hole[] =>
  material.measures
    .filter((measure, i) => isBesideSize(material, measure) || endsOwnClause(material, measure, i))
    .map(({ end }) => ({ start: end, end }));

const ENDS_CLAUSE =
  /^(?:的?(?:百分比|比例|比重)|(?:分别|各)?[是为有]|是[增升涨]还?是[减降跌]|的?(?:变化|变动|增减)?(?:情况)?(?:怎么样|如何|怎样)?)?(?:[呢？。！\s、，]|$)/;

function endsOwnClause({ text, holes }: Material, { start, end }: Measure, i: number): boolean {
  const behind = text.slice(end);
  const [from, until] = [clauseStart(text, start), clauseEnd(text, end)];
  return (
    ENDS_CLAUSE.test(behind) &&
    !COMPARED.test(behind) &&
    !ASKED_NEXT.test(behind) &&
    (from > 0 || i > 0 || text[end] === '？') &&
    !holes.some((hole) => from <= hole.start && hole.end <= until)
  );
}

/** 总投资 of 产业园总投资、占地面积多少亩, and of 风电场总投资和风机几台: a sum beside a size or a number. */
const isBesideSize = ({ text, holes }: Material, { end, metric }: Measure): boolean =>
  holes.some(
    ({ start, kinds: [kind] = [] }) =>
      kind !== undefined &&
      metric?.kinds.includes('money') === true &&
      (SIZES.test(kind) || (kind === 'count' && metric.id === 'total-investment')) &&
      /^[、和与及跟]\p{Script=Han}{0,6}$/u.test(text.slice(end, start)),
  );

const SIZES = /^(?:area|length|volume|power|mass|energy)$/;

/** 水利投资 比上年同期多了多少 asks how much more. */
const COMPARED = /^\s*(?:同比|环比|比|较)/;

/** 开票销售 是多少 is asked once. */
const ASKED_NEXT = /^\s+(?:是|有|为|到底|一共|总共)*(?:多少|几)/;

const clauseStart = (text: string, at: number): number =>
  Math.max(
    ...['，', '。', '；', '？', ' ', '、', '和', '及', '跟', '与'].map((mark) =>
      text.lastIndexOf(mark, at - 1),
    ),
  ) + 1;

/** What is asked of each (，各是几倍) belongs to the measures before it. */
function clauseEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[，。；？ ](?!各|分别)/);
  return length < 0 ? text.length : from + length;
}

/** 云溪国际酒店总投资, 云溪水库库容: a measure without a question word asks for it. */
function atTheEnd({ text, measures }: Material): Hole[] {
  const said = text.replace(/[？。！\s呢]+$/, '');
  const listed = sideBySide(said, measures);
  if (listed !== undefined) return listed;
  const aimed = said.replace(/的?(?:预期)?目标[值数]?$/, ''); // 粮食总产目标
  if (endsWithMeasureNoun(aimed)) return [{ start: aimed.length, end: aimed.length }];
  const last = measures.at(-1);
  if (
    last === undefined ||
    text.slice(last.end).replace(/[？。！\s呢情况]|怎么样|如何|是什么/g, '').length > 4
  )
    return [];
  return chainOf(measures, text).map(({ end }) => ({ start: end, end }));
}

/** 总投资、个数 and 总投资和1—8月完成投资: the measures that a question ends with, side by side, are asked for alike; 完成额，占计划的比重 is one. */
function chainOf(measures: readonly Measure[], text: string): readonly Measure[] {
  const first = measures.findLastIndex(
    ({ start, words }, i) =>
      i === 0 ||
      !(words.startsWith('占') ? JOINED : BESIDE).test(text.slice(measures[i - 1]?.end ?? 0, start)),
  );
  return measures.slice(first);
}

/** 完成投资，以及占年度计划的比重 */
const JOINED = /^[，、]?(?:以?及其?|和|与|跟|还有)$/;

const BESIDE = /^[，、]?(?:以?及其?|和|与|跟|还有|[、，\s])[^，。、的和与及跟占]{0,8}$/;

/** So long is what names no more than a measure. */
const LONGEST = 6;

/** 云溪水库库容、坝高 asks for both, 云溪水库坝高 库容 总投资 for all three; undefined where no noun of the table is among them. */
function sideBySide(said: string, measures: readonly Measure[]): Hole[] | undefined {
  const holes: Hole[] = [];
  const parts = [...said.matchAll(/[^、和与及跟\s]+/g)].reverse();
  for (const { index, 0: words } of parts) {
    const end = index + words.length;
    const kinds = kindsOfEnding(words);
    if (kinds === undefined && !measures.some((measure) => measure.end === end)) break;
    holes.unshift({ start: end, end, ...(kinds ? { kinds } : {}) });
    if (words.length > LONGEST) break;
  }
  return holes.length > 1 && holes.some(({ kinds }) => kinds !== undefined) ? holes : undefined;
}
