/** What is done, and what is not done yet: neither is an answer to the other. */
import { anyOf } from '../../any-of.ts';
import type { Fact } from '../../facts/fact.ts';
import { undoneListed, undoneWhole } from '../../facts/role/undone-whole.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';

/** 未开工12个 where what is not done is asked for, and nowhere else. */
export const isAsDoneAsAsked = (frame: Frame, target: Target, fact: Fact): boolean =>
  frame.negated === 'among' ||
  frame.negated === isNegated(frame, target, fact) ||
  isUnderWay(frame, target, fact);

/** 未开工, 剩余: what is not done is another thing than what is; and so is each part of it (未开工的12个项目中，甲县4个). */
const isNegated = (frame: Frame, target: Target, fact: Fact): boolean =>
  fact.quantity.kind !== 'duration' &&
  (NOT_DONE.test(withoutMore(fact)) || undoneListed(fact) !== undefined || isUndonePart(frame, target, fact));

/** 12个正在施工 is what is not done yet, and what is being built where that is asked for. */
const isUnderWay = ({ negated, phases }: Frame, target: Target, { phase }: Fact): boolean =>
  !negated &&
  phase?.origin === 'clause' &&
  phase.value === 'under-construction' &&
  (target.phases ?? phases).includes('under-construction');

/** 开工项目还有：甲桥，总投资2亿元: the list goes on, and nothing is left to do. */
const withoutMore = ({ quantity, layers }: Fact): string =>
  quantity.kind === 'count' ? layers.own : layers.own.replace(/(?<=项目|工程|企业)还有(?=\s|$)/, '');

/** 甲县4个 of 未开工12个，其中甲县4个: only where it is asked for, or where all the parts are. */
const isUndonePart = ({ text, regions }: Frame, { members }: Target, fact: Fact): boolean =>
  (members === true ||
    (fact.subject !== '' && text.includes(fact.subject)) ||
    regions.some(({ name }) => name === fact.subject)) &&
  undoneWhole(fact) !== undefined;

/** 还有9个要开工 is a plan, and 还有市级重点项目27个 tells of more, as 同日开工的还有 does. */
const NOT_DONE = anyOf(
  /未(?!来)|没(?:有|能|(?=[开复竣动投签完落批办]))|剩余|其余(?! (?:项目)?[均都]?(?:为|是|由|通过|靠))/,
  /(?<![短紧])缺(?![陷席点勤])|[还只]剩|剩下|尚(?:未|有|缺|余)/,
  /(?<!(?:同[日天期时]|当[日天])(?:[开动复竣]工|签约|投产|建成)的)还有(?![^，。；]{0,8}(?:(?<![主重需])要|滞后|落后|[缓较偏]慢)|[^，。；\s]{0,4}[国省市州县区]级(?:重[点大])?项目$)/,
  /还[差缺]|缺口|正在施工|正在办理|待[售建拆批办]|挂在?账/,
);
