import { anyOf } from '../any-of.ts';
import type { Article, Block, Mention, Period, Phase } from '../types.ts';
import type { Fact, Slots } from './fact.ts';
import { isPlaceLine } from './layout/headings.ts';
import { itemMarks } from './layout/items.ts';
import { countsMore } from './layout/larger-whole.ts';
import { mergedSections, type Section, sectionsAt } from './layout/sections.ts';
import { within } from './mentions-within.ts';
import type { PageScope } from './page-scope.ts';
import type { Head, SentenceState } from './reading-state.ts';
import { carried, placePasses, type ReadSentence } from './slots/carried.ts';
import { inherit, slotsNamed } from './slots/slots.ts';
import { type Counted, type Counts, scopeOf } from './subject/recounted.ts';
import { nothingTold, type Told } from './subject/told.ts';

/** Slots and words that a sentence hands on to the next. */
export interface Before
  extends Pick<SentenceState, 'head' | 'thing' | 'rate' | 'ranking' | 'fund' | 'worth' | 'likeBefore'> {
  readonly text: string;
  readonly slots: Slots;
  readonly passing: boolean;
  /** What the first change of the paragraph is a change of: 固定资产投资. */
  readonly topic: string | undefined;
}

/** Nothing has been told before. */
const UNTOLD = {
  text: '',
  head: undefined,
  thing: undefined,
  rate: undefined,
  ranking: undefined,
  fund: undefined,
};

/** What a sentence with nothing before it starts from. */
const NOTHING: Before = {
  ...UNTOLD,
  slots: {},
  worth: undefined,
  likeBefore: false,
  passing: false,
  topic: undefined,
};

/** What a sentence that has been read lends to the next. */
export const handedOn = (
  told: ReadSentence,
  state: SentenceState,
  before: Before | undefined,
  about: Head | undefined,
): Before => {
  const head = state.progressOf ?? goesOnWith(state) ?? about ?? before?.head;
  const { level: _ofFund, ...slots } = carried(told, before?.slots ?? {});
  return {
    text: told.text,
    slots: head && isFundGot(head) ? slots : carried(told, before?.slots ?? {}),
    head: head && isFundGot(head) ? undefined : head,
    thing: state.thing ?? before?.thing,
    rate: state.rate,
    ranking: state.ranking,
    fund: state.fundOfAll,
    worth:
      state.worth ??
      (told.facts.every(({ quantity }) => quantity.kind !== 'money') ? before?.worth : undefined),
    likeBefore: state.likeBefore,
    topic: before?.topic ?? state.measured,
    passing:
      told.facts.length > 0
        ? placePasses(told.facts, told.page)
        : slots.region?.value.code === before?.slots.region?.value.code && (before?.passing ?? false),
  };
};

/** 重点项目 of 新开工项目开工率达到60%，重点项目完成投资9亿元: a rate is told of its class alone, and the next sentence is of the sum. */
const goesOnWith = ({ main, head }: SentenceState): Head | undefined =>
  main?.kind === 'percent' && head?.kind === 'money' ? head : main;

/** 中央预算内 of 全市争取中央预算内资金9亿元；上半年新增贷款20亿元: which money came in, of which nothing else is told. */
const isFundGot = ({ kind, text }: Head): boolean =>
  kind === 'money' && /(?:争取|获得|获批)[^，\s]{0,12}(?:资金|国债|贷款|预算内投资)(?:\s|$)/.test(text);

/** 这36个项目 goes on from what was told of them; a paragraph that opens so, in their place and stretch as well. */
export const toldAgain = (again: Counted, before: Before | undefined): Before => {
  const slots = scopeOf(again, before?.slots ?? again.fact);
  return { ...(before ?? NOTHING), slots };
};

