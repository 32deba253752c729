import type { Fact } from '../fact.ts';

/** 未开工 of 未开工的12个项目中，甲县4个: what is left undone of the whole that a figure is a part of. */
export const undoneWhole = (fact: Fact): string | undefined => undoneListed(fact) ?? undoneDivided(fact);

/** The same where the whole opens the list: 未开工的12个项目中，…; 尚未开工的新建项目中，…. */
export const undoneListed = ({ layers }: Fact): string | undefined => LISTED.exec(layers.list)?.[1];

/** 没有完成投资 of 9个项目没有完成投资，其中甲县4个; 未开工 of 未开工12个，其中甲县4个 */
const undoneDivided = ({ part, article, sentence, span }: Fact): string | undefined =>
  (part ? DIVIDED : SPREAD).exec(article.text.slice(sentence.start, span.start))?.[1];

const LISTED =
  /((?:尚未|未|没有?)(?!来)[^，。；的\d]{2,6})(?:的?\d+[个项家户]|的?[^，。；\d]{0,8}?(?:项目|工程|企业)(?:[中里]|$))/;
const DIVIDED = /((?:尚未|未|没有?)(?!来)[^，。；\d]{2,10})(?:\d+[个项家户])?，其中(?:(?!其中|已)[^。；])*$/; // up to 已开工30个，其中…
/** 未开工的12个分别在甲县（4个）、乙县（8个） */
const SPREAD =
  /((?:尚未|未|没有?)(?!来)[^，。；的\d]{2,6})的?\d+[个项家户][^，。；\d]{0,12}?，?(?:分别|分布)(?:[在于]|位于|来自)[^，。；]{0,60}$/;
