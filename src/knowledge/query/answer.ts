import type { Fact } from '../facts/fact.ts';
import { createStatements } from '../statements/index.ts';
import type { Answer, Asking } from '../types.ts';
import { standAlone } from './asking/follow-up/index.ts';
import { ofItsList } from './asking/follow-up/level-alone.ts';
import { type Frame, type Reading, readQuestion } from './asking/frame.ts';
import { ofEachOther } from './asking/in-turn/of-each.ts';
import { asksNext, asksPlanThenDone } from './asking/in-turn/parts.ts';
import { mentionsIn } from './asking/mentions.ts';
import { placeAboveSpelt } from './asking/places/above.ts';
import { isOfStageAsked, reworded } from './asking/reworded.ts';
import { withoutBanks } from './asking/typed/banks-there.ts';
import { dayClaimed } from './asking/typed/claim/day.ts';
import { claimIn } from './asking/typed/claim/index.ts';
import { cleanQuestion } from './asking/typed/clean-question.ts';
import { withJointNames, withPlacesSpelt } from './asking/typed/joints.ts';
import { linesSpeltOut } from './asking/typed/line-names.ts';
import { type PageNamed, pageNamed } from './asking/typed/page-named.ts';
import { pageOfPlace } from './asking/typed/page-of-place.ts';
import { pageOfTeller } from './asking/typed/page-of-teller.ts';
import { withScopeAhead } from './asking/typed/scope-behind.ts';
import { turnsMeant } from './asking/typed/self-corrected.ts';
import { withoutSourceLead } from './asking/typed/source-lead.ts';
import { withWordsSpelt } from './asking/typed/spelt-by-sound.ts';
import { correctionsFor } from './asking/typed/typos.ts';
import { answerHanging } from './figures/index.ts';
import { cutThread } from './finding/hanging.ts';
import { homesIn, type Library } from './library/library.ts';
import { settingOf } from './match/setting.ts';
import { answerParts, answerSentences } from './parts.ts';
import { answerChat, refuseOffLimits } from './reply/chat.ts';
import { withClausesJoined } from './reply/clauses-joined.ts';
import { withDoubts } from './reply/doubts.ts';
import type { Draft } from './reply/draft.ts';
import { earlierOffered } from './reply/earlier-offered.ts';
import {
  answerAsOf,
  answerFigureOrigin,
  answerOriginOf,
  asksAsOf,
  asksProvenance,
  asksWording,
} from './reply/provenance.ts';
import { refuse, understood } from './reply/refuse.ts';
import { withDayVerdict, withVerdict } from './reply/verdict.ts';
import { draftFor } from './ways.ts';

/** Answers a question of a thread. The same question over the same articles has the same answer. */
export function answer(library: Library, question: string, asking: Asking): Answer {
  const spelt = (typed: string) => withWordsSpelt(typed, library.known.regions, library.rarity);
  const { regions } = library.known;
  const clean = (typed: string) =>
    withoutBanks(withPlacesSpelt(cleanQuestion(spelt(typed)), regions), regions);
  const cleaned = clean(question);
  const chat = answerChat(cleaned);
  if (chat !== undefined) return { ...chat, guessed: false };
  const refused = refuseOffLimits(cleaned);
  if (refused !== undefined) return { ...refused, understood: '', guessed: false };
  const reading: Reading = { now: asking.now, known: regions, holds: library.rarity.holds };
  const earlier = (asking.ctx ?? [])
    .map(clean)
    .filter((text) => answerChat(text) === undefined)
    .map((text) => cleanQuestion(claimIn(text, reading)?.questions[0]?.question ?? text)) // 开工9个，对吗 + 签约呢
    .flatMap((text) => turnsMeant(text, reading));
  const origin = answerProvenance(library, cleaned, earlier, asking, reading);
  if (origin !== undefined) return origin;
  const page = pageMeant(cleaned, library);
  const typed = page?.text ?? cleaned;
  const shelf = page ? ofPages(library, page) : library;
  const ask = (text: string): Asked => {
    const said = turnsMeant(withoutSourceLead(text, reading), reading);
    const places = mentionsIn([...earlier, ...said].join('，'), reading).flatMap((mention) =>
      mention.dimension === 'region' ? mention.candidates : [],
    );
    const turns = [...earlier, ...said].map((turn) => withJointNames(turn, library.known.joint, places));
    const asked = withScopeAhead(turns.at(-1) ?? text, reading);
    const before = turns.slice(0, -1);
    const whole = standAlone(asked, before, asking.now, library.known.regions);
    const lent = whole !== asked && !readQuestion(asked, reading).batch;
    const answered = ofThread(shelf, asked, before, reading) ?? search(shelf, whole, reading, lent);
    return { ...answered, completed: whole !== asked };
  };
  const { frame, found, relaxed, completed } = checkOf(typed, reading, ask) ?? ask(typed);
  const guessed = frame.corrected !== undefined || completed || relaxed || spelt(question) !== question;
  return {
    ...(found
      ? withClausesJoined(withEarlier(withDoubts(found, library), frame, shelf.facts))
      : refuse(frame, shelf.facts, library.known)),
    understood: understood(frame),
    guessed,
  };
}

