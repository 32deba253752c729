import { parseNumber } from '../extract/number.ts';
import type { Fact } from '../facts/fact.ts';
import { placeAsked } from './asking/against/rank.ts';
import { whichOfTwo } from './asking/against/which-of-two.ts';
import { type Frame, type Reading, readQuestion } from './asking/frame.ts';
import { eachOfPair, isHalf } from './asking/in-turn/coordinated.ts';
import { asksOfEach, ofEachBatch } from './asking/in-turn/index.ts';
import { comparesSides, namesSides } from './asking/sides/index.ts';
import { answerComparison } from './compare/index.ts';
import { answerTimes } from './compare/times.ts';
import { sumsBatches } from './derive/all-batches.ts';
import { sumsAnnounced } from './derive/announced.ts';
import { answerImplied, answerReckoned } from './derive/index.ts';
import { needsSeveral } from './derive/needs-several.ts';
import { asksOfFields } from './figures/breakdown/asked/index.ts';
import { answerFieldsFallen, answerForemostField } from './figures/breakdown/foremost.ts';
import { answerBreakdown, answerNamedParts } from './figures/breakdown/index.ts';
import { answerMadeUpElsewhere, answerMadeUpOf } from './figures/breakdown/made-up-of.ts';
import { answerSources, asksSources } from './figures/breakdown/sources.ts';
import { answerAimedGrowth } from './figures/changes/aimed-growth.ts';
import { answerBeforeCorrection } from './figures/changes/before-correction.ts';
import { answerChangedSince } from './figures/changes/changed-since.ts';
import { answerHowItWent } from './figures/changes/how-it-went.ts';
import { answerMoved } from './figures/changes/moved.ts';
import { answerInOwnUnit } from './figures/changes/own-unit.ts';
import { answerStatedGap } from './figures/changes/stated-gap.ts';
import { answerFundsTold } from './figures/funds-told.ts';
import { answerHowItStands } from './figures/how-it-stands.ts';
import { answerFigures, answerHanging } from './figures/index.ts';
import { answerAnnouncedEach } from './figures/lists/announced-each.ts';
import { answerAnnouncedNames } from './figures/lists/announced-names.ts';
import { asksEachProject, tellsEach } from './figures/lists/costs-of-each.ts';
import { answerEachMember } from './figures/lists/each-member.ts';
import { answerEachOfNumber, answerEachProject } from './figures/lists/each-project.ts';
import { answerExtremes } from './figures/lists/extremes.ts';
import { answerItemsInState } from './figures/lists/items-in-state.ts';
import { answerWholeList } from './figures/lists/whole-list.ts';
import { answerMasked } from './figures/masked.ts';
import { answerPlaced } from './figures/placed.ts';
import { askedBy, statedOf } from './figures/single.ts';
import { answerWithinYears } from './figures/within-years.ts';
import { cutHanging } from './finding/hanging.ts';
import { answerEachAndAll, answerFigureAndAim, answerInTurn, answerOfPlaces } from './in-turn.ts';
import type { Library } from './library/library.ts';
import { type Setting, settingOf } from './match/setting.ts';
import { answerMixed } from './mixed.ts';
import { answerRanking, asksByDirection, asksMembers } from './rank/index.ts';
import { lacksItsRank } from './rank/its-rank.ts';
import { type Answering, firstAnswer } from './reply/answering.ts';
import type { Draft } from './reply/draft.ts';
import { answerWords, asksForNoFigure, asksForWords, findWords, showWords } from './words.ts';

/** The answer by the first way that has one; none where it tells one of two that are asked together. */
export function draftFor(library: Library, frame: Frame, reading: Reading): Draft | undefined {
  const found = draftBy(library, frame, reading);
  if (found && asksEachProject(frame.text) && !tellsEach(found, library.facts)) return undefined;
  if (found?.values.length === 1 && asksOfFields(frame.text)) return undefined;
  const snippets = found?.citations.map(({ snippet }) => snippet) ?? [];
  if (found && lacksItsRank(frame.text, [found.text, ...snippets])) return undefined;
  if (found?.status !== 'answered') return found;
  const isPart = found.values.length === 1 && isHalf(frame.text, snippets);
  const ofOneBatch = found.values.some(
    ({ derived, basis: { batch } }) => !derived && batch !== undefined && !batch.startsWith('前'),
  );
  if (isPart || leavesOutBatch(frame.text, found.text)) return undefined;
  return ofOneBatch && sumsBatches(frame.text) ? undefined : found;
}

