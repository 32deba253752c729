import { findMentions } from '../extract/index.ts';
import type { Article, Block, Mention, Period, Phase, Sentence, Span } from '../types.ts';
import type { Fact, Slots } from './fact.ts';
import { type Context, contextsOf, type QuantityMention } from './layout/contexts.ts';
import { distribute } from './layout/distribute.ts';
import { openingWords, opensSection } from './layout/headings.ts';
import { speakerOf } from './layout/interview.ts';
import { itemMarks } from './layout/items.ts';
import { mergedSections, type Section, sectionsAt } from './layout/sections.ts';
import { withLinks } from './links.ts';
import { type PageScope, pageScope } from './page-scope.ts';
import { readFigure } from './read-figure.ts';
import { inSentence, type SentenceState } from './reading-state.ts';
import { withPlanAhead } from './role/ahead.ts';
import { withMoved } from './role/moved.ts';
import { isThreshold } from './role/threshold.ts';
import { carried, placePasses } from './slots/carried.ts';
import { dayTold } from './slots/day.ts';
import { surroundingsOf, withoutPassing } from './slots/passing.ts';
import { withOwnPeriod } from './slots/period.ts';
import { pageYear, referenceDate } from './slots/reference-date.ts';
import { asOrigin, inherit, pageSlots, slotsNamed } from './slots/slots.ts';
import { nothingTold, type Told, toldAfter } from './subject/project.ts';
import { tableFacts } from './table/facts.ts';

/** The facts of an article, in text order, and the scope of its page. `firstId` numbers them. */
export function assembleFacts(article: Article, firstId: number): { facts: Fact[]; page: PageScope } {
  const today = referenceDate(article);
  const mentions = findMentions(article.text, { today });
  const furniture = findMentions(article.raw.slice(0, 3000), { today });
  const page = pageScope(article, mentions, furniture);
  const draft = [...proseFacts(article, mentions, page), ...tableFacts(article, mentions, page)];
  const sorted = draft.sort((a, b) => a.span.start - b.span.start);
  const around = surroundingsOf(sorted, baseSlots(page, article).period);
  return {
    facts: withLinks(
      sorted.map((fact, i) => ({
        ...withPlanAhead(withoutPassing(withOwnPeriod(fact), around)),
        id: firstId + i,
      })),
    ),
    page,
  };
}

const baseSlots = (page: PageScope, article: Article): Slots => pageSlots(page, pageYear(article));

/** Slots and words that a sentence hands on to the next. */
interface Before extends Pick<SentenceState, 'head' | 'rate' | 'fund' | 'worth' | 'likeBefore'> {
  readonly text: string;
  readonly slots: Slots;
  readonly passing: boolean;
}

/** State that runs from paragraph to paragraph. */
interface Running {
  /** Headings above the paragraph, outermost first. */
  sections: readonly Section[];
  heading: string;
  headingSlots: Slots;
  headingPhases: readonly Phase[];
  /** The sentence before, in the same paragraph. */
  before: Before | undefined;
  /** What stands before 一是 and holds for each item of the list; undefined outside of such a list. */
  lead: Before | undefined;
  /** The project told of last: what 该项目 means. */
  told: Told;
  /** 张某某： before an answer of an interview. */
  speaker: string;
  /** The day told of last: what 当日 means. */
  day: Period | undefined;
  groups: number;
  /** Start of the first of the sentences that ； joins into one list. */
  family: number;
  /** The sentence begins with 其中, or is headed as the list is that did (其中，产业方面：…): it tells of parts of what was told before. */
  parts: boolean;
  /** The list that began with 其中 has headed members (产业方面：…). */
  headedParts: boolean;
}

function proseFacts(article: Article, mentions: readonly Mention[], page: PageScope): Fact[] {
  const base = baseSlots(page, article);
  const running: Running = {
    sections: [],
    heading: '',
    headingSlots: {},
    headingPhases: [],
    before: undefined,
    lead: undefined,
    told: nothingTold,
    speaker: '',
    day: undefined,
    groups: 0,
    family: 0,
    parts: false,
    headedParts: false,
  };
  const facts: Fact[] = [];
  let block = -1;
  for (const sentence of article.sentences) {
    const here = article.blocks[sentence.block] as Block;
    if (here.kind === 'table-row') continue;
    if (sentence.block !== block) {
      running.before = undefined;
      running.lead = undefined;
      running.speaker = speakerOf(article, here);
      running.told = { ...running.told, here: running.speaker !== '' && running.told.here };
      block = sentence.block;
      noteHeading(article, here, running, mentions, page);
    } else if (opensSection(article.text.slice(sentence.start, sentence.end), within(mentions, sentence))) {
      running.before = onlyPeriod(running.before);
      noteHeading(
        article,
        { ...here, start: sentence.start, end: sentence.end - 1 },
        running,
        mentions,
        page,
      );
    }
    facts.push(...sentenceFacts(article, sentence, here, within(mentions, sentence), page, base, running));
  }
  return facts;
}

