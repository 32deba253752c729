/** Other figures that a question may mean as well as the one that fits it best. */
import { isWithin, shortName } from '../../extract/places.ts';
import { type Fact, isOfTable } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { placesAround } from '../asking/places/around.ts';
import { namesNothing, type Target } from '../asking/targets/index.ts';
import { namesSubject } from '../match/hints.ts';
import { isSumOfBatches } from '../match/nearer/one-of-batches.ts';
import { areOfKindAsked } from '../match/other-thing/kind-of-work.ts';
import type { Match } from '../match/score.ts';
import { areOtherBonds } from '../match/slots/bond-kind.ts';
import { isName } from './name.ts';
import { areOfTwoRounds, isToldOfOtherTime, namesNoYear, SAME } from './newest.ts';
import { isOtherLevel } from './other-level.ts';
import { otherMeasures } from './other-measures.ts';

const UNPLACED = 0.2;
const VAGUE = 0.28;
const OPEN = 0.52;
/** 储备签约项目 of one place beside “签约一批”项目 of another: each page has its own words. */
const OF_OTHER_PLACE = 0.36;
/** No more apart than this, two figures of a page fit alike. */
const TIED = 0.01;

/** Two works of the kind asked for are told apart by their names only. */
const KINDRED = 0.1;

/** Figures of other places (when none is asked) or of other occasions that fit about as well. */
export function rivalsOf(
  frame: Frame,
  target: Target,
  best: Match,
  matches: readonly Match[],
  reach: 'close' | 'open',
): readonly Match[] {
  const others = otherMeasures(frame, target, best, matches);
  if (others.length > 0) return others;
  const vague = namesNothing(target);
  const lists = reach === 'open' ? listsBeside(frame, best, matches) : new Set<Match>();
  const open = reach === 'open' && vague && isUnplaced(frame);
  const margin = frame.regions.length === 0 ? (vague ? VAGUE : UNPLACED) : vague ? UNPLACED : SAME;
  const close = matches.filter(
    (m) =>
      (isOfAnyPlace(frame, target, best, m) ||
        isOfOtherTime(frame, best, m) ||
        lists.has(m) ||
        (m.score >= best.score - (open ? OPEN : margin) &&
          m.coverage >= best.coverage - (open ? 0.14 : vague ? 0.1 : 0.06))) &&
      (m.fact.quantity.base !== best.fact.quantity.base || isOfOtherPlace(m.fact, best.fact)) &&
      !m.fact.headline,
  );
  const rivals = close.filter(
    (m) =>
      differs(frame, best.fact, m.fact, open) ||
      isOfOtherTime(frame, best, m) ||
      lists.has(m) ||
      isAsGood(frame, target, best, m),
  );
  const places = new Map<string, Match>();
  for (const rival of rivals) {
    const list = lists.has(rival) ? rival.fact.level?.value : '';
    const key = `${placeOf(rival.fact)} ${rival.fact.batch?.value.ordinal ?? ''} ${list} ${rival.fact.article.document}`;
    if (!places.has(key)) places.set(key, rival);
  }
  return [...places.values()].slice(0, 5);
}

/** 专项债争取了多少, 三个一批投产项目总投资多少: what the pages of several places tell, each in its own words. */
const isOfAnyPlace = (frame: Frame, target: Target, best: Match, { fact, score, coverage }: Match): boolean =>
  isUnplaced(frame) &&
  target.metric !== undefined &&
  fact.article !== best.fact.article &&
  score >= best.score - OF_OTHER_PLACE &&
  coverage >= best.coverage - 0.18 &&
  [best.fact, fact].every((one) => !namesProject(one.subject) && !isNamedSo(target, one)) &&
  target.own.every((word) => fact.article.text.includes(word));

/** How much worse another page may word what the first one tells of another stretch: 全市共开工9个，总投资30亿元 beside 集中开工项目总投资26亿元. */
const WORDED_OTHERWISE = 0.14;

/** 1—5月完成投资占年度计划43% and 1—6月…54% of two pages: who names no time may mean either, and who names no year 1—4月 of either. */
const isOfOtherTime = (frame: Frame, best: Match, { fact, score }: Match): boolean =>
  namesNoYear(frame, [best.fact, fact]) &&
  score >= best.score - WORDED_OTHERWISE &&
  isToldOfOtherTime(best.fact, fact);