/** State that runs from paragraph to paragraph. */
export interface Running {
  /** Headings above the paragraph, outermost first. */
  sections: readonly Section[];
  heading: string;
  headingSlots: Slots;
  headingPhases: readonly Phase[];
  /** The sentence before, in the same paragraph. */
  before: Before | undefined;
  /** What stands before 一是 and holds for each item of the list; undefined outside of such a list. */
  lead: Before | undefined;
  /** What a list of lines below a paragraph divides (●新能源：3个，20亿元), and whether such a line is being read. */
  divided: Before | undefined;
  dividing: boolean;
  /** The paragraph that is being read. */
  paragraph: string;
  /** The project told of last: what 该项目 means. */
  told: Told;
  /** 张某某： before an answer of an interview. */
  speaker: string;
  /** What 73个项目 may repeat. */
  readonly counts: Counts;
  /** The sentence counts again what was told of before: 73个项目完成投资9亿元. */
  again: boolean;
  /** The day told of last: what 当日 means. */
  day: Period | undefined;
  groups: number;
  /** Start of the first of the sentences that ； joins into one list. */
  family: number;
  /** The sentence begins with 其中, or is headed as the list is that did (其中，产业方面：…): it tells of parts of what was told before. */
  parts: boolean;
  /** A list divides what was told before it: 其中…, 分行业看…. */
  divides: boolean;
  /** What was told before such a list: what is told behind the list is of that again. */
  whole: Before | undefined;
  /** Parts that the list has counted so far. */
  counted: number;
  /** The list that began with 其中 has headed members (产业方面：…). */
  headedParts: boolean;
  /** 98个技改类项目 of 98个技改类项目里，…；…: what the list opens with and each of its figures is a part of. */
  among: string;
}

/** What holds before the first paragraph; `groups` are counted on from where its report begins. */
export const atTheTop = (groups: number): Running => ({
  sections: [],
  heading: '',
  headingSlots: {},
  headingPhases: [],
  before: undefined,
  lead: undefined,
  divided: undefined,
  dividing: false,
  paragraph: '',
  told: nothingTold,
  speaker: '',
  counts: new Map(),
  again: false,
  day: undefined,
  groups,
  family: 0,
  parts: false,
  divides: false,
  whole: undefined,
  counted: 0,
  headedParts: false,
  among: '',
});

/** The stretch told of before holds beneath a heading inside the paragraph; what was told of it does not. */
export const onlyPeriod = (before: Running['before']): Running['before'] =>
  before && {
    ...before,
    ...UNTOLD,
    slots: before.slots.period ? { period: before.slots.period } : {},
  };

/** Moves the headings on: 一、省级重点项目 on its own line, or 产业发展方面：, heads what follows it. */
export function noteHeading(
  article: Article,
  block: Block,
  running: Running,
  mentions: readonly Mention[],
  page: PageScope,
): void {
  const inside = within(mentions, block);
  const at = block.start + running.speaker.length;
  const text = article.text.slice(at, Math.max(at, block.end));
  const read = (heading: string) => {
    const start = at + text.indexOf(heading);
    const named = inside.filter(
      (m) => m.start >= start && m.end <= start + heading.length && !isOfDayToCome(m, article.text),
    );
    const { phase, ...slots } = slotsNamed(heading, named, 'heading', page, article.text);
    const phases = named.flatMap((m) => (m.dimension === 'phase' ? [m.phase] : []));
    const isOne = new Set(phases).size === 1; // 开工竣工情况 is of neither
    return { slots: isOne && phase ? { ...slots, phase } : slots, phases };
  };
  const next = belowOf(article, block, mentions);
  running.sections =
    block.kind === 'headline'
      ? []
      : sectionsAt(running.sections, { text, start: at, mentions: inside, next, read });
  const { words, slots, phases } = mergedSections(running.sections);
  Object.assign(running, { heading: words, headingSlots: slots, headingPhases: phases });
}

/** 明年启用 of 医院新院区明年启用: when one thing will be done, not when what is told beneath the heading is. */
const isOfDayToCome = ({ dimension, start, end }: Mention, text: string): boolean =>
  (dimension === 'period' && COMES.test(text.slice(start, end + 6))) ||
  (dimension === 'phase' && SOON.test(text.slice(Math.max(0, start - 8), start)));

const COMES =
  /^(?:(?:明|后|今)年)?(?:[底内初]|[上下]半年|[一-龥]季度|\d{1,2}月)?(?:将|就|即将|有望|预计|正式|全面)?(?:启用|投用|投运|通车|开园|开业|建成|竣工|完工|投产|交付|亮相|开放)(?=[\s！]|$)/;