/** The stretch told of before holds beneath a heading inside the paragraph; what was told of it does not. */
const onlyPeriod = (before: Running['before']): Running['before'] =>
  before && {
    ...before,
    text: '',
    head: undefined,
    rate: undefined,
    fund: undefined,
    slots: before.slots.period ? { period: before.slots.period } : {},
  };

/** Moves the headings on: 一、省级重点项目 on its own line, or 产业发展方面：, heads what follows it. */
function noteHeading(
  article: Article,
  block: Block,
  running: Running,
  mentions: readonly Mention[],
  page: PageScope,
): void {
  const inside = within(mentions, block);
  const text = article.text.slice(block.start, block.end).slice(running.speaker.length);
  const read = (heading: string) => {
    const end = block.start + running.speaker.length + text.indexOf(heading) + heading.length;
    const named = inside.filter((m) => m.end <= end);
    const { phase, ...slots } = slotsNamed(heading, named, 'heading', page, article.text);
    const phases = named.flatMap((m) => (m.dimension === 'phase' ? [m.phase] : []));
    const isOne = new Set(phases).size === 1; // 开工竣工情况 is of neither
    return { slots: isOne && phase ? { ...slots, phase } : slots, phases };
  };
  running.sections =
    block.kind === 'headline' ? [] : sectionsAt(running.sections, { text, mentions: inside, read });
  const { words, slots, phases } = mergedSections(running.sections);
  Object.assign(running, { heading: words, headingSlots: slots, headingPhases: phases });
}

function sentenceFacts(
  article: Article,
  sentence: Sentence,
  block: Block,
  mentions: readonly Mention[],
  page: PageScope,
  base: Slots,
  running: Running,
): Fact[] {
  const text = article.text.slice(sentence.start, sentence.end);
  noteItem(text, sentence.start, mentions, article, page, running);
  const quantities = mentions.filter(
    (m): m is QuantityMention => m.dimension === 'quantity' && !isThreshold(article.text, m),
  );
  const said = afterSpeaker(sentence, text, running.speaker);
  const contexts = withMoved(contextsOf(article.text, said, quantities));
  const shares = distribute(text, sentence.start, contexts);
  const opening = openingWords(article.text.slice(said.start, said.end));
  const goesOn = /[；;]$/.test(running.before?.text ?? '');
  if (!goesOn) noteFamily(sentence.start, text.startsWith('其中'), opening, running);
  const state = inSentence(running.before, goesOn);
  const facts = contexts.map((context: Context, index) =>
    readFigure({
      article,
      sentence,
      block,
      mentions,
      page,
      context,
      index,
      state,
      running,
      share: shares.get(index),
      outer: [asOrigin(running.before?.slots ?? {}, 'earlier'), running.headingSlots, base],
      opening,
    }),
  );
  running.told = toldAfter(text, running.told);
  running.day = dayTold(mentions, article.text) ?? running.day;
  const named = slotsNamed(text, mentions, 'earlier', page, article.text);
  running.before = {
    text,
    slots: carried({ text, named, facts, head: state.main, page }, running.before?.slots ?? {}),
    head: state.main ?? running.before?.head,
    rate: state.rate,
    fund: state.fund,
    worth: state.worth,
    likeBefore: state.likeBefore,
    passing: facts.length > 0 ? placePasses(facts, page) : (running.before?.passing ?? false),
  };
  return facts;
}

/** A sentence that no ； joins to the one before opens a family of its own. */
function noteFamily(start: number, opensParts: boolean, opening: string, running: Running): void {
  running.family = start;
  running.headedParts = opening !== '' && (opensParts || running.headedParts);
  running.parts = opensParts || running.headedParts;
}

/** What is said, without who says it. */
const afterSpeaker = (sentence: Sentence, text: string, speaker: string): Span =>
  text.startsWith(speaker) ? { start: sentence.start + speaker.length, end: sentence.end } : sentence;

/** 今年以来，我县一是…。二是…: an item goes on from what stands before the list, not from the item before. */
function noteItem(
  text: string,
  start: number,
  mentions: readonly Mention[],
  article: Article,
  page: PageScope,
  running: Running,
): void {
  const [mark] = itemMarks(text);
  if (mark === undefined) return;
  if (!mark.first) {
    if (mark.at === 0 && running.lead !== undefined) running.before = running.lead;
    return;
  }
  const words = text.slice(0, mark.at);
  const named = slotsNamed(
    words,
    within(mentions, { start, end: start + mark.at }),
    'earlier',
    page,
    article.text,
  );
  const slots = inherit(named, running.before?.slots ?? {});
  running.lead = {
    text: words,
    slots,
    head: undefined,
    rate: undefined,
    fund: undefined,
    worth: undefined,
    likeBefore: false,
    passing: false,
  };
}

/** Mentions inside a stretch. Mentions are sorted by start, so that a long page costs no more per sentence. */
function within(mentions: readonly Mention[], span: { start: number; end: number }): Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** The first mention that starts at an offset or later. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
