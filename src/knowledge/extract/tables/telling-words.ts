/** How pages say that somebody tells what follows, or told what stands before. */

/** 项目经理李某介绍, 负责人坦言, 李某告诉记者 */
export const TELLS = '介绍|表示|透露|[坦直]言|告诉(?:记者|我们)?';

/** The same, with what ends other words too (据说, 名称): where a name stands right before. */
export const SAYS = `${TELLS}|[说称]`;

/** 区长张某指出: what is said at a meeting. */
export const SPEAKS = '指出|强调|要求|认为|提出';
