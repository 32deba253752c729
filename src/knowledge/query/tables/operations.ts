/** Words that ask to reckon: no figure a page states answers them by itself unless the page says the like. */
import { anyOf } from '../../any-of.ts';

/** Behind 以外: 以外资为主 and 以外贸为主 speak of what is foreign. */
const FOREIGN = '[资贸商国地籍来向宾部]';

/** 以外: what stands before is taken off. */
export const leavesOut = new RegExp(`[之以]外(?!${FOREIGN})`);

/** 去掉, 刨开, 不算: what a question takes off a whole. */
export const takesOff = new RegExp(
  `去掉|[除刨扣抛撇剔](?:去|掉|开|除)|扣除|减[去掉]|不[算计]|不包括|除了?(?=[^。？]{1,40}(?:${leavesOut.source}|外，|还[有剩]|其[他余它]|剩下|余下))`,
);

/** 没进省里的, 未列入省级重点: what is on no list. */
export const unlisted = /(?:没有?|未|尚未)(?:挤?进|纳入|列入|入选|算进)(?:了|到)?([^，。？的那]{1,12})/;

/** 另外两个, 剩那一个, 没点名的: those a page does not name; 另一个项目 is any other, but for that of 3个项目，另一个. */
export const unnamed = anyOf(
  /(?:没有?|未)(?:被)?(?:[点提列]|说)(?:到|出)?(?:名字?|来)的?(?:那|这)?([一两俩二三四五六七八九\d]{0,3})(?:个|项|家)?(?:项目)?/,
  /(?:剩下?|余下?)的?[那这]([一两俩二三四五六七八九\d]{0,3})个(?:没有?(?:被)?点名的)?(?:项目)?/, // 剩那一个
  /(?:(?:另外|剩下|其余|余下)的?(?:那|这)?([一两俩二三四五六七八九\d]{1,3})|另(?:那|这)?([两俩二三四五六七八九\d]{1,3})|(?<=[\d两三四五六七八九十]个[^，。？]{0,8}[，里中])另外?(一))(?:个|项|家)?(?:没有?(?:被)?点名的)?(?:项目)?/,
);

/** 加起来, 一共: what asks for the sum of the things a question lists. */
export const sumsTogether =
  /加(?:起来|在?一(?:起|块儿?))|合(?:起来|计)|之和|总和|相加|总共加|[一拢统]共|总共|(?<=、.{0,20}|[和与].{0,20}的)共(?=有?(?:几|多少))/;

/** 甲加乙: and. */
export const addsUp =
  /(?<=[类项目])加(?=[^，。？]{2,16}[类目])|(?<![增添附外更参叠累追])加上?(?![工快大速强固装密氢油入以分息剧])/;
