/** Which figures of a correction (更正, 勘误) are taken back, and which stand. */
import { anyOf } from '../../any-of.ts';
import type { Article } from '../../types.ts';

/** What is right follows: “A”更正为“B”, 原文A应为B, 正确数据为B. */
const RIGHT_BEHIND =
  /更正为|订正为|修正为|修改为|更改为|改为|调整为|应当?[为是]|实[际则]?为|正确的?(?:数据|数字|数值|内容|表述|金额)?[为是：]|而是/;
/** What is wrong follows: 将A误为B, 错写成B, 误将A写为B, 原为“A”，现更正为B, 由A更正为B. */
const WRONG_BEHIND = anyOf(
  /原[来先]?[为是](?=[“约\d])|由(?=“?\d[^，；由]{1,16}(?:更正|订正|修正|更改|调整|改)为)|误[写作报登印植录记统]?[为成]|误作/,
  /错[写印登录]?[为成]|误[将把][^，。；“]{1,20}[写作报登印录记统列]{1,2}[为成]|(?<!是)不是/,
);
/** Only what was wrong is named: A有误, A系初步数据. */
const WRONG_BEFORE = /有误|系初步|系误|笔误|错误|误写(?=，)/;
const MARKER = new RegExp(
  `${RIGHT_BEHIND.source}|(?<wrong>${WRONG_BEHIND.source})|${WRONG_BEFORE.source}`,
  'g',
);

/** “A”应为“B”: no other page writes so. */
const OF_QUOTES = new RegExp(`”(?:${RIGHT_BEHIND.source})：?“`);
/** A page longer than that only mentions a correction. */
const LONGEST = 2_000;

/** True for a page that does nothing but take back what another one said. */
export const isCorrecting = ({ title, text }: Article): boolean =>
  /更正|勘误|订正/.test(title) ||
  (text.length <= LONGEST && /特此(?:更正|勘误|订正)|(?:更正|勘误|订正)如下|致歉|歉意/.test(text));

const STANDS = /以(\d[\d.]*\p{Script=Han}{1,4}?)为准/u;
const SLIP = /[更纠]正|口误|说错|讲错|有误/;

/** 31个 of 更正一下，…是31个，以31个为准: the figure of somebody who puts right what he has just said. */
export const standsInstead = (sentence: string): string | undefined =>
  SLIP.test(sentence) ? STANDS.exec(sentence)?.[1] : undefined;

/** True for the figure that a correction takes back: “完成投资198亿元”更正为“完成投资201亿元”. `ofCorrections`: its page does nothing else. */
export function isTakenBack(ofCorrections: boolean, sentence: string, at: number): boolean {
  const stands = standsInstead(sentence);
  if (stands !== undefined) return !sentence.startsWith(stands, at);
  if (!ofCorrections && !corrects(sentence)) return false;
  const markers = [...sentence.matchAll(MARKER)];
  const before = markers.filter((marker) => marker.index < at).at(-1);
  const after = markers.find((marker) => marker.index >= at);
  if (before !== undefined && !endsPair(sentence.slice(before.index + before[0].length, at)))
    return before.groups?.wrong !== undefined;
  if (after === undefined || endsPair(sentence.slice(at, after.index).replace(LINK, ''))) return false;
  return after.groups?.wrong === undefined;
}

const corrects = (sentence: string): boolean =>
  /更正为|订正为|勘误|误[写作]|(?:有误|错误|笔误)，(?:现|实际)?应当?[为是]/.test(sentence) ||
  OF_QUOTES.test(sentence);

/** “A”，现更正为“B” */
const LINK = /[，；](?:现|今|特此|实际|经核实)?$/;

/** A ，or ； outside quotes ends one pair of a list, and so does 、 between quotes. */
const endsPair = (between: string): boolean => /[，；]|”、/.test(outsideQuotes(between));

/** 甲”、乙“丙”丁 → ”、乙”丁: closing quotes stay, since 、 may follow them. */
function outsideQuotes(between: string): string {
  const [first = '', ...others] = between.split('”');
  const startsInside = others.length > 0 && !first.includes('“');
  return [startsInside ? '' : first, ...others].map((piece) => piece.split('“', 1)[0]).join('”');
}
