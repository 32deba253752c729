import type { Fact } from '../../../facts/fact.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import type { Batch, Period } from '../../../types.ts';
import { isOfStage } from './stage.ts';

/** The same ordinal; a question without one asks for the page's own, before those it looks back on (此前，第三期…). */
export function batchFit(asked: Batch | undefined, fact: Fact, page: PageScope, question = ''): number {
  const given = fact.batch?.value;
  if (asked === undefined) return given === undefined ? 1 : unaskedFit(given, page, question);
  if (given === undefined && isOfStage(asked, fact, question)) return 0.9;
  if (given === undefined || given.ordinal !== asked.ordinal) return 0;
  if (asked.year !== undefined && given.year !== undefined && asked.year !== given.year) return 0;
  if (asked.word === '批' && given.word !== '批' && /[首一二三四五]期(?:项目|工程)?$/.test(fact.subject))
    return 0; // 首批 of 甲基地一期
  return given.word === asked.word ? 1 : 0.8;
}

/** 2021年以来, 累计, 今年一共: asks for all batches so far. */
const SO_FAR = /以来|累计|(?:[今全]|\d)年[^，。？]{0,12}[一总]共/;

function unaskedFit({ ordinal }: Batch, { batch }: PageScope, question: string): number {
  const isSeveral = ordinal < 0; // 前五期
  if (SO_FAR.test(question)) return isSeveral ? 1 : 0.7;
  if (isSeveral) return 0.75;
  if (batch === undefined) return 0.85; // one batch of a page that tells of all
  return ordinal === batch.ordinal ? 1 : 0.7;
}

/** 0 for what 前三次 of the year have begun together, where a quarter or a month of it is asked for. */
export const roundsFit = (asked: Period | undefined, { batch, period }: Fact): number =>
  asked !== undefined &&
  /quarter|month|day/.test(asked.grain) &&
  (batch?.value.ordinal ?? 0) < 0 &&
  period?.value.grain === 'year'
    ? 0
    : 1;

/** 一季度这批年度计划投资多少: of what was begun or signed then, not of all that the year plans; 8月那批专项债 is no event. */
const THESE = /(?:季度|月份?|上半年|下半年)的?[这那](?:[一两]?批|次)(?!专项债|债|国债|资金|贷款)/;

/** 0 for a figure of no event where those of one are asked for. */
export const theseFit = (question: string, { batch, phase, phases, subject }: Fact): number =>
  THESE.test(question) &&
  batch === undefined &&
  phase === undefined &&
  phases.length === 0 &&
  !/^[此本这]次/.test(subject)
    ? 0
    : 1;
