import type { Fact } from '../facts/fact.ts';
import type { PageScope } from '../facts/page-scope.ts';
import { createStatements } from '../statements/index.ts';
import type { Answer, Asking } from '../types.ts';
import { askedParts } from './asking/asked-parts.ts';
import { type Claim, claimIn, isClaimed } from './asking/claim.ts';
import { cleanQuestion } from './asking/clean-question.ts';
import { standAlone } from './asking/follow-up/index.ts';
import { type Frame, type Reading, readQuestion } from './asking/frame.ts';
import { type PageNamed, pageNamed } from './asking/page-named.ts';
import { comparesSides, namesSides } from './asking/sides/index.ts';
import { correctionsFor } from './asking/typos.ts';
import { answerComparison } from './compare/index.ts';
import { answerDerived } from './derive/index.ts';
import { needsSeveral } from './derive/needs-several.ts';
import { answerHowItWent } from './figures/how-it-went.ts';
import { answerFigures, answerHanging } from './figures/index.ts';
import { answerMasked } from './figures/masked.ts';
import { answerPlaced } from './figures/placed.ts';
import { askedBy } from './figures/single.ts';
import { cutHanging, cutThread } from './finding/hanging.ts';
import type { Library } from './library/library.ts';
import type { Setting } from './match/setting.ts';
import { answerMixed, together } from './mixed.ts';
import { answerRanking, asksMembers } from './rank/index.ts';
import { answerChat, refuseOffLimits } from './reply/chat.ts';
import { withDoubts } from './reply/doubts.ts';
import type { Draft } from './reply/draft.ts';
import { answerFigureOrigin, answerOriginOf, asksProvenance, asksWording } from './reply/provenance.ts';
import { refuse, understood } from './reply/refuse.ts';
import { answerWords, asksForNoFigure, asksForWords } from './words.ts';

/** Answers a question of a thread. The same question over the same articles has the same answer. */
export function answer(library: Library, question: string, asking: Asking): Answer {
  const cleaned = cleanQuestion(question);
  const chat = answerChat(cleaned);
  if (chat !== undefined) return { ...chat, guessed: false };
  const refused = refuseOffLimits(cleaned);
  if (refused !== undefined) return { ...refused, understood: '', guessed: false };
  const earlier = (asking.ctx ?? []).map(cleanQuestion).filter((text) => answerChat(text) === undefined);
  const reading: Reading = { now: asking.now, known: library.known.regions };
  if (asksProvenance(cleaned)) {
    const origin = answerProvenance(library, cleaned, earlier, asking, reading);
    if (origin !== undefined) return origin;
  }
  const page = pageNamed(cleaned, library.articles);
  const claim = claimIn(page?.text ?? cleaned, asking.now);
  const asked = claim?.question ?? page?.text ?? cleaned;
  const whole = standAlone(asked, earlier, asking.now, library.known.regions);
  const lent = whole !== asked && !readQuestion(asked, reading).batch;
  const shelf = page ? ofPages(library, page) : library;
  const { frame, found, relaxed } =
    ofThread(shelf, asked, earlier, reading) ?? search(shelf, whole, reading, lent);
  const guessed = frame.corrected !== undefined || whole !== asked || relaxed;
  return {
    ...(found
      ? withDoubts(checked(found, claim, asking.now), library)
      : refuse(frame, shelf.facts, library.known)),
    understood: understood(frame),
    guessed,
  };
}

/** Says first whether the figure that the asker has heard is that of the source. */
function checked(found: Draft, claim: Claim | undefined, now: string): Draft {
  const [value, ...others] = found.values;
  if (claim === undefined || found.status !== 'answered' || value === undefined || others.length > 0)
    return found;
  const verdict = isClaimed(claim, value.text, now) ? '与资料一致：' : '与资料不一致，资料中是：';
  return { ...found, text: `${verdict}\n${found.text}` };
}

/** 同比增长多少, asked in a thread: what is told of the figure asked for before. */
function ofThread(
  library: Library,
  asked: string,
  earlier: readonly string[],
  reading: Reading,
): Found | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const before = standAlone(last, earlier.slice(0, -1), reading.now, reading.known);
  const cut = cutThread(readQuestion(asked, reading), () => readQuestion(before, reading));
  const found = cut && answerHanging(cut, library.facts, settingOf(library), 'hanging');
  return found && { frame: readQuestion(`${before}，${asked}`, reading), found, relaxed: false };
}

/** What the pages that a question names say. */
function ofPages(library: Library, { articles }: PageNamed): Library {
  const isTold = ({ article }: Fact) => articles.has(article);
  return {
    ...library,
    facts: library.facts.filter(isTold),
    masked: library.masked.filter(isTold),
    statements: createStatements([...articles]),
  };
}

/** An answer with the question as it was read; `relaxed` when a batch was left out of it. */
interface Found {
  readonly frame: Frame;
  readonly found: Draft | undefined;
  readonly relaxed: boolean;
}

/** A follow-up that changed the place may have kept a batch the place does not have: asked again without. A batch it names itself stays. */
function search(library: Library, text: string, reading: Reading, batchLent: boolean): Found {
  const frame = corrected(library, readQuestion(text, reading), reading);
  const found = draftFor(library, frame, reading) ?? answerParts(library, frame.text, reading);
  if (found !== undefined || !batchLent || frame.batch === undefined) return { frame, found, relaxed: false };
  const { batch: _batch, ...open } = frame;
  const again = draftFor(library, open, reading);
  return again === undefined
    ? { frame, found, relaxed: false }
    : { frame: open, found: again, relaxed: true };
}