/** The lists of other levels and the bonds of other kinds, where the question says nothing that its page does not, and its headline calls none of them so. */
const listsBeside = (frame: Frame, best: Match, matches: readonly Match[]): ReadonlySet<Match> =>
  new Set(
    best.coverage >= ALL_SAID && !isHeadlined(best.fact, matches)
      ? matches.filter(
          ({ fact }) => isOtherLevel(frame, best.fact, fact) || areOtherBonds(frame.text, best.fact, fact),
        )
      : [],
  );

/** 前8个月我县重点项目完成投资61亿元 above 全县52个县级重点项目完成投资61亿元: which list the page means by 重点项目. */
const isHeadlined = (best: Fact, matches: readonly Match[]): boolean =>
  matches.some(
    ({ fact }) =>
      fact.headline &&
      fact.article === best.article &&
      fact.level === undefined &&
      fact.metric === best.metric &&
      fact.quantity.base === best.quantity.base,
  );

const ALL_SAID = 0.9;

const isNamedSo = (target: Target, fact: Fact): boolean =>
  target.own.some(isName) && namesSubject(target, fact);

/** In nothing behind the one that stands first on the page, and still another thing. */
const isAsGood = (frame: Frame, target: Target, best: Match, { fact, score }: Match): boolean =>
  fact.article === best.fact.article &&
  (best.score - score < TIED ||
    (best.score - score < KINDRED &&
      (isOfOtherCounty(frame, best.fact, fact) ||
        isOfOtherRound(frame, best.fact, fact) ||
        areOfKindAsked(target, best.fact.subject, fact.subject) ||
        areNamesakes(target, best.fact.subject, fact.subject)))) &&
  (target.change
    ? isOtherRise(target, best.fact, fact)
    : isOneOfMany(frame, best.fact, fact) ||
      isOtherStage(best.fact, fact) ||
      (target.measures.length === 0 && isRateOfOther(best.fact, fact)) ||
      isOfOtherCounty(frame, best.fact, fact) ||
      isOfOtherRound(frame, best.fact, fact) ||
      isBatchOrAll(frame, best.fact, fact) ||
      (frame.phases.length === 0 && fact.phase?.value !== best.fact.phase?.value)); // 已开工83个，完工26个

/** 云溪大学城 of 云溪大学城A区 and 云溪大学城北地块, where neither is named. */
const areNamesakes = ({ own }: Target, a: string, b: string): boolean =>
  own.some((word) => {
    const name = word.replace(/(?:建设)?(?:项目|工程)$/, '');
    return name.length >= 4 && !isGeneric(name) && [a, b].every((one) => namesPartOf(name, one));
  });

/** 北地块 of 云溪大学城北地块; a stage of it (云溪大学城二期) is told of the whole. */
const namesPartOf = (name: string, subject: string): boolean =>
  (subject.split(name)[1] ?? '').replace(/项目|工程|建设|[首一二三四五六]期/g, '').length >= 2;

/** 高速投资多少: neither 甲高速 nor 乙高速 alone. */
const isOneOfMany = ({ text }: Frame, a: Fact, b: Fact): boolean =>
  [a, b].every(({ subject }) => namesProject(subject) && !text.includes(subject)) && a.subject !== b.subject;

/** 实际到资完成全年目标的81%，税收完成年度任务的78%: 任务完成多少了 asks for neither alone. */
const isRateOfOther = (a: Fact, b: Fact): boolean =>
  a.metric === 'completion-rate' &&
  b.metric === a.metric &&
  a.of?.metric !== undefined &&
  b.of?.metric !== undefined &&
  a.of.metric !== b.of.metric;

/** 一期建厂房9万平方米，二期建厂房13万平方米: 建多少厂房 asks for neither alone. */
function isOtherStage(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ owner = '', subject }) => STAGE.exec(`${owner} ${subject}`)?.[0]);
  return one !== undefined && other !== undefined && one !== other;
}

const STAGE = /(?<!十)[首一二三四五六]期/;

/** 第三批2亿元 and 今年累计争取9亿元, where neither a batch nor a year is named. */
const isBatchOrAll = ({ batch, period }: Frame, a: Fact, b: Fact): boolean =>
  batch === undefined &&
  period === undefined &&
  ((b.batch !== undefined && isSumOfBatches(a, b)) || (a.batch !== undefined && isSumOfBatches(b, a)));

