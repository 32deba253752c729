/** Puts sentences together again that a scraper broke over several lines. */

/** What joining looks at: the words of a line and how it stood on the page. */
export interface WrappedLine {
  readonly text: string;
  readonly gap: boolean;
  readonly indented: boolean;
}

/** 。 or 。” at the end; a bare ” may close a word: “项目为王” */
const ended = /[。！？；：…》】!?;:][”）)]?$/;
/** ● 一、 （二） 3. 问： 附： 【签约一批】 ——副标题 第一， #话题# */
const opensBlock =
  /^(?:[●•·◆■▲★※○◇□➤#【〖|]|——|[（(]?[一二三四五六七八九十\d]{1,3}(?:[)）、]|[.．](?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、章节条]|[问答附注][：:])/;
/** An item ends with its figure, 总投资9.6亿元, and 今年以来, 截至6月底 or 其中 begins another sentence. */
const endsInFigure = /\d(?:[万亿]?元|[个项家]|%)$/;
const opensTime =
  /^(?:其中(?=[\p{Script=Han}\d]{2})|今年以来|去年|近年来|截[至止]|目前|当前|据|下一步|\d{1,2}月)/u;
/** 装备制造：14个，37亿元 is a line of its own, as are its like above and below. */
const namedLine = /^[^，。；：、\d]{2,20}：[共有]?\d/;
/** ，总投资… ）的项目… %。 */
const continues = /^[，。、；：！？）”》%％]/;
const breaksOff = /[，、（“《(]$/;
/** 先看总账—— above a blank line leads to what is set out beneath. */
const dash = /—$/;
/** 43.6 | 亿元 : a number parted from its unit. */
const unitFirst = /^(?:[万亿千百]|元|个|项|家|%|年|月|日|平方|公里|公顷|亩|吨|人|户|倍|多|余)/;

/** How the lines of a page were cut: at so many units of a measure. */
export interface Wrapping {
  readonly width: number;
  measure(text: string): number;
}

/** On paper a Chinese character is twice a letter; programs count characters. */
const measures: readonly ((text: string) => number)[] = [
  (text) => text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2,
  (text) => text.length,
];

function wrappingBy(measure: (text: string) => number, lines: readonly string[]): Wrapping | undefined {
  const widths = lines.map(measure).sort((a, b) => a - b);
  const width = widths[widths.length >> 1] ?? 0;
  const alike = widths.filter((other) => Math.abs(other - width) <= Math.max(2, width * 0.12));
  return alike.length >= 0.8 * widths.length ? { width, measure } : undefined;
}

/** A mark amid the words: 三、养好老：新增床位600张 is a heading, whose only mark is that of its number. */
const isRunning = (line: string): boolean => /[，、。]/.test(line.replace(NUMBERED, ''));
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})、/;

/** How a page was wrapped; undefined when its paragraphs were not cut at a fixed width. */
export function findWrapping(lines: readonly string[]): Wrapping | undefined {
  const cut = lines.filter(
    (line) => line.length >= 14 && !ended.test(line) && !namedLine.test(line) && isRunning(line),
  );
  if (cut.length < 3) return undefined;
  return measures.map((measure) => wrappingBy(measure, cut)).find((wrapping) => wrapping);
}

/** 本报讯（记者 方远 见 | 习记者 林舟）: who wrote it, in brackets that the next line closes. */
const opensCredit = /讯（(?:记者|通讯员|[实见]习|特约)[^）]{0,30}$/;

/** Whether a bracket or quotation opened in the last part of a line is still open. */
function leavesOpen(text: string): boolean {
  const tail = text.slice(-200);
  const opened = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('“'), tail.lastIndexOf('《'));
  const closed = Math.max(tail.lastIndexOf('）'), tail.lastIndexOf('”'), tail.lastIndexOf('》'));
  return opened > closed && (/[，、。；]/.test(tail) || opensCredit.test(tail));
}

/** A number that was cut in two, or parted from its unit: 13 | 6.8亿元, 59. | 7亿元. */
function cutsNumber(above: string, next: string): boolean {
  if (!/[，、。]/.test(above)) return false;
  return /\d$/.test(above)
    ? /^[\d.]/.test(next) || unitFirst.test(next)
    : /\d\.$/.test(above) && /^\d/.test(next);
}

/** 第二产业投资96亿元，增长5%；第三产业投资 | 120. 6亿元: running text that stops before its figure. */
const stopsAtFigure = (above: string, next: string): boolean =>
  /[，；。][^，；。]{0,20}(?:投资|增长|下降|完成|产值|资金|收入|面积|[达为约近超])$/.test(above) &&
  /^\d{1,6}(?:\. ?\d{1,3} ?(?=[万亿元%平公亩])| ?)(?:[万亿]|元|%|个|平方|公里|亩|户|人)/.test(next);

