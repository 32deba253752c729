/** The headline: the line above the text that speaks of what the text speaks of. */
import { anyOf } from '../any-of.ts';
import type { LineKind } from '../clean/furniture/classify.ts';
import { titleLabel } from '../clean/furniture/metadata.ts';
import { overlap, pairsOf } from '../clean/likeness.ts';
import { emptyText, type MappedText, slice, trim } from '../clean/mapped-text.ts';
import { tightenSpaces } from '../clean/spaces.ts';

/** A page line as this step sees it. */
interface TitleLine {
  readonly kind: LineKind;
  readonly content: MappedText;
  /** A blank line stood before it. */
  readonly gap: boolean;
}

/** Where the headline stands. */
export interface Headline {
  /** Page lines of the headline and of the lines that belong to it, in page order. */
  readonly lines: readonly number[];
  /** The headline itself, one of `lines`. */
  readonly main: number;
}

const leastScore = 2;
/** Where the way to the page names it otherwise. */
const leastBesideTrail = 4;
const shortest = 5;
const longest = 90;

/** [市州要闻] 某市… [复制链接] · 转发：…, Fw: … of a letter */
const prefix = /^(?:\[[^[\]]{1,10}\]|(?:转发|答复|回复|fwd?|re)[：:])\s*/i;
/** 某县项目开工- 【某网】 · …_某某网 · … | 某日报 · … [复制链接]; not 项目巡礼|某电池厂：一期满产 */
const suffix =
  /(?:\s{0,4}[-_|—–]{1,2}\s{0,4}【[^【】]{2,20}】|\s{0,4}[_|]\s{0,4}[^_|，。：！？]{2,24}|\s{0,4}[-–—]{1,2}\s{0,4}[^-–—_|，。\d]{1,16}(?:网|在线|日报|晚报|频道|论坛|门户|政府|平台|新闻))$|\s{0,4}\[[^[\]]{1,10}\]$/;
/** 一、 （二） 1. ● 问： */
const sectionMark =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.]|\d{1,2}(?:[、）]|\.(?!\d))|[●•·◆■▲]|[问答][：:])/;
/** ——某区第三批项目集中开工 · 暨项目建设推进会 */
export const subtitle = /^(?:[—─―]|--|暨)/;
const siteName =
  /(?:网站|网|论坛|频道|门户|政府|平台|在线|客户端|公众号|中心|融媒|[日周早晚晨新时导商]报|都市报|(?:数字|电子|手机)[报版]|[周月]刊)(?:\s?[A-Za-z][\w.]{1,20})?$/;
/** 某县统计局-统计公报, 某县公报 2024年第1期, 某区信息 第37期 */
const siteColumn = anyOf(
  /^[^，。：\d]{2,20}(?:局|委员会|政府|办公室|厅|网)[-—_|]|\d{4}年第\d{1,3}期$/,
  /(?:信息|[简专快]报|[周旬月]报|动态|要情|参阅|内参|工作交流)\s?[（(]?(?:\d{4}年)?(?:总?第)?\s?\d{1,4}\s?期[）)]?$/,
);

