import type { Fact } from '../../../../facts/fact.ts';
import { isNoun, tokensOf } from '../../../../language/tokens.ts';
import { isGeneric, withoutGeneric } from '../../../asking/chunks.ts';
import type { Frame } from '../../../asking/frame.ts';
import type { Target } from '../../../asking/targets/index.ts';
import { withoutClass } from '../../../tables/class-nouns.ts';
import { variantsOf } from '../../../tables/synonyms.ts';
import { wordsAsked } from './asked.ts';
import { toldAround } from './told.ts';

/** Whole classes that lists are cut into: 工业, 民生, 基础设施. */
const CLASS =
  /^(?:工业|产业|农业|服务业|制造业|民生|基础设施|基建|社会事业|公共服务|交通|水利|能源|生态环保|城建)$/;

/** 省重大项目3个 where 工业项目 are asked for, and 化工产业项目43个 where 产业项目 are: of no class or of one kind of it. */
export const isOfNoSuchClass = (frame: Frame, target: Target, fact: Fact): boolean =>
  wordsAsked(target).some((word) => {
    const name = withoutGeneric(withoutClass(word));
    return CLASS.test(name) && isOff(name, frame, fact);
  });

function isOff(name: string, frame: Frame, fact: Fact): boolean {
  const { subject, layers } = fact;
  const ways = variantsOf(name);
  const told = ways.find((way) => isWholeWord(way, subject));
  if (told !== undefined) return isKindOf(subject.slice(0, subject.indexOf(told)), frame);
  if (ways.some((way) => [layers.own, layers.list, layers.heading].some((words) => isWholeWord(way, words))))
    return false;
  return !ways.some((way) => isClassTold(way, frame, toldAround(fact))) || OTHER_CLASS.test(subject);
}

/** 产业 of 产业项目 and of 产业、民生项目; not of 产业园区. */
const isWholeWord = (name: string, words: string): boolean =>
  words
    .split(name)
    .slice(1)
    .some((rest) => CLASS_BEHIND.test(rest));

const CLASS_BEHIND = /^(?:类|领域|方面|板块|行业)?(?:重[点大])?(?:建设)?(?:项目|工程|[和及与、，。：（\s]|$)/;

/** 工业项目, 工业领域重点项目; not 化工产业项目. */
const isClassTold = (name: string, frame: Frame, words: string): boolean =>
  words
    .split(new RegExp(`${name}(?:类|领域|方面)?(?:重[点大])?(?:建设)?(?:项目|工程)`))
    .slice(0, -1)
    .some((before) => !isKindOf(before.slice(-LONGEST), frame));

const LONGEST = 8;

/** 化工 of 化工产业项目; 重大, 新开工5亿元以上 and 先进 of 先进制造业项目 are no kind of it. */
function isKindOf(before: string, { text }: Frame): boolean {
  if (/园区?$/.test(before)) return true; // 产业园区基础设施项目
  const word = tokensOf(before.split(/[、和及与]/).at(-1) ?? '').at(-1);
  if (word === undefined || word.text.length < 2 || text.includes(word.text)) return false;
  return isNoun(word) && !isGeneric(word.text) && !NO_KIND.test(word.text);
}

/** 以上, 全市 and 社会 of 社会民生项目 */
const NO_KIND =
  /以[上下]|[全我本][省市县区]|[省市县区]级|建$|[签竣开复]|投产|引进|^(?:先进|现代|社会|城市|城乡|公共|主导|特色|实体|集中性?)$/;

/** 农业项目 behind 工业项目 */
const OTHER_CLASS = /(?:业|设施|民生|交通|水利|能源)(?:项目|工程)?$/;
