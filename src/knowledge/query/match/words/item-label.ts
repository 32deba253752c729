import type { Fact } from '../../../facts/fact.ts';

/** （一）白酒产业：新引进项目9个，到位资金18亿元 */
const NUMBERED = /^[（(][一二三四五六七八九十]{1,2}[）)](\p{Script=Han}{2,16})[：:]/u;
const LABEL = /^[●■◆▲]\s?(\p{Script=Han}{2,20})：/u;
const LONGEST = 24;

/** 园区建设 of ●园区建设：5个项目，7亿元: an item of a list, whose figures are no sum of all. */
export function labelOf(fact: Fact): string {
  if (fact.metric !== undefined || !/^(?:项目|工程|企业)?$/.test(fact.subject)) return '';
  return LABEL.exec(openingOf(fact))?.[1] ?? '';
}

/** 白酒产业 of （一）白酒产业：新引进项目9个, whose subject names nothing more; undefined elsewhere. */
export const numberedLabel = (fact: Fact): string | undefined =>
  /^新?(?:引进|签约|开工|投产)?(?:项目|工程|企业)?$/.test(fact.subject)
    ? NUMBERED.exec(openingOf(fact))?.[1]
    : undefined;

function openingOf({ article, sentence }: Fact): string {
  const { start = 0, end = 0 } = article.blocks[sentence.block] ?? {};
  return article.text.slice(start, Math.min(end, start + LONGEST));
}