/** What is asked one after another is asked as a thread; a part that no page answers leaves all unanswered. */
function answerParts(library: Library, question: string, reading: Reading): Draft | undefined {
  const parts = askedParts(question);
  const answers: Draft[] = [];
  for (const [i, part] of parts.entries()) {
    const text = standAlone(part, parts.slice(0, i), reading.now, reading.known);
    const answer = draftFor(library, corrected(library, readQuestion(text, reading), reading), reading);
    if (answer?.status !== 'answered') return undefined;
    answers.push(answer);
  }
  return answers.length > 0 && belongTogether(answers, library) ? together(answers) : undefined;
}

/** Answers of one paragraph, none of them twice, are of one thing. */
function belongTogether(answers: readonly Draft[], { articles }: Library): boolean {
  const cited = answers.flatMap(({ citations }) => citations);
  const [first] = cited;
  const raw = articles.find(({ document }) => document === first?.document)?.raw ?? '';
  const from = Math.min(...cited.map(({ start }) => start));
  const to = Math.max(...cited.map(({ end }) => end));
  const isOneParagraph =
    cited.every(({ document }) => document === first?.document) && !raw.slice(from, to).includes('\n');
  return isOneParagraph && new Set(answers.map(({ text }) => text)).size === answers.length;
}

/** Words misspelt by their sound are put right before anything is looked up. */
function corrected(library: Library, frame: Frame, reading: Reading): Frame {
  const fixes = correctionsFor(frame, library.rarity);
  if (fixes.length === 0) return frame;
  const text = fixes.reduce((words, { written, meant }) => words.replaceAll(written, meant), frame.text);
  return {
    ...readQuestion(text, reading),
    corrected: fixes.map(({ written, meant }) => `${written} → ${meant}`).join('、'),
  };
}

const settingOf = ({ rarity, pages, facts }: Library): Setting => ({
  rarity,
  pageOf: (fact) => pages.get(fact.article) as PageScope,
  all: facts,
});

/** The ways to an answer, most specific first. */
function draftFor(library: Library, frame: Frame, reading: Reading): Draft | undefined {
  const setting = settingOf(library);
  const mixed = answerMixed(
    frame.text,
    (half) => draftFor(library, readQuestion(half, reading), reading),
    (half) => answerWords(library.statements, library.facts, { ...frame, text: half }),
  );
  if (mixed !== undefined) return mixed;
  const placed = answerPlaced(frame.text, reading, library.facts, setting);
  if (placed !== undefined) return placed;
  const wordsAlone = asksForNoFigure(frame);
  const inWords = wordsAlone || asksForWords(frame);
  const words = inWords ? answerWords(library.statements, library.facts, frame) : undefined;
  if (words !== undefined || wordsAlone) return words;
  return (
    answerMasked(frame, library.masked, library.facts, setting) ??
    hanging(frame, library.facts, reading, setting) ??
    reckoned(library.facts, frame, reading, setting) ??
    plain(library, frame, reading, setting)
  );
}

/** Figures told of the first one asked, unless that is to be reckoned (合计多少，占计划的多少). */
function hanging(
  frame: Frame,
  facts: readonly Fact[],
  reading: Reading,
  setting: Setting,
): Draft | undefined {
  const cut = cutHanging(frame, (text) => readQuestion(text, reading));
  if (cut === undefined || answerDerived(cut.head, reading, facts, setting, 'first')) return undefined;
  return answerHanging(cut, facts, setting);
}

/** Answers that put several figures together: changes told, comparisons, ranks, sums. */
function reckoned(
  facts: readonly Fact[],
  frame: Frame,
  reading: Reading,
  setting: Setting,
): Draft | undefined {
  const { targets, text } = frame;
  const changes =
    targets.length > 0 &&
    !/哪/.test(text) &&
    targets.every((target) => target.change) &&
    !comparesSides(text, reading); // 比乡村多多少 is no rise
  const listed = targets.length >= 2 && /分别|各/.test(text) && !/差|多多少|高多少|[谁哪]|平均/.test(text);
  return (
    (changes || listed ? answerFigures(frame, facts, setting) : undefined) ??
    (/更正/.test(text) ? answerDerived(frame, reading, facts, setting, 'first') : undefined) ??
    answerComparison(frame, reading, facts, setting) ??
    (namesSides(text) ? undefined : answerRanking(frame, facts, setting)) ??
    answerDerived(frame, reading, facts, setting, 'first') ??
    (frame.reckons ? answerDerived(frame, reading, facts, setting, 'last') : undefined)
  );
}

/** One figure, or what follows from one. */
function plain(library: Library, frame: Frame, reading: Reading, setting: Setting): Draft | undefined {
  if (needsSeveral(frame, reading)) return undefined;
  const { statements } = library;
  const facts = library.facts.filter(askedBy(frame));
  const wordless = frame.targets.some((target) => target.kinds !== undefined || target.metric !== undefined);
  const words = () => (wordless ? undefined : answerWords(statements, library.facts, frame));
  if (asksMembers(frame)) return words();
  return (
    answerFigures(frame, facts, setting) ??
    answerDerived(frame, reading, facts, setting, 'last') ??
    answerHowItWent(frame, facts, setting) ??
    words()
  );
}

function answerProvenance(
  library: Library,
  cleaned: string,
  earlier: readonly string[],
  asking: Asking,
  reading: Reading,
): Answer | undefined {
  const frame = readQuestion(cleaned, reading);
  const named = answerFigureOrigin(frame, library.facts);
  if (named !== undefined)
    return {
      ...withDoubts(named, library),
      understood: `出处 · ${frame.given.map((q) => q.text).join('、')}`,
      guessed: false,
    };
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const previous = answer(library, last, { now: asking.now, ctx: earlier.slice(0, -1) });
  const origin = answerOriginOf(previous, asksWording(cleaned));
  return origin && { ...origin, understood: `${previous.understood ?? ''} · 出处`, guessed: false };
}
