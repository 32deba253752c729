import { comparable } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { isSinceStart } from '../../facts/slots/since-start.ts';
import { isSoft } from '../../language/tokens.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { EACH } from '../asking/targets/index.ts';
import type { Match } from '../match/score.ts';

/** Below this fit, and with so many of the words missing, a figure shares little with the question. */
const FAINT = 0.8;
const MOST_WORDS = 0.8;
/** How near in fit another figure must be. Held back is more than is wrong: a wrong figure costs a clerk more than asking again. */
const RIVAL = 0.3;
/** A better fit is a guess beside its equal. */
const TIE = 0.001;

/** The last line of defence: a faint fit beside another figure of the kind and page that may as well be meant is a guess. */
export function isGuess(frame: Frame, best: Match, matches: () => readonly Match[]): boolean {
  if (best.coverage >= MOST_WORDS) return false;
  const margin = best.score >= FAINT ? TIE : RIVAL;
  return matches().some(
    ({ fact, score }) => score >= best.score - margin && mayBeMeant(frame, best.fact, fact),
  );
}

/** Nothing the question says tells the two apart; of a whole and its part the whole is meant. */
const mayBeMeant = (frame: Frame, best: Fact, other: Fact): boolean =>
  other.article === best.article &&
  other.quantity.base !== best.quantity.base &&
  (best.part || !other.part) &&
  isAlike(other, best) &&
  !isElsewhere(frame, best, other) &&
  !isOfTown(frame, best, other) &&
  !isOnlyDone(frame, best, other) &&
  !isDoneOf(frame, best, other) &&
  !isNextOfEach(frame, best, other) &&
  !isOfNoSuchDeed(frame, best, other) &&
  !isOfOtherSpan(frame, best, other) &&
  (frame.period === undefined || isOfOneStretch(other, best));

/** What a district of it has (东昌区152万平方米) is not meant where the figure is of the very city that is asked for. */
const isElsewhere = ({ regions }: Frame, { region: asked }: Fact, { region: told }: Fact): boolean =>
  asked !== undefined &&
  told !== undefined &&
  told.value.code !== asked.value.code &&
  regions.some(({ code }) => code === asked.value.code);

/** 青坡镇签约项目6个 is not meant where no town is named and the figure is of none. */
const isOfTown = ({ text }: Frame, { subject: asked }: Fact, { subject: told }: Fact): boolean => {
  const town = TOWN.exec(told)?.[0];
  return town !== undefined && !text.includes(town.slice(0, 2)) && !TOWN.test(asked);
};

const TOWN = /^\p{Script=Han}{2,4}(?:镇|乡|街道)(?!域|村)/u;

/** 目前完成53公里 is not meant where 今年计划新修88公里 is asked for. */
const isOnlyDone = ({ asksPlan }: Frame, { modality: asked }: Fact, { modality: told }: Fact): boolean =>
  asksPlan && asked !== 'actual' && told === 'actual';

/** 260根 of 全场310根管桩已完成260根 is not meant where nobody asks how many are done. */
const isDoneOf = ({ asksDone }: Frame, whole: Fact, part: Fact): boolean =>
  !asksDone &&
  part.sentence === whole.sentence &&
  part.span.start > whole.span.end &&
  part.quantity.base < whole.quantity.base &&
  /已/.test(part.layers.own) &&
  !/已/.test(whole.layers.own);

/** 10年期利率2.1%, 20年期利率2.4%: where 各期限利率 are asked for, each is meant. */
const isNextOfEach = ({ text }: Frame, a: Fact, b: Fact): boolean =>
  EACH.test(text) && a.sentence === b.sentence && a.metric !== undefined && a.metric === b.metric;

/** 填筑至48米 beside 设计坝高60米, where 大坝填筑到多少米 is asked, and nothing else: the deed is told of the one alone. */
const isOfNoSuchDeed = ({ targets, terms, text }: Frame, best: Fact, other: Fact): boolean =>
  targets.length === 1 &&
  [...(text.includes('累计') ? ['累计'] : []), ...terms.filter(isDeed)].some(
    (word) => best.layers.own.includes(word) && !other.layers.own.includes(word),
  );

const isDeed = (term: string): boolean => term.length > 1 && isSoft(term) && !isGeneric(term);

/** 开工以来累计完成25亿元 is not meant where 前三季度 is asked for. */
const isOfOtherSpan = ({ period }: Frame, best: Fact, other: Fact): boolean =>
  period !== undefined && isSinceStart(other) && !isSinceStart(best);

/** 个 and 户 are told apart by the question. */
const isAlike = (a: Fact, b: Fact): boolean =>
  comparable(a, b) && (a.quantity.kind !== 'count' || a.quantity.unit === b.quantity.unit);

/** 上半年完成 stands apart from 截至6月底累计完成 where 上半年 is asked for. */
function isOfOneStretch({ period: a }: Fact, { period: b }: Fact): boolean {
  return a?.value.from === b?.value.from && a?.value.to === b?.value.to && a?.value.asOf === b?.value.asOf;
}
