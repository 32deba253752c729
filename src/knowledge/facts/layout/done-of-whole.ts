/** 68个重点项目开工61个: the verb between two numbers of one kind is said of the second, how far the first have come. */
import type { Context } from './contexts.ts';

const DEED =
  '(?:新?开工|开建|动工|复工|竣工|完工|建成|投产|达产|投用|投运|启用|交付|贯通|封顶|合龙|架通|通车|通水|并网|签约|落地|履约|铺设|敷设|架设|浇筑|预制|掘进|改造|整治|治理|修复|拆除|搬迁|安置|入住|整改|销号|办结|完成|验收)';
/** 重点项目|开工; not 拟|开工, 未|开工, nor 已开工, which is read as it stands. */
const NOUN_AND_DEED = new RegExp(
  `^(?!.*(?:已|累计|目前))([^\\d，。；：、（）\\s]{1,14}?(?<![拟待未没新应需计划可能的率已经累共在将]))${DEED}$`,
  'u',
);

/** Kinds of which a part is done: 12万平方米厂房已完工9万平方米. */
export const DONE_IN_PART = /^(?:count|area|length|mass|volume|power)$/;

/** The contexts, each number with the words that are its own. */
export function withDoneOfWhole(contexts: readonly Context[]): Context[] {
  const nouns = contexts.map((context, i) => nounOf(context, contexts[i + 1]));
  return contexts.map((context, i) => {
    const [noun, before] = [nouns[i], nouns[i - 1]];
    const own = noun === undefined ? {} : { tail: noun, tailEnd: context.mention.end + noun.length };
    const led =
      before === undefined
        ? {}
        : { lead: context.lead.slice(before.length), leadStart: context.leadStart + before.length };
    return { ...context, ...own, ...led };
  });
}

/** What is counted, where a deed and a number of the same follow. */
function nounOf({ quantity, tail, mention }: Context, next: Context | undefined): string | undefined {
  const goesOn =
    next !== undefined &&
    DONE_IN_PART.test(quantity.kind) &&
    next.quantity.unit === quantity.unit &&
    next.lead === tail &&
    next.leadStart === mention.end;
  return goesOn ? NOUN_AND_DEED.exec(tail)?.[1] : undefined;
}
