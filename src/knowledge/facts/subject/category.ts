/** Classes named by their adjective alone: 民生类13个, 其中省级3个, 计划新开工29个 behind 重点项目73个. */
import type { Figure } from '../figure.ts';
import { HINDERED } from '../role/hindered.ts';
import { nounAfter } from './noun.ts';
import { namesProject } from './project.ts';

const KIND = /^(?:其中|从[^，]{1,6}看|[全我本][省市县区]){0,3}([^，。；：\d的]{1,14}(?:类|级|领域))$/u;
const STAGE =
  /^(?:其中|今年|本年|当年|年内|全年|计划|预计|力争|拟|将|为|有){0,4}((?:本年)?(?:新开工|续建|新建|改建|扩建|在建|新签约|结转|竣工|完工|投产|签约|落地))的?$/;
/** 受用地制约的21个, 除春节未停工的8个以外 */
const DESCRIBED = /^(?:其中|其余|除了?|对|尚有|还有|有)?((?!总?投资)[^，。；、：\d的]{3,14})的$/u;
/** 受用地制约9个: why so many have not begun tells them apart, whatever they are. */
const BY_HINDRANCE = new RegExp(`^(?:其中|主要|因为?|有|是){0,3}(${HINDERED})(?:的|未开工|有){0,2}$`, 'u');
/** “签约一批”8个: a class of a 三个一批, whatever whole is told of before it. */
const ONE_OF_THREE =
  /(?:^|[，、：]|其中|[省市县区]|活动中?)“?((?:签约|开工|投产|竣工|复工|谋划|储备)一批)”?(?:中|里)?(?:[共有为是达：]|项目){0,3}$/u;
/** What both the whole and its classes are. */
const COUNTED =
  /(?:\d{0,6}[十百千]?[万亿]元(?:及?以上)的?)?(?:施工)?(?:[省市县区]级?)?(?:重[大点])?(?:建设)?(?:项目|工程|企业)$/;

/** 民生类重点项目 of 民生类13个: the class with the noun of the whole it is a part of. */
export function categoryOf(figure: Figure, lead: string): string | undefined {
  const { state, context } = figure;
  if (context.bracketed !== undefined || nounAfter(context.tail) !== undefined) return undefined;
  const ofThree = ONE_OF_THREE.exec(lead)?.[1];
  if (ofThree !== undefined) return `${ofThree}项目`;
  const hindered = BY_HINDRANCE.exec(lead)?.[1];
  if (hindered !== undefined) return hindered;
  const kind =
    KIND.exec(lead)?.[1] ??
    STAGE.exec(lead)?.[1] ??
    (lead === '开工' && hasOwnSum(figure) ? lead : undefined) ??
    (context.tail === '' || /^以外/.test(context.tail) ? DESCRIBED.exec(lead)?.[1] : undefined);
  if (kind === undefined || /项目|工程|企业|[万亿]元/.test(kind)) return undefined;
  const whole = state.main ?? state.head;
  const isOne = whole?.kind !== 'count' && namesProject(whole?.subject ?? '');
  const noun = isOne
    ? undefined
    : (classOf(whole?.subject ?? '', kind) ??
      nounOfStage(lead, context, whole?.kind === 'count' ? whole.subject : ''));
  return noun && `${kind}${restOf(noun, kind)}`;
}

/** 开工27个、总投资96亿元 behind 签约19个、总投资71亿元: a class with a sum of its own, not how far those signed have come. */
const hasOwnSum = ({ article: { text }, context: { mention } }: Figure): boolean =>
  /^[、，]总投资/.test(text.slice(mention.end, mention.end + 4)) &&
  BESIDE_SIGNED.test(text.slice(Math.max(0, mention.start - 40), mention.start));

const BESIDE_SIGNED =
  /(?:签约|投产|竣工)(?:项目)?\d{1,4}[个项][、，]总投资[约达超]?[\d.]{1,8}亿元[，；、]开工$/;

/** 项目 of 计划新开工的38个, behind whatever else is told. */
const nounOfStage = (
  lead: string,
  { quantity: { unit } }: Figure['context'],
  whole: string,
): string | undefined =>
  lead.endsWith('的') && STAGE.test(lead) && /^[个项]$/.test(unit) && /^$|(?:项目|工程)$/.test(whole)
    ? '项目'
    : undefined; // 其中完工的12个 of 小区45个 are none

/** 民生项目 of 42个民生项目开工35个，竣工8个: those done are of that class; 项目 of any other. */
function classOf(whole: string, kind: string): string | undefined {
  const noun = COUNTED.exec(whole)?.[0];
  return DONE.test(kind) && !PHASED.test(whole) && /^\p{Script=Han}{4,8}$/u.test(whole)
    ? noun && whole
    : noun;
}

const DONE = /^(?:竣工|完工|投产|落地)$/;
const PHASED = /[签开竣完投续在新][约工产建]|入库|储备|谋划/;

/** 重点项目 of 县重点项目 behind 民生类, 项目 of 重点项目 behind 列入市重点: what the class does not say already. */
const restOf = (noun: string, kind: string): string =>
  noun.replace(
    /[级类]$|领域$/.test(kind) ? /^[省市县区]级?/ : kind.endsWith('重点') ? /^重[点大]/ : /^$/,
    '',
  );
