import { simplify } from '../clean/index.ts';
import { findMentions } from '../extract/index.ts';
import { isUnlisted, placeOfPublisher } from '../extract/places.ts';
import type { Article, Block, Mention, Region, Sentence, Span } from '../types.ts';
import type { Fact, Slots } from './fact.ts';
import { countsFiguresMeant, isOfFormula, tellsHowLong } from './layout/clauses.ts';
import { type Context, contextsOf, type QuantityMention } from './layout/contexts.ts';
import { distribute, type Share } from './layout/distribute.ts';
import { withDoneOfWhole } from './layout/done-of-whole.ts';
import { eachAlike } from './layout/each-alike.ts';
import { openingWords, opensSection } from './layout/headings.ts';
import { speakerOf } from './layout/interview.ts';
import { beginParagraph } from './layout/member-lines.ts';
import { withWholeOfParts } from './layout/parts-of-count.ts';
import { endOfLabel, placeLabel } from './layout/place-label.ts';
import { pageBeneath } from './layout/sections.ts';
import { withLinks } from './links.ts';
import { within } from './mentions-within.ts';
import { type PageScope, pageScope } from './page-scope.ts';
import { piecesOf } from './pieces.ts';
import { readFigure } from './read-figure.ts';
import { inSentence } from './reading-state.ts';
import { withPlanAhead } from './role/ahead.ts';
import { withMoved } from './role/moved.ts';
import { isThreshold } from './role/threshold.ts';
import {
  atTheTop,
  countParts,
  handedOn,
  noteFamily,
  noteHeading,
  noteItem,
  onlyPeriod,
  type Running,
  toldAgain,
} from './running.ts';
import { countsBatches } from './slots/batches.ts';
import { dayTold } from './slots/day.ts';
import { scoredIn, withDayHeld } from './slots/held-on.ts';
import { lookingBack } from './slots/looked-back.ts';
import { surroundingsOf, withoutPassing } from './slots/passing.ts';
import { withOwnPeriod } from './slots/period.ts';
import { pageYear, referenceDate } from './slots/reference-date.ts';
import { asOrigin, pageSlots, slotsNamed } from './slots/slots.ts';
import { inYearLookedBackOn, yearLookedBackOn } from './slots/year-before.ts';
import { inYearPlanned } from './slots/year-of-plan.ts';
import { headAbout } from './subject/heads.ts';
import { noteCounts, recounted } from './subject/recounted.ts';
import { toldAfter, toldInHeadline } from './subject/told.ts';
import { tableFacts } from './table/facts.ts';

/** The facts of an article, in text order, and the scope of its page. `firstId` numbers them. */
export function assembleFacts(article: Article, firstId: number): { facts: Fact[]; page: PageScope } {
  const pieces = piecesOf(article);
  const read: { facts: Fact[]; page: PageScope }[] = [];
  let id = firstId;
  for (const [at, piece] of pieces.entries()) {
    const scope = at === 0 ? scopeOfPage(piece) : scopeOfReport(piece);
    const told = assemblePiece(piece, scope, id);
    read.push(at === 0 ? told : { ...told, facts: told.facts.map((fact) => headedBy(piece.title, fact)) });
    id += told.facts.length;
  }
  const facts = read.flatMap((piece) => piece.facts);
  if (pieces.length === 1) return { facts, page: (read[0] as (typeof read)[0]).page };
  return { facts: facts.map((fact) => ({ ...fact, article })), page: scopeOfPage(article).page };
}

/** The headline of a report heads its figures, as the page's does those of the first. */
const headedBy = (title: string, fact: Fact): Fact => ({
  ...fact,
  layers: { ...fact.layers, heading: `${title} ${fact.layers.heading}`.trim() },
});

function assemblePiece(
  article: Article,
  { mentions, page }: ReadScope,
  firstId: number,
): { facts: Fact[]; page: PageScope } {
  const draft = [...proseFacts(article, mentions, page), ...tableFacts(article, mentions, page)];
  const sorted = draft.sort((a, b) => a.span.start - b.span.start);
  const around = surroundingsOf(sorted, baseSlots(page, article).period);
  const settled = withWholeOfParts(sorted).map((fact, i) => ({
    ...withPlanAhead(withoutPassing(withOwnPeriod(fact), around)),
    id: firstId + i,
  }));
  const year = yearLookedBackOn(settled, article, page);
  const dated = settled.map((fact) =>
    scoredIn(inYearPlanned(inYearLookedBackOn(fact, year), page), page.period),
  );
  const held = withDayHeld(dated, article, mentions);
  return { facts: withLinks(lookingBack(held, page)), page };
}

/** What stands in a text, and the scope it has by that. */
interface ReadScope {
  readonly mentions: readonly Mention[];
  readonly page: PageScope;
}

/** A report beneath others: the places that the page names elsewhere are not its own; where it names none, the paper's. */
function scopeOfReport(article: Article): ReadScope {
  const mentions = findMentions(article.text, { today: referenceDate(article) });
  const page = pageScope(article, mentions, [], '');
  const home = page.regions.length > 0 ? undefined : placeOfPaper(article.publisher ?? '');
  return { mentions, page: home ? { ...page, regions: [home] } : page };
}

