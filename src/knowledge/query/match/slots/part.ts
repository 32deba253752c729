import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import { isNoun, tokensOf } from '../../../language/tokens.ts';
import { remembered } from '../../../remembered.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { saysNothing } from '../../tables/empty-words.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { cover } from '../words/cover.ts';

/** 自筹 of 到位资金里自筹的有多少 */
const PART =
  /[里中](?:属于|算|因为?|由于)?(?!进|[列纳]入)(\p{Script=Han}{2,6}?)的(?:钱|资金|部分|项目)?(?:一共|总共)?(?:是|有|占)?(?:多少|几)/u;

/** 进省里 of 签约的里进省里的有几个: a list, which its level tells. */
const IN_LIST = /(?:进|入|列入|纳入|收进)(?:了)?全?[国省市县区](?:家|里|级)?$/;

/** 省级 of 签约的里省级的有几个 */
const LEVEL = /^(?:国家|[省市县区])级?(?:重[点大])?$/;

/** 投资一个亿以上 of 签约项目里投资一个亿以上的有几个: a limit, which the figure's own tells. */
const SIZED = /[百千万亿](?:元|块)?(?:及?以[上下内])?$/;

/** 0 for a figure before which nothing names the part asked for: the whole, or another part. */
export function partFit(question: string, fact: Fact): number {
  const { layers, subject } = fact;
  const part = PART.exec(question)?.[1];
  if (part === undefined || IN_LIST.test(part) || LEVEL.test(part) || SIZED.test(part)) return 1;
  const near = `${layers.own} ${layers.head} ${layers.heading} ${layers.list} ${subject} ${toldSoFar(fact)} ${layers.before}`;
  return variantsOf(part).some((words) => cover(words, near) >= 0.5) ? 1 : 0;
}

/** 其他 of 食品类9个、建材类6个，其他5个: what is left over is no answer to how many there are, and nothing else to how many others. */
export function restFit(question: string, { subject, quantity, layers }: Fact): number {
  if (quantity.kind !== 'count' && quantity.kind !== 'money') return 1;
  const isRest = REST.test(subject === '' ? layers.own : subject);
  if (REST_ASKED.test(question)) return isRest || /其[他它余]/.test(`${layers.own}${subject}`) ? 1 : 0;
  return isRest && !MAY_ASK_REST.test(question) ? 0 : 1;
}

/** 0 for what is no gap where 还差多少 is asked: 处置批而未供土地80亩 is not what 盘活土地 falls short of. */
export const shortFit = (question: string, { layers: { own }, measure, quantity, role }: Fact): number =>
  SHORT_ASKED.test(question) &&
  quantity.kind !== 'percentage-point' &&
  role === 'level' &&
  !GAP_TOLD.test(`${own}${measure}`)
    ? 0
    : 1;

const SHORT_ASKED = /(?:还|仍|尚)[差缺](?:了)?(?:多少|几)/;
const GAP_TOLD = /差|缺|剩|余|不足|[未没待](?!供)|还|尚|需/;

const REST = /^(?:其[他它余])(?:项目|工程|企业|类|产业|行业)?$/;
/** 其他几个, 其他产业的有多少家 */
const REST_ASKED = /其[他它余](?:类|产业|行业|项目|企业)?的?(?:有|是)?(?:几|多少)/;
const MAY_ASK_REST = /其[他它余]|[剩余]|别的|另外|还有|没|未|各|分别|哪|最|按|类/;

/** 光伏 of 基地光伏那部分投资多少 */
const PORTION =
  /([\p{Script=Han}A-Za-z]{2,12}?)(?:的?[那这](?:部分|一?[块片头]儿?)|的?部分(?=的?(?:总?投资|资金|投了?|花了?|要|[是有占]?多少|[是有占]?几|呢)))/u;

/** 0 for the sum of a whole project where one portion of it is asked: a name that holds the word (风电光伏基地总投资60亿元) is of no portion. */
export function portionFit(question: string, { layers, subject, quantity }: Fact): number {
  if (quantity.kind !== 'money' || !question.includes(subject.slice(0, 3))) return 1;
  const words = portionIn(question) ?? behindName(question, subject);
  if (words === '' || !namesProject(subject)) return 1;
  const noun = tokensOf(words).findLast((token) => token.text.length > 1 && isNoun(token))?.text;
  if (noun === undefined || isGeneric(noun) || saysNothing(noun)) return 1;
  const near = `${layers.own} ${layers.heading} ${layers.list} ${subject}`;
  return variantsOf(noun).some((way) => near.includes(way)) ? 1 : 0;
}

const portionIn = remembered((question) => PORTION.exec(question)?.[1]);

/** 光伏 of 白沙岭基地光伏投资多少, of a figure of 白沙岭基地; 概算 of 白沙岭基地概算总投资 is no portion. */
function behindName(question: string, subject: string): string {
  const behind = question.split(subject)[1];
  return (
    /^((?:(?![和与跟及]|规划|设计|[估概预匡]算|计划|预计|批复|核定|调整)\p{Script=Han}){2,4}?)(?=总?投资)/u.exec(
      behind ?? '',
    )?.[1] ?? ''
  );
}