/** （2024年第3期 总第45期）, the line that numbers a paper beneath its name */
const issueNumber = /^[（(]?(?:\d{4}年(?:度)?\s?)?总?第\s?\d{1,4}\s?期/;
/** 本期刊登3月4日至10日情况: what a paper says of its issue */
const ofThisIssue = /^本(?:期|刊)(?:刊|主要|内容|导读|要目|看点|所载|共|编)/;

/** 某市2023年统计公报（节选） */
const documentName =
  /(?:公报|报告|通报|意见|方案|通知|公告|公示|清单|一览表|情况表|纪要|总结|简报|更正)(?:\[\d{1,2}\])?(?:（[^（）]{1,20}）)?(?:[—─]{1,2}.{1,60})?$/;
/** The only headlines shorter than five letters. */
const correctionName = /^(?:更正|勘误|订正)(?:启事|说明|声明|公告)?$/;
/** 某市统计局 某市调查队 · 某县人民政府文件, the letterhead of a document */
export const issuer =
  /^[^，。：\d]{2,40}(?:(?<![开布格结全大])局|委员会|政府|调查队|办公室|督查室|领导小组|指挥部|(?:省|市|州|县|区|旗)委|厅)(?:文件)?$/;

/** The headline without the name of its column and of its site. */
export function bareTitle(source: MappedText): MappedText {
  let title = source;
  for (const pattern of [titleLabel, prefix]) {
    const match = pattern.exec(title.text);
    if (match) title = slice(title, match[0].length, title.text.length);
  }
  for (let times = 0; times < 3; times++) {
    const match = suffix.exec(title.text);
    if (!match || match.index < shortest) break;
    title = slice(title, 0, match.index);
  }
  return tightenSpaces(trim(title));
}

/** Titles may be cut or carry the site's name: one must begin with the other. */
function sameTitle(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  return shorter.length >= shortest && longer.startsWith(shorter);
}

/** What the lines above the running text are judged by. */
export interface TitleContext {
  readonly lines: readonly TitleLine[];
  /** First and last line of the running text. */
  readonly first: number;
  readonly last: number;
  /** The beginning of the running text. */
  readonly lead: string;
  /** Titles the page gives itself, cleaned. */
  readonly titles: readonly string[];
  /** The way to the page names it: one of `titles`. */
  readonly trailed: boolean;
}

const textAt = (context: TitleContext, at: number): string => context.lines[at]?.content.text ?? '';

const isCandidate = (line: TitleLine | undefined): boolean => {
  const length = line?.content.text.length ?? 0;
  if (correctionName.test(line?.content.text ?? '')) return true;
  if (length < shortest || length > longest) return false;
  if (line?.kind === 'short') return true;
  if (line?.kind === 'byline') return titleLabel.test(line.content.text);
  return line?.kind === 'prose' && !/[。；：，]$/.test(line.content.text) && !/。/.test(line.content.text);
};

/** How much speaks for a line; see the module's first sentence. */
function score(at: number, context: TitleContext, pairs: ReadonlySet<string>): number {
  const { lines, first, titles } = context;
  const raw = lines[at]?.content.text ?? '';
  const title = bareTitle(lines[at]?.content ?? emptyText).text;
  const kindAt = (index: number) => lines[index]?.kind;
  let points = 4 * overlap(title, pairs);
  if (titles.some((given) => sameTitle(given, title))) points += 4;
  else if (context.trailed) points -= leastBesideTrail - leastScore;
  const repeated = lines.some(
    (line, i) => i !== at && i < first && sameTitle(bareTitle(line.content).text, title),
  );
  if (repeated) points += 2;
  if (kindAt(at + 1) === 'byline') points += 2;
  else if (kindAt(at + 1) === 'crumb' || kindAt(at + 2) === 'byline') points += 1;
  if (kindAt(at - 1) === 'crumb') points += 1;
  if (titleLabel.test(raw)) points += 3;
  if (at === 0 && opensPage(lines.slice(0, first), repeated)) points += 2;
  if (documentName.test(title)) points += 2;
  const names = namesPaper(at, context);
  if (names) points += 1;
  if (issueNumber.test(raw) || ofThisIssue.test(raw)) points -= 4;
  if (issuer.test(title) || siteColumn.test(title)) points -= 4;
  if (isNearest(at, context)) points += 1;
  if (title.length >= 10) points += /[？！]/.test(title) ? 2 : 1; // no menu and no name asks or calls out
  // a lead without a full stop is less of a headline than a line above it
  if (at === first && kindAt(at - 1) === 'short') points -= 2.5;
  if (sectionMark.test(raw) || /[：:]$/.test(raw)) points -= 3;
  if (siteName.test(title) && title.length < 20 && !names) points -= 3;
  return points - Math.min(1.5, 0.1 * (first - at));
}

/** Nothing but names and dates, and buttons where no line below repeats the first, parts the first line from the text. */
const opensPage = (above: readonly TitleLine[], repeated: boolean): boolean =>
  above.every(({ kind }) => /short|prose|byline/.test(kind) || (kind === 'clutter' && !repeated));

/** 某县项目建设周报 above 第3期, with no headline of the issue below. */
function namesPaper(at: number, { lines, first }: TitleContext): boolean {
  const below = lines.slice(at + 1, first);
  return (
    issueNumber.test(below[0]?.content.text ?? '') &&
    below.slice(1).every(({ kind, content }) => kind !== 'short' || /^本[期刊]|^[【［[]/.test(content.text))
  );
}

/** Nothing that could be a headline stands between the line and the text, or just above the line, whose subtitle it would be. */
const isNearest = (at: number, { lines, first }: TitleContext): boolean =>
  at < first &&
  (lines[at - 1]?.kind !== 'short' || siteColumn.test(lines[at - 1]?.content.text ?? '')) &&
  lines
    .slice(at + 1, first)
    .every(({ kind, content }) => !/short|prose/.test(kind) || sectionMark.test(content.text));

/** Every figure of a line stands in the text, too, or is one of it rounded (近73亿元 of 72.64亿元): another article's headline seldom passes. */
function figuresKnown(title: string, lead: string): boolean {
  const told = lead.match(NUMBERS) ?? [];
  return (title.match(NUMBERS) ?? []).every(
    (figure) =>
      lead.includes(figure) ||
      told.some((exact) => exact.includes('.') && Math.abs(Number(exact) - Number(figure)) < 1),
  );
}

const NUMBERS = /\d{1,9}(?:\.\d{1,6})?/g;

/** Whether a line beside the headline is part of it: a subtitle, or a heading that speaks of the text. */
function belongs(at: number, context: TitleContext, pairs: ReadonlySet<string>, least = 8): boolean {
  const text = textAt(context, at);
  if (at < 0 || at >= context.first || context.lines[at]?.kind !== 'short') return false;
  if (sectionMark.test(text) || /：$/.test(text) || text.length > longest) return false;
  if (siteName.test(text) || issuer.test(text)) return false;
  return text.length >= least && overlap(text, pairs) >= 0.5 && figuresKnown(text, context.lead);
}

/** 某县举行第一季度项目 | 现场推进活动 | 9个项目集中开工: the lines of a newspaper's headline, between blank lines. */
function linesOfBlock(main: number, context: TitleContext, pairs: ReadonlySet<string>): number[] {
  const isPart = (at: number) => belongs(at, context, pairs, 4);
  let [start, end] = [main, main + 1];
  while (!context.lines[start]?.gap && isPart(start - 1)) start--;
  while (!context.lines[end]?.gap && isPart(end)) end++;
  const setApart = context.lines[start]?.gap && context.lines[end]?.gap && end === context.first;
  return setApart ? Array.from({ length: end - start }, (_, i) => start + i) : [main];
}

/** The headline's line with those beside it that are part of it. */
function companions(main: number, context: TitleContext, pairs: ReadonlySet<string>): number[] {
  const bylined = context.lines
    .slice(main + 1, Math.min(main + 4, context.first))
    .some((line) => line.kind === 'byline');
  const block = linesOfBlock(main, context, pairs);
  const above = belongs(main - 1, context, pairs) && !subtitle.test(textAt(context, main - 1));
  const named = subtitle.test(textAt(context, main + 1)) && main + 1 < context.first;
  const below = named || (bylined && belongs(main + 1, context, pairs));
  const beside = [...(above ? [main - 1] : []), main, ...(below ? [main + 1] : [])];
  const lines = block.length > beside.length ? block : beside;
  return lines.filter((at) => at === main || !sameTitle(textAt(context, at), textAt(context, main)));
}

/** The page lines of the headline; undefined when no line is like one. */
export function findHeadline(context: TitleContext): Headline | undefined {
  const pairs = pairsOf(context.lead.slice(0, 4000));
  // a lead that may itself be the headline is not compared with itself
  const rest = pairsOf(context.lead.slice(textAt(context, context.first).length).slice(0, 4000));
  let best: { at: number; points: number } | undefined;
  for (let at = Math.max(0, context.first - 60); at <= Math.min(context.first, context.last - 1); at++) {
    if (!isCandidate(context.lines[at])) continue;
    const points = score(at, context, at === context.first ? rest : pairs);
    if (points >= leastScore && points >= (best?.points ?? 0)) best = { at, points };
  }
  if (!best) return undefined;
  const main =
    subtitle.test(textAt(context, best.at)) && isCandidate(context.lines[best.at - 1])
      ? best.at - 1
      : best.at;
  return { main, lines: companions(main, context, pairs) };
}
