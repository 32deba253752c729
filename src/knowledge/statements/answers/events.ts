import type { Span } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { toldTogether } from '../asking/together.ts';
import { cover } from '../coverage.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { clauseAround, isNamedLater } from '../reading/clauses.ts';
import { continuesDay, type DateWords, datesIn } from '../reading/dates.ts';
import { before, evidenceOf, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { ACTIONS, type Action } from '../tables/actions.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { toldIn } from './deed-told.ts';
import { findPlace } from './event-places.ts';

/** An event is a sentence's own when the sentence holds this share of what is asked about. */
const ENOUGH = 0.55;
/** With what the page's header says, its own share may be smaller. */
const OWN = 0.3;
/** A date after the word belongs to it only this close: 竣工日期为2023年6月. */
const AFTER = 8;

/** What articles call a gathering they have named before. */
const CALLED = /会议|活动|仪式|[大场]会|举[行办]|召开|开幕|启动/u;
const A_DAY = /哪[一几两三]?天|几号|几日/u;
/** What is of no event known here is dated by a day alone: 报告哪天作的. */
const A_DATE = /[日号旬]/u;
/** A year or a quarter is no day. */
const COARSE = /季度|^\D{0,4}\d{4}年[春夏秋冬]?$|[上下]半年/u;

interface Found {
  readonly words: string;
  readonly lines: readonly Line[];
}

/** When an event happened or is planned: the date of its own sentence, never the page's date. */
export function answerWhen(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  return answerEvent(ask, shelf, scope, findDate);
}

/** Where an event happened or a project stands. */
export function answerWhere(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  return answerEvent(ask, shelf, scope, findPlace);
}

type Find = (line: Line, ask: Ask) => Found | undefined;

function answerEvent(ask: Ask, shelf: Shelf, scope: Scope, find: Find): WordAnswer | undefined {
  const grounds = groundsFor(ask, ask.runs, shelf, scope).filter(isGround);
  return best(grounds.flatMap((ground) => rate(ground, ask, find) ?? []));
}

function isGround({ own, near, refersBack }: Ground): boolean {
  return near >= ENOUGH && (own >= OWN || refersBack);
}

function rate({ line, own, near }: Ground, ask: Ask, find: Find): WordAnswer | undefined {
  const found = find(line, ask);
  if (found === undefined) return undefined;
  const kind = find === findPlace ? 'where' : 'when';
  return {
    kind,
    headline: found.words,
    evidence: evidenceOf(...found.lines),
    confidence: 0.2 + 0.5 * own + 0.3 * near,
  };
}

function findDate(line: Line, ask: Ask): Found | undefined {
  const { action, question, runs } = ask;
  if (toldTogether(question)?.test(line.text) === false) return undefined;
  // 2020年第三季度签约仪式是哪天: what the question itself dates is no answer, nor is a quarter's name for a day.
  const aDay = A_DAY.test(question);
  const coarse = action?.needed === false || aDay ? COARSE : undefined;
  const dates = datesIn(line.text).filter(
    ({ text, start }) =>
      !question.includes(text) &&
      (question.includes('截') || !CUT_OFF.test(line.text.slice(0, start))) &&
      coarse?.test(text) !== true &&
      (action?.needed === true || !aDay || A_DATE.test(text)),
  );
  if (action?.needed === false && !speaksOf(line, runs)) return undefined;
  const namesNothing = action !== undefined && runs.length === 0;
  const year = aDay || action?.needed === false || namesNothing ? undefined : plannedYear(line, runs, action);
  const own =
    action === undefined
      ? (year ?? dateFor(line.text, runs, dates))
      : (dateOfItem(line.text, action, runs, dates) ?? dateOf(line.text, action, dates, ask));
  if (own !== undefined) return { words: own, lines: [line] };
  if (year !== undefined) return { words: year, lines: [line] };
  return dates.length === 0 && action !== undefined ? earlierDate(line, action, runs) : undefined;
}

/** 截至3月20日，…: how far something has come by then, and no event. */
const CUT_OFF = /截[至止到]{1,2}$/u;

/** 今年将设立分行: no more than the year is told of what is to be; which one, the page's day tells. 今年计划投资9亿元 is no year of 复工. */
function plannedYear(
  { text, page }: Line,
  runs: readonly string[],
  action: Action | undefined,
): string | undefined {
  const tells = (clause: string): boolean =>
    (action === undefined || action.told.some((word) => clause.includes(word))) &&
    cover(runs, clause).share >= ENOUGH;
  const told = [...text.matchAll(/(?:今年|明年|后年)(?=[将拟]|计划|准备|力争)/gu)].find(
    ({ index, 0: { length } }) => tells(clauseAround(text, { start: index, end: index + length })),
  );
  const year = Number(page.article.publishedOn?.slice(0, 4));
  return told && (year > 0 ? `${told[0]}（${year + '今明后'.indexOf(told[0].slice(0, 1))}年）` : told[0]);
}

/** A gathering is dated by a sentence that speaks of it, whatever the page's header says: 拉练 of 二季度拉练是哪天搞的. */
function speaksOf({ text }: Line, runs: readonly string[]): boolean {
  return CALLED.test(text) || runs.some((run) => text.includes(run.slice(-2)));
}

/** 一期、二期|已分别于|去年6月、10月投产 */
const RESPECTIVELY = /([^，。；：]{3,40}?)(?:已|将|计划|预计|拟)?分别[于在]([^，。；：]{3,40})/u;

/** Of things and dates told in one order, the date of the one thing that is asked about. */
function dateOfItem(
  text: string,
  { told: deeds }: Action,
  runs: readonly string[],
  dates: readonly DateWords[],
): string | undefined {
  const told = RESPECTIVELY.exec(text);
  if (told === null) return undefined;
  const [said, names = ''] = told;
  const end = told.index + said.length;
  if (!deeds.some((deed) => said.endsWith(deed))) return undefined; // 分别于3月、5月开工 says nothing of 投产
  const own = dates.filter((date) => date.start >= told.index && date.end <= end);
  const items = names.split(/[、和与及]/u);
  const asked = items.flatMap((item, at) => (runs.some((run) => run.includes(item.slice(-2))) ? [at] : []));
  return items.length === own.length && asked.length === 1 ? own[asked[0] as number]?.text : undefined;
}

/** The date of the event's word: the nearest before it with no other event between, or one right after it. */
function dateOf(
  text: string,
  action: Action,
  dates: readonly DateWords[],
  { runs, question }: Ask,
): string | undefined {
  const places = toldIn(text, action, runs).filter((place) => isOfStage(text, place, { runs, question }));
  const dated = places.flatMap((place) => {
    const words = dateAt(text, place, action, dates);
    return words === undefined ? [] : [{ words, place }];
  });
  const shares = dated.map(({ place }) => cover(runs, clauseAround(text, place)).share);
  const found = dated[shares.indexOf(Math.max(...shares))];
  if (found !== undefined) return isNamedLater(text, found.place, runs) ? undefined : found.words;
  return action.needed ? undefined : onlyDate(dates.slice(0, 1));
}

/** 二期…计划2026年3月动工 does not say when 一期, or the project as such, was begun; 二期…，其中公寓3月动工 tells of 公寓. */
function isOfStage(
  text: string,
  { start }: Span,
  { runs, question }: Pick<Ask, 'runs' | 'question'>,
): boolean {
  const part =
    text
      .slice(0, start)
      .split(/[；。]/u)
      .at(-1) ?? '';
  const told = part.match(STAGE)?.at(-1);
  const asked = STAGE_ASKED.exec(question)?.[0];
  if (told === undefined || told === asked) return true;
  const behind = part.slice(part.lastIndexOf(told));
  if (runs.some((run) => run.length > 2 && behind.includes(run))) return true;
  return [told, asked].every((stage) => stage === undefined || /[一首]/u.test(stage));
}

const STAGE = /(?<![第分共两])[一二三四五六首]期/gu;
const STAGE_ASKED = /(?<!第)[一二三四五六首]期/u;

function dateAt(
  text: string,
  { start, end }: Span,
  action: Action,
  dates: readonly DateWords[],
): string | undefined {
  const earlier = dates.filter((date) => date.end <= start).at(-1);
  if (earlier !== undefined && !otherEvent(text.slice(earlier.end, start), action))
    return withWord(text, earlier, end);
  const later = dates.find((date) => date.start >= start && date.start - end <= AFTER);
  return later !== undefined && /时间|日期|于|[定排放选]在/u.test(text.slice(start, later.start))
    ? movedTo(text, later, dates)
    : undefined;
}

/** 明年4月 of 投产时间由明年6月提前至明年4月: the day that holds now. */
function movedTo(text: string, date: DateWords, dates: readonly DateWords[]): string {
  const next = dates.find(({ start }) => start >= date.end);
  return next !== undefined && MOVED.test(text.slice(date.end, next.start)) ? next.text : date.text;
}

const MOVED = /^，?(?:提前|推迟|推后|延[后期迟]|调整|变更|顺延|改)[至到为]?$/u;

/** Without an event, the only date; of several, the one whose clause alone says what is asked about. */
function dateFor(text: string, runs: readonly string[], dates: readonly DateWords[]): string | undefined {
  if (dates.length < 2) return dates[0]?.text;
  const shares = dates.map((date) => cover(runs, clauseAround(text, date)).share);
  const most = Math.max(...shares);
  const only = shares.filter((share) => share === most).length === 1;
  return only && most >= ENOUGH ? dates[shares.indexOf(most)]?.text : undefined;
}

/** 预计5月初开工 is kept whole when nothing stands between; else the date alone. */
function withWord(text: string, date: DateWords, end: number): string {
  return end - date.end <= 6 ? text.slice(date.start, end) : date.text;
}

/** Whether another event claims the date: 5月开工，明年完工 does not end in May, but 年底建成通车 is one event. */
function otherEvent(between: string, action: Action): boolean {
  // 6月设备进场，力争…: a clause of its own follows the date.
  if (/^[^，、至—-][^，]*，/u.test(between.replace(SCENE, ''))) return true;
  const others = ACTIONS.filter((other) => other !== action && other.needed && action.needed);
  const words = others.flatMap(({ told }) => told);
  return words.some((word) => between.includes(word) && !between.endsWith(word));
}

/** 16时26分，随着大屏亮起，…: the hour and what was to be seen belong to the event that follows. */
const SCENE =
  /^(?:(?:[上下]午|凌晨|晚上?)?\d{1,2}[时点：:](?:\d{1,2}分?)?许?，?)?(?:(?:随着|伴随着?)[^，。；]{2,40}，)?/u;

function onlyDate(dates: readonly DateWords[]): string | undefined {
  return dates.length === 1 ? dates[0]?.text : undefined;
}

/** 收听收看后，还举行…; 活动当天还签约…: the day stands in a sentence before. */
function earlierDate(line: Line, action: Action, runs: readonly string[]): Found | undefined {
  const told = continuesDay(line.text) && toldIn(line.text, action, runs).length > 0;
  if (action.needed && !told) return undefined;
  const same = before(line, 3).find(({ text }) => datesIn(text).length > 0);
  const day = same ?? (continuesDay(line.text) ? lastDated(line, action) : undefined);
  const words = day === undefined ? undefined : datesIn(day.text)[0]?.text;
  return day === undefined || words === undefined ? undefined : { words, lines: [day, line] };
}

/** The last day before a line that dates nothing else: 5月26日主体封顶 says when something was topped out. */
function lastDated(line: Line, action: Action): Line | undefined {
  const earlier = line.page.lines.slice(0, line.at);
  return earlier.findLast(({ text, headline }) => {
    const days = headline ? [] : datesIn(text).filter((date) => /\d日/u.test(date.text));
    return (
      days.length > 0 &&
      !days.some(({ end }) => otherEvent(text.slice(end).split(/[，。；]/u)[0] ?? '', action))
    );
  });
}