/** 第二期开工多少？第三期呢: told of the one, and silent on the other. */
function leavesOutBatch(question: string, told: string): boolean {
  const named = ordinalsIn(question);
  const shown = ordinalsIn(told);
  return named.size > 1 && shown.size > 0 && [...named].some((ordinal) => !shown.has(ordinal));
}

/** 2期 of 第二期, 第2期; not what another is held against (比第一期) */
const ordinalsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?<![比较])第([一二三四五六七八九十\d]{1,3})([期批])/g)].map(
      ([, numeral = '', word = '']) => `${parseNumber(numeral)?.number}${word}`,
    ),
  );

/** The ways to an answer, most specific first. */
function draftBy(library: Library, frame: Frame, reading: Reading): Draft | undefined {
  const setting = settingOf(library);
  const ask = (question: string) => draftFor(library, readQuestion(question, reading), reading);
  const both =
    figureAndWords(library, frame, reading, ask) ??
    answerEachAndAll(frame.text, ask) ??
    answerFigureAndAim(frame.text, reading, ask);
  if (both !== undefined) return both;
  const each = (question: string) => answerInTurn(question, reading, ask);
  const inTurn = frame.targets.length > 1 || asksOfEach(frame.text) ? each(frame.text) : undefined;
  const oneByOne = inTurn ?? answerPair(frame.text, ask);
  if (oneByOne !== undefined) return oneByOne;
  const certain = aheadOfWords(frame, reading, library.facts, setting);
  if (certain !== undefined) return certain;
  const wordsAlone = asksForNoFigure(frame);
  const words = wordsAlone || asksForWords(frame) ? findWords(library.statements, frame) : undefined;
  // 打分前三名是谁: a sentence that only speaks of it names nobody, where the figures do.
  const ranked = words?.kind === 'passage' ? answerRanking(frame, library.facts, setting) : undefined;
  if (ranked !== undefined) return ranked;
  const all = words === undefined ? allOfThem(frame, reading, library.facts, setting) : undefined;
  if (all !== undefined) return all;
  if (words !== undefined || wordsAlone) return words && showWords(words, library.facts);
  const whole =
    answerMasked(frame, library.masked, library.facts, setting) ??
    reckoned(frame, reading, library.facts, setting) ??
    plain(library, frame, reading, setting);
  // 开工 alone is no answer for the “三个一批”.
  const isOfAll = whole?.values.every(({ basis }) => basis.phase === undefined) === true;
  const batches = isOfAll ? undefined : ofEachBatch(frame.text);
  return (
    (batches === undefined ? undefined : each(batches)) ?? whole ?? answerOfPlaces(frame.text, reading, ask)
  );
}

/** What asks for figures in a way of its own: a rank, a move, what a whole is made up of, how things stand. */
const aheadOfWords = firstAnswer(
  answerPlaced,
  answerMoved,
  answerSources,
  answerMadeUpOf,
  answerBreakdown,
  answerForemostField,
  answerFieldsFallen,
  answerMadeUpElsewhere,
  answerHowItStands,
  answerItemsInState,
);

/** 开工几个，谁宣布的: a figure and words; which way a list runs (涨的有几个，跌的是谁) is told by figures alone. */
const figureAndWords = (
  library: Library,
  frame: Frame,
  reading: Reading,
  ask: (question: string) => Draft | undefined,
): Draft | undefined =>
  asksByDirection(frame)
    ? undefined
    : answerMixed(
        frame.text,
        ask,
        (half) => answerWords(library.statements, library.facts, { ...frame, text: half }),
        (clause) => answerClause(library, clause, frame, reading),
      );

/** 乙区书记是谁 behind 甲区签约多少: of the place it names itself; 书记是谁 is of the one place before. */
function answerClause(
  { statements, facts }: Library,
  clause: string,
  { regions: [place, ...others] }: Frame,
  reading: Reading,
): Draft | undefined {
  const own = readQuestion(clause, reading);
  if (own.regions.length > 0) return answerWords(statements, facts, own);
  if (place === undefined || others.length > 0) return undefined;
  return answerWords(statements, facts, readQuestion(`${place.name}${clause}`, reading));
}

