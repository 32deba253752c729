/** What a figure is held against that is another of its kind, and no plan, year before, average or sum. */
const OTHER =
  '(?<other>(?!去年|前年|上年|上个?[月季]|同期|年度|全年|计划|目标|序时|时序|时间进度|平均|预期|百分之|一半|半数|过半|[一二三四五六七八九十两半]成|\\d(?![\\d.]{0,6}[万亿]?元?以[上下])|赛|亚|例|重|拼|选|武|对|如)[^，。？比]{2,14}?)';
const WAY = '[高低多少大小快慢]';
/** 是不是, or 高不 of 高不高于, ahead of it. */
const WHETHER = `(?:(?:是不是|是否|有没有?|有无)(?:真的?|都|也)?|${WAY}不)`;
/** 吗, 没有, 没高 of 高没高, ，对吗: what makes a question of it, behind it. */
const ASKS =
  '(?:吗|么|吧|[没不]\\k<way>|没有?|不|是吧|对吧|[，？](?:这话|这个?说法|这[么样][写说讲提报填])?(?:对吗|对不对|对吧|是吗|是吧|是不是|没错吧|属实吗))';
const END = '(?:[，？]?各(?:自|是)?(?:是|有|为)?多少)?[？。]?$';

/** The ways to say that one thing is more than another. */
const MORE_THAN: readonly RegExp[] = [
  `比${OTHER}的?要?(?<way>${WAY})[些了点]?`, // 省重点完成率比市重点高
  `(?<way>${WAY})[过于]${OTHER}的?`, // 省重点完成率高于市重点
  `(?<=[率速度比]${WHETHER}?)(?<way>超过)了?${OTHER}的?了?`, // 省重点完成率超过市重点了
  `(?<!(?<!有)没)有(?!没)${OTHER}[那这]?么?(?<way>${WAY})`, // 工业类有商贸类多
].map((said) => new RegExp(`(?<whether>${WHETHER})?${said}(?<asks>${ASKS})?${END}`, 'u'));

/** 甲比乙高吗 → 甲和乙哪个更高, which both figures answer; undefined for other questions. */
export function whichOfTwo(question: string): string | undefined {
  for (const pattern of MORE_THAN) {
    const { index, groups: { whether, other, way, asks } = {} } = pattern.exec(question) ?? {};
    if (whether ?? asks) return `${question.slice(0, index)}和${other}哪个更${way === '超过' ? '高' : way}`;
  }
  return undefined;
}