/** Whether a line is as wide as the page's lines are; between blank lines it has to be just as wide. */
function fillsLine(last: WrappedLine, next: WrappedLine, { width, measure }: Wrapping): boolean {
  const short = width - measure(last.text);
  return next.gap ? Math.abs(short) <= 1.5 : short <= 0.15 * width;
}

/** 本报讯 9月28日上午，…集中 | 开工仪式…; …。民生类项目4个，总投资 | 7.3亿元。: running text that stops amid a sentence, where text goes on. */
const stopsAmid = (above: string, next: string): boolean =>
  /(?:。[^。]{4,}$|^[^，。]{0,12}讯[\s：]?.*，)/.test(above) &&
  /^[\p{Script=Han}\d“《]/u.test(next) &&
  /[，。]/.test(next);

/** 某县人民政府关于2023年重点项目 | 建设情况的报告: the name of a paper over two lines. */
const cutsPaperName = (above: string, next: string): boolean =>
  /关于[^，。：；]{4,40}$/.test(above) &&
  !paperName.test(above) &&
  /^[^，。：；\d]{1,20}$/.test(next) &&
  paperName.test(next);
const paperName = /(?:报告|通报|通知|公告|公示|意见|方案|公报|批复|决定)$/;

/** 2024年某县招商大会 | 在会展中心举行！: an event and where it was held, over two lines. */
const cutsEvent = (above: string, next: string): boolean =>
  /(?:会|活动|仪式|论坛)$/.test(above) &&
  /^[在于][^，。；：]{2,24}(?:举行|召开|举办|开幕|启[动幕])[。！]$/.test(next);

/** 某县举行2024年第一季度重大项目 | 现场推进活动: what was held, over two lines. */
const cutsHeld = (above: string, next: string): boolean =>
  /(?:举行|召开|举办)[^，。；：！]{2,24}(?<!会|活动|仪式|论坛)$/.test(above) &&
  /^[^，。；：\d\s]{2,16}(?:会|活动|仪式|论坛)$/.test(next);

/** 农业5个; 上半年竣工12个 and 全县在建90个 are told of the whole again. */
const likeItem =
  /^(?!全[省市县区州]|[上下]半年|今年|去年|截|目前|另|同时|此外|累计|共|前|[一二三四]季度)[^，。；：\d]{2,24}\d+[个项家]/;
/** 共签约25个项目。 | 其中工业16个； | 农业5个。: what a list divides, and its items, each on a line. */
const dividesAbove = (above: string, next: string): boolean =>
  !opensBlock.test(next) &&
  ((/^其中(?!之一)/.test(next) && /\d[^。]{0,30}[。；，]$/.test(above)) ||
    (/(?:^|。)其中[^。]*；$/.test(above) && likeItem.test(next)));

/** A full line may end with a sentence, too; where paragraphs begin indented, the next one goes on unless it is. */
const goesOnFlush = (
  above: WrappedLine,
  last: WrappedLine,
  next: WrappedLine,
  wrapping: Wrapping | undefined,
): boolean =>
  above.indented &&
  !next.indented &&
  !next.gap &&
  wrapping !== undefined &&
  fillsLine(last, next, wrapping) &&
  !opensBlock.test(next.text);

/** Whether `next` carries on the sentence that `above` (already joined, with `last` at its end) leaves unfinished. */
export function carriesOn(
  above: WrappedLine,
  last: WrappedLine,
  next: WrappedLine,
  wrapping: Wrapping | undefined,
): boolean {
  if (continues.test(next.text)) return !ended.test(above.text) || /^[，。、；：！？）”》]/.test(next.text);
  if (dividesAbove(above.text, next.text)) return true;
  if (ended.test(above.text)) return goesOnFlush(above, last, next, wrapping);
  if (cutsNumber(above.text, next.text) || stopsAtFigure(above.text, next.text)) return true;
  const opens = endsInFigure.test(above.text) && (opensTime.test(next.text) || namedLine.test(next.text));
  if (opensBlock.test(next.text) || opens) return false;
  const stops = breaksOff.test(above.text) || (dash.test(above.text) && !next.gap);
  if (stops && /[\p{Script=Han}\d“《]/u.test(next.text)) return true;
  if (cutsPaperName(above.text, next.text) || cutsEvent(above.text, next.text)) return true;
  if (!next.gap && cutsHeld(above.text, next.text)) return true;
  if (!next.gap && (leavesOpen(above.text) || stopsAmid(above.text, next.text))) return true;
  const fills = wrapping !== undefined && fillsLine(last, next, wrapping) && isRunning(above.text);
  return fills && (next.gap || !next.indented || last.indented);
}