/** 某州日报 is the city's, 某县报 the county's. */
const placeOfPaper = (publisher: string): Region | undefined =>
  ['市', '州', '县', '区']
    .map((word) => placeOfPublisher(publisher, word))
    .find((place) => place !== undefined);

function scopeOfPage(article: Article): ReadScope {
  const today = referenceDate(article);
  const above = topOf(article);
  const furniture = findMentions(above, { today });
  const mentions = findMentions(article.text, { today, known: furniture.flatMap(unlistedIn) });
  return { mentions, page: pageScope(article, mentions, furniture, above) };
}

/** The first lines of a page as it was fetched, with what stands around the text, mended like the text: 某某縣(xiàn)人民政府網. */
const topOf = ({ raw }: Article): string => raw.slice(0, 3000).split('\n').map(simplify).join('\n');

/** A county that no table holds may be named often enough only by what stands around the text. */
const unlistedIn = (mention: Mention): readonly Region[] =>
  mention.dimension === 'region' ? mention.candidates.filter(isUnlisted) : [];

const baseSlots = (page: PageScope, article: Article): Slots => pageSlots(page, pageYear(article));

function proseFacts(article: Article, mentions: readonly Mention[], page: PageScope): Fact[] {
  const base = baseSlots(page, article);
  const running = atTheTop(article.sentences[0]?.start ?? 0);
  const facts: Fact[] = [];
  let block = -1;
  let told = 0;
  for (const sentence of article.sentences) {
    const here = article.blocks[sentence.block] as Block;
    if (here.kind === 'table-row') continue;
    if (sentence.block !== block) {
      const hasTold = facts.length > told && article.blocks[block]?.kind !== 'headline';
      beginParagraph(article.text.slice(here.start, here.end), sentence.start, hasTold, running);
      told = facts.length;
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
    const scope = pageBeneath(page, running.sections);
    facts.push(...sentenceFacts(article, sentence, here, within(mentions, sentence), scope, base, running));
  }
  return facts;
}

/** Nobody writes so many in a sentence: figures run together by a scraper, read against one another, would take minutes. */
const MOST_FIGURES = 400;

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
  const quantities = mentions
    .filter((m): m is QuantityMention => m.dimension === 'quantity' && !isThreshold(article.text, m))
    .filter((m) => !countsBatches(article.text, m) && !countsFiguresMeant(article.text, m))
    .filter((m) => !isOfFormula(article.text, m) && !tellsHowLong(article.text, m))
    .slice(0, MOST_FIGURES);
  const label = sentence.start === block.start ? placeLabel(text, sentence.start, mentions) : undefined;
  const said = afterSpeaker(sentence, text, running.speaker, label);
  const contexts = withMoved(withDoneOfWhole(contextsOf(article.text, said, quantities)));
  const shares = distribute(text, sentence.start, contexts, joinedTo(sentence, block, article.text));
  const again = contexts[0] && recounted(contexts[0], running.counts);
  if (again !== undefined) running.before = toldAgain(again, running.before);
  running.again = again !== undefined;
  const opening = openingWords(article.text.slice(said.start, said.end));
  const goesOn = /[；;]$/.test(running.before?.text ?? '');
  if (!goesOn) noteFamily(sentence.start, text, opening, running);
  if (again !== undefined && running.among !== '') running.among += ` ${again.fact.subject}`;
  const state = inSentence(running.before, goesOn);
  state.worth ??= again?.worth;
  const around = { article, sentence, block, mentions, page, state, running, opening };
  const outer = {
    earlier: asOrigin(running.before?.slots ?? {}, 'earlier'),
    heading: running.headingSlots,
    page: base,
  };
  const facts = contexts.flatMap((context, index) =>
    sharesOf(context, shares.get(index)).map((share) =>
      readFigure({ ...around, outer, context, index, share }),
    ),
  );
  noteCounts(running.counts, facts, state.worth);
  countParts(running, facts);
  running.told = (block.kind === 'headline' ? toldInHeadline : toldAfter)(text, running.told);
  running.day = dayTold(mentions, article.text) ?? running.day;
  const named = slotsNamed(text, mentions, 'earlier', page, article.text);
  const told = { text, named, facts, head: state.main, page, publishedOn: article.publishedOn };
  running.before = handedOn(told, state, running.before, headAbout(text, facts, running));
  return facts;
}

/** The items a figure is read for: one of a list, or each of those that are alike. */
function sharesOf(context: Context, share: Share | undefined): readonly (Share | undefined)[] {
  const alike = share === undefined ? eachAlike(context) : [];
  return alike.length > 0 ? alike : [share];
}

/** What a ； joins a sentence to, back to the last full stop. */
function joinedTo(sentence: Sentence, block: Block, text: string): string {
  const before = text.slice(block.start, sentence.start);
  if (!/[；;]\s*$/.test(before)) return '';
  return before.slice(Math.max(...['。', '！', '？'].map((stop) => before.lastIndexOf(stop))) + 1);
}

/** What is said, without who says it and without the label of the paragraph: 【投资】1—4月，…. */
function afterSpeaker(sentence: Sentence, text: string, speaker: string, place = ''): Span {
  const opening = text.startsWith(speaker) ? speaker : '';
  const label = /^【[^】]{2,20}】/.exec(text.slice(opening.length))?.[0] ?? '';
  const passed = Math.max(opening.length + label.length, endOfLabel(text, place));
  return { start: sentence.start + passed, end: sentence.end };
}
