import type { Fact } from '../../../../facts/fact.ts';
import { residue } from '../../../../facts/subject/subject.ts';
import { isGeneric } from '../../../asking/chunks.ts';
import type { Frame } from '../../../asking/frame.ts';
import type { Target } from '../../../asking/targets/index.ts';
import { wordsAsked } from './asked.ts';
import { paragraphBefore, toldAround, toldBeside } from './told.ts';

/** The list, the occasion or the state that is asked for is not told of the figure. */
export const isOffAsked = (frame: Frame, target: Target, fact: Fact): boolean =>
  isOffKeyList(frame, target, fact) ||
  isOfPlaceAbove(frame, target, fact) ||
  isInOtherState(frame, fact) ||
  isNotGathered(frame, fact);

/** 在库亿元以上项目320个 where 市重点项目 are asked for, and nothing near speaks of such a list. */
const isOffKeyList = ({ text, level, phases }: Frame, target: Target, fact: Fact): boolean =>
  fact.level === undefined &&
  !isNamed(text, fact) &&
  (wordsAsked(target).some((word) => KEY.test(word)) || isLevel(target.level ?? level)) &&
  !KEY_TOLD.test(`${(target.phases ?? phases).length > 0 ? paragraphBefore(fact) : ''} ${toldAround(fact)}`);

/** 全市共集中开工86个, where 县重点项目 are asked for. */
const isOfPlaceAbove = ({ level }: Frame, target: Target, { level: own, region }: Fact): boolean =>
  own === undefined &&
  (target.level ?? level) === 'county' &&
  /^(?:prefecture|province)$/.test(region?.value.level ?? '');

/** 能源 of 能源类重点项目几个: the class that is asked for. */
const isNamed = (question: string, { subject }: Fact): boolean =>
  !isGeneric(residue(subject)) && question.includes(residue(subject));

const isLevel = (level: Target['level']): boolean => level !== undefined && level !== 'none';

const KEY = /重[点大]/;
/** 省大中型项目 are such a list, too. */
const KEY_TOLD = /重[点大][^，。；、]{0,8}(?:项目|工程)|大中型|[省市县区]级[^，。；]{0,6}(?:项目|工程)/;

/** How a question says in which state works are, and how a page does. */
const STATES: readonly (readonly [RegExp, RegExp])[] = [
  [/谋划|储备|包装|策划/, /谋划|储备|包装|策划|项目库/], // 谋划项目几个: 储备项目60个
  [/观摩|参观|拉练/, /观摩|参观|拉练|走进|察看|查看|看了/], // 观摩了几个项目
  [/停工|停建|停摆|烂尾/, /停工|停建|停滞|停摆|烂尾/], // 停工几个
  [/复工(?!复产)/, /复工/],
];

const isInOtherState = ({ text, targets }: Frame, fact: Fact): boolean =>
  targets.length === 1 &&
  (STATES.some(([asked, told]) => asked.test(text) && !told.test(toldAround(fact))) ||
    (/续建/.test(text) && !/续建|结转|接续|跨年/.test(toldBeside(fact)))); // 在建项目198个 are not only those that go on

/** 已开工121个 of a page that tells of no occasion, where 集中开工项目 are asked for. */
const isNotGathered = ({ text }: Frame, { article }: Fact): boolean =>
  GATHERED.test(text) && !OCCASION.test(`${article.title} ${article.text}`);

const GATHERED = /集中(?=签约|[开动竣]工|投产)/;
const OCCASION = /集中|仪式|三个一批|现场会|签约会|推介会/;