/** 第七期签约项目9个 and 第八期签约项目12个 of a page whose headline names neither, and that is of no event: who names no round means neither alone. */
const isOfOtherRound = ({ batch, text }: Frame, a: Fact, b: Fact): boolean =>
  batch === undefined &&
  !/各|分别/.test(text) &&
  !ROUND.test(text.replaceAll('一批', '')) &&
  !ROUND.test(a.article.title.replaceAll('三个一批', '')) &&
  !OF_EVENT.test(a.article.text.slice(0, OPENING)) &&
  a.metric === b.metric &&
  a.phase?.value === b.phase?.value &&
  a.modality === b.modality &&
  areOfTwoRounds(a, b);

/** 9月5日，云溪县第七期“三个一批”项目集中活动举行: the round that the page is of. */
const OF_EVENT = /举[行办]|召开|启动|仪式/;
const OPENING = 160;
const ROUND = /[批期次轮届](?!间)/;

/** 个数、总投资分别增长6个、9亿元: 多了多少 asks for either. */
const isOtherRise = ({ metric, measures, kinds }: Target, a: Fact, b: Fact): boolean =>
  metric === undefined && kinds === undefined && measures.length === 0 && a.metric !== b.metric;

/** Neither place, time nor batch says which of the pages is meant. */
const isUnplaced = ({ regions, period, batch }: Frame): boolean =>
  regions.length === 0 && period === undefined && batch === undefined;

/** 甲区集中开工9个 and 乙区集中开工9个: one number, and two things. */
const isOfOtherPlace = (a: Fact, b: Fact): boolean => a.article !== b.article && areApart(a, b);

/** 大河县集中开工9个，青山县集中开工7个 of one page: who names no county, nor asks for each, means neither alone. */
const isOfOtherCounty = ({ regions, text }: Frame, a: Fact, b: Fact): boolean =>
  regions.length === 0 &&
  !/各|分别/.test(text) &&
  a.metric === b.metric &&
  [a, b].every((one) => one.region?.value.level !== 'zone' && !isOfTable(one)) && // a table has its own sums, and a zone of the county's is none beside it
  areApart(a, b);

/** Of two places, neither of which is in the other. */
const areApart = (a: Fact, b: Fact): boolean =>
  a.region !== undefined &&
  b.region !== undefined &&
  !isWithin(a.region.value, b.region.value) &&
  !isWithin(b.region.value, a.region.value);

const placeOf = (fact: Fact): string => fact.region?.value.code ?? fact.article.document;

/** Different places, or different occasions of one place, where the question names neither. */
function differs(frame: Frame, a: Fact, b: Fact, open: boolean): boolean {
  if (a.article === b.article)
    return (
      open && a.phase !== undefined && placeOf(a) !== placeOf(b) && placesAround(frame.text).length === 0
    );
  if (isStageOfAll(frame, a, b)) return false;
  if (frame.regions.length === 0 || isOneOfSeveral(frame))
    return placeOf(a) !== placeOf(b) || occasion(frame, a) !== occasion(frame, b);
  return occasion(frame, a) !== occasion(frame, b);
}

/** 新开工项目19个 of another page is no rival of 重点项目84个, where 重点项目 are asked for. */
const isStageOfAll = ({ phases }: Frame, all: Fact, stage: Fact): boolean =>
  phases.length === 0 &&
  all.phase === undefined &&
  stage.phase !== undefined &&
  all.quantity.kind === 'count' &&
  placeOf(all) === placeOf(stage) &&
  isGeneric(residue(all.subject).replace(/^[国省市县区]级?/, ''));

/** 高新区, which several cities of the pages have: none of them is named. */
const isOneOfSeveral = ({ regions, text }: Frame): boolean =>
  regions.length > 1 && regions.every((place) => place.level === 'zone' && !text.includes(shortName(place)));

function occasion(frame: Frame, fact: Fact): string {
  if (frame.period !== undefined || frame.batch !== undefined) return '';
  const event = fact.phase?.value === 'started' || fact.phase?.value === 'signed';
  return event ? `${fact.batch?.value.ordinal ?? ''} ${fact.period?.value.from ?? ''}` : '';
}
