import { contains } from '../../extract/dimensions/period-arithmetic.ts';
import { type Fact, isOfTable, toldSoFar } from '../../facts/fact.ts';

/** One of them is a part of another, or holds it: nothing is the sum of a whole and its part. */
export const areNested = (items: readonly Fact[]): boolean =>
  items.some((one) => items.some((other) => one !== other && holds(one, other)));

/** 签约8个，其中纳入全省3个; 10亿元以上 beside 亿元以上; 1—3月 within 1—6月: of one page and stage, and no more than the whole. */
const holds = (whole: Fact, part: Fact): boolean =>
  whole.article === part.article &&
  whole.quantity.base >= part.quantity.base &&
  whole.phase?.value === part.phase?.value &&
  (isTotalOf(whole, part) ||
    isToldWithin(whole, part) ||
    isOfSize(whole, part) ||
    isOfStretchWithin(whole, part));

/** The row 合计 beneath those that it sums up. */
const isTotalOf = (whole: Fact, part: Fact): boolean =>
  isOfTable(whole) && whole.family === part.family && /^(?:合计|总计|小计)/.test(whole.subject);

/** 其中3个, 含省重点9个, 纳入全省的3个 behind all of them. */
const isToldWithin = (whole: Fact, part: Fact): boolean =>
  whole.sentence.block === part.sentence.block &&
  whole.span.start < part.span.start &&
  !whole.part &&
  (part.part ||
    (whole.level === undefined && part.level?.origin === 'clause') ||
    WITHIN.test(toldSoFar(part)));

const WITHIN = /(?:其中|包括|含)[^，。；]{0,12}$/;

/** 投资10亿元以上项目7个 of 28个, and beside 投资1亿元以上项目15个. */
const isOfSize = (whole: Fact, part: Fact): boolean =>
  LIMITED.test(part.subject) && (LIMITED.test(whole.subject) || whole.span.start < part.span.start);

const LIMITED = /[万亿]元(?:及)?以上/;

/** One measure of one thing, to March and to June. */
const isOfStretchWithin = (
  { period: long, subject, level }: Fact,
  { period: short, ...part }: Fact,
): boolean =>
  long !== undefined &&
  short !== undefined &&
  subject === part.subject &&
  level?.value === part.level?.value &&
  contains(long.value, short.value) &&
  !contains(short.value, long.value);
