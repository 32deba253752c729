/** What a figure is held against that is another of its kind, and no plan, year before, average or sum. */
const OTHER =
  '((?!去年|前年|上年|上个?[月季]|同期|年度|全年|计划|目标|序时|时序|时间进度|平均|预期|\\d|[一二三四五六七八九十两半]成|一半|半数|百分之|赛|亚|例|重|拼|选|武|对|如)[^，。？比]{2,14}?)';
const WAY = '[高低多少大小快慢]';
/** 吗, 没有, ，对吗: what makes a question of it, behind it. */
const ASKS =
  '(?:吗|么|吧|没有?|不|是吧|对吧|[，？](?:这话|这个?说法|这[么样][写说讲提报填])?(?:对吗|对不对|对吧|是吗|是吧|是不是|没错吧|属实吗))';
/** 是不是 ahead of it. */
const WHETHER = '(?:是不是|是否|有没有|有无)(?:真的?|都|也)?';
const END = '(?:[，？]?各(?:自|是)?(?:是|有|为)?多少)?[？。]?$';

/** Each way to ask whether one thing is more than another, with what it comes to. */
const HELD_AGAINST: readonly (readonly [RegExp, string])[] = [
  // 省重点完成率比市重点高吗, 比市重点高没高
  [new RegExp(`比${OTHER}的?要?(${WAY})[些了点]?(?:${ASKS}|[没不]\\2)${END}`, 'u'), '和$1哪个更$2'],
  // 省重点完成率是不是比市重点高
  [new RegExp(`${WHETHER}比${OTHER}的?要?(${WAY})[些了点]?${ASKS}?${END}`, 'u'), '和$1哪个更$2'],
  // 省重点完成率高于市重点吗, 高不高于全市
  [new RegExp(`(${WAY})[过于]${OTHER}的?${ASKS}${END}`, 'u'), '和$2哪个更$1'],
  [new RegExp(`(?:${WHETHER}|${WAY}不)(${WAY})[过于]${OTHER}的?${ASKS}?${END}`, 'u'), '和$2哪个更$1'],
  // 省重点完成率超过市重点了吗
  [new RegExp(`(?<=[率速度比])超过了?${OTHER}的?了?${ASKS}${END}`, 'u'), '和$1哪个更高'],
  [new RegExp(`(?<=[率速度比])${WHETHER}超过了?${OTHER}的?${ASKS}?${END}`, 'u'), '和$1哪个更高'],
  // 工业类有没有商贸类多, 有商贸类多吗
  [new RegExp(`有没有${OTHER}[那这]?么?(${WAY})${END}`, 'u'), '和$1哪个更$2'],
  [new RegExp(`(?<!没)有(?!没)${OTHER}[那这]?么?(${WAY})(?:吗|么|没有)${END}`, 'u'), '和$1哪个更$2'],
];

/** 甲比乙高吗 → 甲和乙哪个更高, which both figures answer; undefined for other questions. */
export function whichOfTwo(question: string): string | undefined {
  const row = HELD_AGAINST.find(([pattern]) => pattern.test(question));
  return row && question.replace(row[0], row[1]);
}