/** 签约和开工项目几个, 省重点比市重点高吗: the two of them; undefined where they are not both told. */
function answerPair(text: string, ask: (question: string) => Draft | undefined): Draft | undefined {
  const pair = eachOfPair(text) ?? whichOfTwo(text);
  const found = pair === undefined ? undefined : ask(pair);
  return found?.status === 'answered' && found.values.length > 1 ? found : undefined;
}

/** 甲县和乙县产值，哪个增速快: of two, and no rate of the first. */
const ASKS_WHICH_IS_MORE =
  /[和与跟][^，。？]{2,30}，(?:哪一?[个家边]|谁)(?:的)?[^，。？]{0,8}[快慢高低多少大小]/;

/** Figures told of the first one asked, unless that is to be reckoned (合计多少，占计划的多少). */
const hanging: Answering = (frame, reading, facts, setting) => {
  if (ASKS_WHICH_IS_MORE.test(frame.text)) return undefined;
  const cut = cutHanging(frame, (text) => readQuestion(text, reading));
  if (cut === undefined || answerReckoned(cut.head, reading, facts, setting)) return undefined;
  return answerHanging(cut, facts, setting);
};

/** 总投资和个数分别增长多少, 签约、开工各几个: what moved, or several figures one by one. */
const severalFigures: Answering = (frame, reading, facts, setting) => {
  const { targets, text } = frame;
  const changes =
    targets.length > 0 &&
    !/哪/.test(text) &&
    !asksMembers(frame) && // 增速后三位的县
    targets.every((target) => target.change) &&
    !comparesSides(text, reading); // 比乡村多多少 is no rise
  const listed = targets.length >= 2 && /分别|各/.test(text) && !/差|多多少|高多少|[谁哪]|平均/.test(text);
  return changes || listed ? answerFigures(frame, facts, setting) : undefined;
};

/** 更正前后差多少 is reckoned before anything is compared. */
const correctionGap: Answering = (frame, ...asking) =>
  /更正/.test(frame.text) ? answerReckoned(frame, ...asking) : undefined;

const ranking: Answering = (frame, _reading, facts, setting) =>
  namesSides(frame.text) ? undefined : answerRanking(frame, facts, setting);

/** What follows comes before what is stated where the question asks to reckon. */
const impliedAsked: Answering = (frame, ...asking) =>
  frame.reckons ? answerImplied(frame, ...asking) : undefined;

/** Answers that put several figures together: changes told, comparisons, ranks, sums. */
const reckoned = firstAnswer(
  hanging,
  answerBeforeCorrection,
  answerStatedGap,
  answerExtremes,
  severalFigures,
  correctionGap,
  answerChangedSince,
  answerComparison,
  answerAnnouncedNames,
  answerAnnouncedEach,
  ranking,
  answerReckoned,
  impliedAsked,
);

/** One figure, or what follows from one. */
function plain(library: Library, frame: Frame, reading: Reading, setting: Setting): Draft | undefined {
  if (needsSeveral(frame, reading) || sumsAnnounced(frame, library.facts, setting)) return undefined;
  const { statements } = library;
  const wordless =
    !placeAsked.test(frame.text) &&
    frame.targets.some((target) => target.kinds !== undefined || target.metric !== undefined);
  const words = () => (wordless ? undefined : answerWords(statements, library.facts, frame));
  if (asksMembers(frame) || asksSources(frame)) return words();
  const askedFor = library.facts.filter(askedBy(frame));
  const by = (way: Answering, facts: readonly Fact[]) => way(frame, reading, facts, setting);
  return (
    by(answerFundsTold, library.facts) ??
    by(answerEach, askedFor) ??
    answerFigures(frame, statedOf(frame, askedFor), setting) ??
    by(answerNamedParts, library.facts) ??
    by(fromOne, askedFor) ??
    words()
  );
}

/** The projects of a class, by their names or each with its sum. */
const allOfThem = firstAnswer(answerEachProject, answerWholeList);

/** Each of so many things, or of the members of a place. */
const answerEach = firstAnswer(answerEachOfNumber, answerEachMember);

/** What follows from one figure, or stands in its place. */
const fromOne = firstAnswer(
  answerInOwnUnit,
  answerImplied,
  answerTimes,
  answerHowItWent,
  answerAimedGrowth,
  answerWithinYears,
);
