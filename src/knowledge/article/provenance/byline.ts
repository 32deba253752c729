/** Who published an article, when, and who wrote it: read from the lines around the text. */
import { readDate } from './dates.ts';

/** What a line under the headline says of its article; `publishedOn` is YYYY-MM-DD. */
export interface Byline {
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly author?: string;
}

/** A name ends at a gap, a bar, a bracket, a quotation mark (凡注明“来源：某报”的作品) or the next label. */
const name = '([^\\s|｜\\[\\]【】（）()：:，。;；<>《》“”"]{2,24})';
/** A paper or a station by its name. */
const paper = '\\p{Script=Han}{2,14}(?:报|网|台|新闻|融媒|传媒|客户端)';
/** People: 张三 or 张三 李四; 钟某某 alone where a site's name runs on behind it. */
const person = '(?!点赞|摄影|阅读|浏览|点击|编辑|责编|校对|审核|来源|字体)[\\p{Script=Han}·]{2,4}';
const people = `(${person}(?![\\p{Script=Han}·])(?:[ 、]{1,2}${person}(?![\\p{Script=Han}·：:])){0,4})`;

/** 来源：洛阳日报 · 信息来源：某县发改局 · 转自《某某新闻》 · 转自今天的某某日报 · 作者/来源 某某局 */
const sourceLabel = new RegExp(
  `(?:(?:(?:信息|文章|稿件|新闻)?来\\s?源|稿\\s?源|转自)\\s?[：:]\\s{0,4}(?:转自)?|转自《|转自(?:[今昨]天)?的?(?=[\\p{Script=Han}A-Za-z]{2,14}(?:[网报社]|在线|融媒|中心|传媒|发布|客户端))|[【[]?作者/来源[：:\\s]{1,4})${name}([：:])?`,
  'u',
);
/** 发布人：每日某某网-某某商报 */
const posterLabel = new RegExp(`发布(?:人|者)\\s?[：:]\\s{0,4}${name}([：:])?`);
/** 发布机构：某区发展和改革局 */
const officeLabel = new RegExp(
  `(?:发布机构|发布单位|发文机关|信息提供|数据提供|公开责任部门)\\s?[：:]\\s{0,4}${name}([：:])?`,
);
/** 庄浪融媒  2019-08-21 10:05 · 原创 某某融媒 某某发布 2023-02-21 · 《某某日报》2019年8月9日 */
const beforeDate =
  /^\s{0,4}(?:[\p{Script=Han}A-Za-z·]{2,14}\s{1,6}){0,2}?《?([\p{Script=Han}A-Za-z·]{2,24})(?:》\s{0,6}|\s{1,12})(?:(?:电子|数字)[版报]\s{1,6})?(?:19|20)\d{2}\s?[-年./]/u;
/** 某某日报记者 郑某某 2024-11-12 */
const beforeReporter = new RegExp(`^\\s{0,4}(${paper})(?:首席)?记者\\s`, 'u');
/** 2024-11-12 07:30 某某传媒 首席记者 郑某某 */
const behindDate =
  /(?:19|20)\d{2}\s?[-年./][\d\s年月日:：./·-]{4,20}([\p{Script=Han}]{3,14})\s{1,6}(?:\p{Script=Han}{2,3})?(?:记者|通讯员)/u;
