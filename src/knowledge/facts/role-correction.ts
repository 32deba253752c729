/** Which figures of a correction (更正, 勘误) are taken back, and which stand. */

/** What is right follows: “A”更正为“B”, 原文A应为B. */
const RIGHT_BEHIND = /更正为|订正为|修正为|修改为|更改为|改为|调整为|应为|应是|实为/;
/** What is wrong follows: 将A误为B, 错写成B. */
const WRONG_BEHIND = /误[写作报登印植录记统]?[为成]|误作|错[写印登录]?[为成]/;
/** Only what was wrong is named: A有误, A系初步数据. */
const WRONG_BEFORE = /有误|系初步|系误|错误/;
const MARKER = new RegExp(`${RIGHT_BEHIND.source}|${WRONG_BEHIND.source}|${WRONG_BEFORE.source}`, 'g');

/** True for the figure that a correction takes back: “完成投资198亿元”更正为“完成投资201亿元”. */
export function isTakenBack(title: string, sentence: string, at: number): boolean {
  if (!/更正|勘误|订正/.test(title) && !/更正为|订正为|勘误|误[写作]/.test(sentence)) return false;
  const markers = [...sentence.matchAll(MARKER)];
  const before = markers.filter((marker) => marker.index < at).at(-1);
  const after = markers.find((marker) => marker.index >= at);
  if (before !== undefined && !endsPair(sentence.slice(before.index + before[0].length, at)))
    return WRONG_BEHIND.test(before[0]);
  if (after === undefined || endsPair(sentence.slice(at, after.index).replace(/[，；]$/, ''))) return false;
  return !WRONG_BEHIND.test(after[0]);
}

/** A ，or ； outside quotes ends one pair of a list, and so does 、 between quotes. */
const endsPair = (between: string): boolean => /[，；]|”、/.test(outsideQuotes(between));

/** 甲”、乙“丙”丁 → ”、乙”丁: closing quotes stay, since 、 may follow them. */
function outsideQuotes(between: string): string {
  const [first = '', ...others] = between.split('”');
  const startsInside = others.length > 0 && !first.includes('“');
  return [startsInside ? '' : first, ...others].map((piece) => piece.split('“', 1)[0]).join('”');
}