/** By its publisher or number, by its place, or by who speaks in it. */
const pageMeant = (text: string, { articles, pages }: Library): PageNamed | undefined =>
  pageNamed(text, articles) ?? pageOfPlace(text, pages) ?? pageOfTeller(text, articles);

/** The newest where no time is asked, and what there is of earlier times. */
const withEarlier = (found: Draft, frame: Frame, facts: readonly Fact[]): Draft =>
  found.choices.length > 0 ? found : { ...found, choices: earlierOffered(frame, found, facts) };

/** What pages tell in the place of figures that the asker wants checked, each with whether it is the one heard; undefined where nothing is to be checked. */
function checkOf(typed: string, reading: Reading, ask: (text: string) => Asked): Asked | undefined {
  const day = dayClaimed(typed);
  const told = day && ask(cleanQuestion(day.question));
  if (day && told?.found?.status === 'answered')
    return { ...told, found: withDayVerdict(told.found, day.day) };
  const claim = claimIn(typed, reading);
  if (claim === undefined) return undefined;
  for (const one of claim.questions) {
    const asked = ask(cleanQuestion(one.question)); // 投了多少, which 投了9亿 was not
    if (asked.found?.status === 'answered' && asked.found.values.length === one.claimed.length)
      return { ...asked, found: withVerdict(asked.found, one, reading.now) };
  }
  const [fullest] = claim.questions;
  if (!claim.certain || fullest === undefined) return undefined;
  const asked = ask(cleanQuestion(fullest.question));
  return fullest.claimed.length > 1 && asked.found?.status === 'answered'
    ? { ...asked, found: undefined } // one of the figures says nothing of the others
    : asked;
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
  const hanging = readQuestion(ofItsList(asked, before), reading); // 市里呢，占计划多少 names another list
  const cut = cutThread(hanging, () => readQuestion(before, reading));
  const found = cut && answerHanging(cut, library.facts, settingOf(library), 'hanging');
  return found && { frame: readQuestion(`${before}，${asked}`, reading), found, relaxed: false };
}

/** What the pages that a question names say. */
function ofPages(library: Library, { articles, holds }: PageNamed): Library {
  const isTold = (fact: Fact) => articles.has(fact.article) && holds?.(fact) !== false;
  return {
    ...library,
    facts: library.facts.filter(isTold),
    masked: library.masked.filter(isTold),
    statements: createStatements([...articles], homesIn(library.pages)),
  };
}

/** An answer with the question as it was read; `relaxed` when a batch was left out of it. */
interface Found {
  readonly frame: Frame;
  readonly found: Draft | undefined;
  readonly relaxed: boolean;
}

/** `completed`: its thread lent it what it leaves out. */
interface Asked extends Found {
  readonly completed: boolean;
}