/** 本报记者 韩某 · 记者/季某某, on a line of their own or behind the date. */
const reporters = new RegExp(
  `(?:^|[\\s·【[■])(?:${paper}(?:首席)?|\\p{Script=Han}{2,3})?记者[\\s/]\\s?${people}`,
  'u',
);
/** 某某网讯 · 某某日报消息: the words a report begins with. */
const lead = /^[（(【[]?([\p{Script=Han}A-Za-z]{2,10}(?:网|报|社|台|在线|财经|融媒))(?:消息|讯|电)/u;
/** 作者：韩某 · 通讯员：马某 · 发布人：钟某某 */
const authorLabel = new RegExp(
  `(?:作\\s?者|通讯员|记\\s?者|撰稿|供稿|文/图|发布人)\\s?[：:]\\s{0,4}(?:记者\\s)?${people}`,
  'u',
);
/** （记者郭某某） （某某日报记者 李某某） （吴某某 文/图） */
const authorInText = new RegExp(
  `[（(]\\p{Script=Han}{0,10}(?:记者|通讯员)\\s?[：:]?\\s?${people}[^（）()]{0,12}[）)]|[（(]([\\p{Script=Han}·]{2,4})\\s?(?:文/图|文|图/文|摄影报道|报道)[）)]`,
  'u',
);

const nobody = /^(?:发[表布]于|匿名|佚名|本网|本站|本报|管理员|admin|未知|不详|原创|网络|综合|整理)/i;
/** 某某日报数字报, 某某网讯: the medium in another form. */
const form = /(?:(?:数字|电子|手机|移动)[版报]|新闻客户端|客户端|(?<=网|报|社|台)讯)$/;
const medium = /[网报社台]$|在线$|融媒|传媒|频道$|发布$/;
const runningLabel =
  /(?:发布时间|发布日期|时间|日期|作者|编辑|责任编辑|责编|记者|来源|点击|浏览|阅读|字体|字号|文号)$/;
const loneDate =
  /^[（(]?(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[）)]?$/;
const dateTail = /\s?(?:19|20)\d{2}\s?[-年./][\s\S]*$/;

/** Date labels in the order they are believed: the day of publication before the day of writing. */
const dateLabels = [
  /(?:发布时间|发布日期|公开日期|公开时间|发表时间|发布于|发表于|刊发时间|发文日期)\s?[：:]?\s{0,4}(?=(?:19|20)\d{2})/,
  /(?:日\s?期|时\s?间)\s?[：:]\s{0,4}(?=(?:19|20)\d{2})/,
] as const;

/** The bare name in a match: no date, no label that ran into it. */
function nameIn(match: RegExpExecArray): string | undefined {
  const found = match[1] ?? match[2] ?? '';
  const whole = match[2] === '：' || match[2] === ':' ? found.replace(runningLabel, '') : found;
  const value = whole
    .replace(dateTail, '')
    .replace(form, '')
    .replace(/(?<=[办室局委])编印?$/, '') // 某县重点项目办公室编
    .replace(/(?<![-—·、,])[-—·、,]+$/, '')
    .trim();
  return value.length >= 2 && !/^[\d\s.-]+$/.test(value) && !nobody.test(value) ? value : undefined;
}

function firstName(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const match = pattern.exec(line);
    const value = match ? nameIn(match) : undefined;
    if (value) return value;
  }
  return undefined;
}

function publishedOn(header: readonly string[]): string | undefined {
  for (const label of dateLabels) {
    for (const line of header) {
      const match = label.exec(line);
      const date = match ? readDate(line.slice(match.index, match.index + 40)) : undefined;
      if (date) return date;
    }
  }
  return firstDate(header.filter((line) => !isSpeech(line)));
}

/** ——2024年1月9日在某县第十八届人民代表大会第四次会议上: when a report was given, not when the page came out. */
const isSpeech = (line: string): boolean => /会议?上$/.test(line);

const firstDate = (lines: readonly string[]): string | undefined =>
  lines.map(readDate).find((date) => date !== undefined);

/** The day a report was given, for a page that says no other. */
export const givenOn = (header: readonly string[]): string | undefined => firstDate(header.filter(isSpeech));

function publisherOf(
  header: readonly string[],
  text: readonly string[],
  below: readonly string[],
): string | undefined {
  const poster = firstName(header, posterLabel);
  return (
    firstName([...header, ...below], sourceLabel) ??
    firstName(header, officeLabel) ??
    (poster && medium.test(poster) ? poster : undefined) ??
    firstName(header, beforeReporter) ??
    firstName(header, beforeDate) ??
    firstName(header, behindDate) ??
    firstName(text, lead)
  );
}

/** A line below the text that dates it: （来源：某报 2023年9月29日）, （2024-09-28 11:20）. */
const isDated = (line: string): boolean =>
  sourceLabel.test(line) || dateLabels[0].test(line) || loneDate.test(line);

/** Reads the header lines (nearest to the headline first), the first and last paragraphs, and the lines below. */
export function readByline(
  header: readonly string[],
  text: readonly string[],
  below: readonly string[],
): Byline {
  const around = [...header, ...below];
  const publisher = publisherOf(header, text, below);
  const author =
    firstName(around, authorLabel) ??
    firstName([...text, ...around], authorInText) ??
    firstName(header, reporters);
  const date = publishedOn(header) ?? publishedOn(below.filter(isDated));
  return {
    ...(publisher ? { publisher } : {}),
    ...(date ? { publishedOn: date } : {}),
    ...(author ? { author } : {}),
  };
}
