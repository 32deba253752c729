/** 省重点完成率比市重点高吗: held against another of its kind, and not against a plan or a year before. */
const HELD_AGAINST =
  /比((?!去年|前年|上年|上个?[月季]|同期|年度|全年|计划|目标|序时|时序|平均|赛|亚|例|重|拼|选|武|对|如)[^，。？比]{2,14}?)的?要?([高低多少大小快慢])(?:吗|么|吧|是吧|对吧|[，？](?:这话|这个?说法|这[么样][写说讲提报填])?(?:对吗|对不对|对吧|是吗|是吧|是不是|没错吧|属实吗))(?:[，？]?各(?:自|是)?(?:是|有|为)?多少)?[？。]?$/u;

/** 甲比乙高吗 → 甲和乙哪个更高, which both figures answer; undefined for other questions. */
export function whichOfTwo(question: string): string | undefined {
  const asked = question.replace(HELD_AGAINST, '和$1哪个更$2');
  return asked === question ? undefined : asked;
}