/** A follow-up that changed the place may have kept a batch the place does not have: asked again without. A batch it names itself stays. */
function search(library: Library, text: string, reading: Reading, batchLent: boolean): Found {
  const frame = corrected(library, readQuestion(text, reading), reading);
  const answerPart = (part: string) =>
    draftFor(library, corrected(library, readQuestion(part, reading), reading), reading);
  const parts = () =>
    answerParts(frame.text, library, reading, answerPart) ?? answerSentences(frame.text, reading, answerPart);
  const last =
    text
      .replace(/[？。]+$/, '')
      .split(/[，？]/)
      .at(-1) ?? '';
  const next = asksNext(last) ? parts() : undefined; // 区长是谁？书记呢？
  const whole = asksPlanThenDone(frame.text) ? undefined : draftFor(library, frame, reading); // each has a standing of its own
  const found = next ?? eachOf(whole, frame.text, reading, answerPart) ?? whole ?? parts();
  const other =
    found === undefined ? (reworded(frame.text) ?? placeAboveSpelt(frame.text, frame.regions)) : undefined;
  const otherwise = other === undefined ? undefined : search(library, other, reading, batchLent);
  const snippets = otherwise?.found?.citations.map(({ snippet }) => snippet) ?? [];
  if (otherwise?.found !== undefined && isOfStageAsked(other ?? '', snippets)) return otherwise;
  if (found !== undefined || !batchLent || frame.batch === undefined) return { frame, found, relaxed: false };
  const { batch: _batch, ...open } = frame;
  const again = draftFor(library, open, reading);
  return again === undefined
    ? { frame, found, relaxed: false }
    : { frame: open, found: again, relaxed: true };
}

/** 进口33亿元 for 出口、进口多少: where the answer is of one of the things named, each of them is told. */
function eachOf(
  whole: Draft | undefined,
  question: string,
  reading: Reading,
  ask: (text: string) => Draft | undefined,
): Draft | undefined {
  if (whole?.status !== 'answered') return undefined;
  const apart = ofEachOther(question);
  const { targets } = readQuestion(apart ?? '', reading);
  const names = targets.flatMap(({ item, own }) => (item === undefined ? [] : [own]));
  const isTold = (name: readonly string[]) => name.every((word) => whole.text.includes(word));
  if (apart === undefined || names.length < 2 || !names.some(isTold) || names.every(isTold)) return undefined;
  if (toldAsOne(names, question, whole.text)) return undefined;
  const each = ask(apart);
  return each?.status === 'answered' && each.values.length >= names.length ? each : undefined;
}

/** 设备购置及安装费 of 设备购置及安装费多少: a page that joins both as the question does tells of one thing. */
const toldAsOne = (names: readonly (readonly string[])[], question: string, told: string): boolean =>
  names.slice(1).every(([next = ''], i) => {
    const joined = ['以及', '及', '和', '与', '、'].map((joint) => `${names[i]?.at(-1)}${joint}${next}`);
    return joined.some((words) => question.includes(words) && told.includes(words));
  });

/** Words misspelt by their sound are put right, and shortened names of lines spelt out, before anything is looked up. */
function corrected(library: Library, frame: Frame, reading: Reading): Frame {
  const fixes = [...linesSpeltOut(frame, library.articles), ...correctionsFor(frame, library.rarity)];
  if (fixes.length === 0) return frame;
  const text = fixes.reduce((words, { written, meant }) => words.replaceAll(written, meant), frame.text);
  return {
    ...readQuestion(text, reading),
    corrected: fixes.map(({ written, meant }) => `${written} → ${meant}`).join('、'),
  };
}

/** Where a figure comes from, or by when one was told: that of the question, else that of the answer before. */
function answerProvenance(
  library: Library,
  cleaned: string,
  earlier: readonly string[],
  asking: Asking,
  reading: Reading,
): Answer | undefined {
  const places = mentionsIn(cleaned, reading).filter(({ dimension }) => dimension === 'region');
  const asksOrigin = asksProvenance(
    cleaned,
    places.map(({ start, end }) => cleaned.slice(start, end)),
  );
  if (!asksOrigin && !asksAsOf(cleaned)) return undefined;
  const frame = readQuestion(cleaned, reading);
  const named = asksOrigin ? answerFigureOrigin(frame, library.facts) : undefined;
  if (named !== undefined)
    return {
      ...withDoubts(named, library),
      understood: `出处 · ${frame.given.map((q) => q.text).join('、')}`,
      guessed: false,
    };
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const previous = answer(library, last, { now: asking.now, ctx: earlier.slice(0, -1) });
  const origin = asksOrigin ? answerOriginOf(previous, asksWording(cleaned)) : answerAsOf(previous);
  const what = asksOrigin ? '出处' : '时间';
  return origin && { ...origin, understood: `${previous.understood ?? ''} · ${what}`, guessed: false };
}