const SOON = /(?:(?:明|后)年[^，。；：\s]{0,4}|即将|有望|年[底内]前?)$/;

/** How the paragraph below begins, past a line that says where a thing lies (沙河镇); empty above a table. */
function belowOf({ blocks, text }: Article, { end }: Block, mentions: readonly Mention[]): string {
  const below = blocks
    .filter(({ start }) => start >= end)
    .slice(0, 2)
    .find((one) => !isPlaceLine(text.slice(one.start, one.end), within(mentions, one)));
  return below?.kind === 'paragraph' ? text.slice(below.start, below.start + 20) : '';
}

/** 分行业看，…；按领域分，… */
export const DIVIDES = /^(?:从|按|分)[^，。；]{1,10}(?:看|分|划分)[，：]/;

/** 36个技改类项目里，…, 未开工的项目中，…, 某局局长介绍，36个项目中，… */
const AMONG = anyOf(
  /^([^，。；：]{0,16}(?:\d[个项家户]|项目|工程|企业|资金|投资|债券)[^，。；：\d]{0,10}?)(?:里面?|当?中|之中)，/u,
  /^[^，；\d]{2,60}，([这该]?\d{1,6}[个项家户][^，。；：\d]{1,10}?)(?:里面?|当?中|之中)，/u,
);

/** 另有前期项目40个, 列入省级重点的20个: told beside the whole, which a list behind it divides. */
const ASIDE =
  /^(?:另|此外|其中)?，?[还外有]{0,2}(?:(?:被|已)?(?:列入|纳入|入选)|(?<=另|另外|另有|此外|还有))/;

/** What a list divides that such a sentence stands before: the whole told ahead of it, not those told beside. */
export const besideWhole = ({ before, whole }: Running): Before | undefined =>
  before && whole && ASIDE.test(before.text) ? ofWhole(before, whole) : before;

/** A sentence that no ； joins to the one before opens a family of its own. */
export function noteFamily(start: number, text: string, opening: string, running: Running): void {
  const opensParts = text.startsWith('其中');
  const { before, whole, counted, divides } = running;
  running.family = start;
  const among = AMONG.exec(text);
  running.among = among?.[1] ?? among?.[2] ?? '';
  running.headedParts = opening !== '' && (opensParts || running.headedParts);
  running.parts = opensParts || running.headedParts;
  const opens = opensParts || DIVIDES.test(text);
  running.divides = running.parts || opens;
  const isOver = divides && (opens || !running.divides);
  if (isOver && counted > 1 && before && whole) running.before = ofWhole(before, whole);
  else if (opens && !opensParts)
    running.before = running.before && ofLargerWhole(text, besideWhole(running) ?? running.before);
  if (opens) Object.assign(running, { whole: running.before, counted: 0 });
}

/** What a list divides that counts more than was told last: no stage of that, and nothing it is about. */
export function ofLargerWhole(text: string, before: Before): Before {
  if (!countsMore(text, before.text)) return before;
  const { phase: _ofFewer, ...slots } = before.slots;
  return { ...before, head: undefined, slots };
}

/** 其中新建8个；续建5个。已完成投资9亿元: behind the parts of a whole the page tells of the whole. */
const ofWhole = (last: Before, { head, slots }: Before): Before => {
  const { phase, level } = slots;
  const { phase: _ofPart, level: _ofLast, ...stands } = last.slots;
  return { ...last, head, slots: { ...stands, ...(phase ? { phase } : {}), ...(level ? { level } : {}) } };
};

/** Counts the parts that a sentence of such a list has told of. */
export function countParts(running: Running, facts: readonly Fact[]): void {
  if (running.divides) running.counted += facts.filter(isCounted).length;
}

const isCounted = ({ quantity, ownSubject, role }: Fact): boolean =>
  quantity.kind === 'count' && ownSubject && role === 'level';

/** 今年以来，我县一是…。二是…: an item goes on from what stands before the list, not from the item before. */
export function noteItem(
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
  running.lead = { ...NOTHING, text: words, slots };
}
