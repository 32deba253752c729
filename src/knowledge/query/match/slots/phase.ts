import { type Fact, isOfTable, toldSoFar } from '../../../facts/fact.ts';
import type { Phase } from '../../../types.ts';
import { MAJOR_WORKS } from '../../tables/class-nouns.ts';
import { stageComeFrom } from './came-of.ts';

/** 新建项目开工51个, and 已投产41家 behind 签约企业67家, tell how many of them came that far, not how many there are. */
const isDeed = ({ phase, quantity, subject, ownSubject, layers }: Fact): boolean =>
  quantity.kind === 'count' &&
  phase?.origin === 'clause' &&
  (!/[签开复竣完投续在][约工产建]/.test(subject) || (!ownSubject && DEED.test(layers.own)));

/** 开工17个 of 新签约项目31个，开工17个, and 已开工17个 of 签约项目中已开工17个: how far those signed have come, not how many were signed. */
const isOtherDeed = (asked: readonly Phase[], { phase, quantity, layers }: Fact): boolean =>
  quantity.kind === 'count' &&
  asked.length === 1 &&
  phase?.origin === 'clause' &&
  phase.value !== asked[0] &&
  !(asked[0] === 'completed' && isCompletedToo(layers)) &&
  DEED.test(layers.own.replace(AMONG, ''));

const AMONG = /^[^，。；]{2,12}(?:项目|企业)[中里，\s]{1,2}/;

const DEED =
  /^(?:当[年月]|[今全]年|年内|累计|[已均共]|目前|全部|陆续)*(?:新?(?:开工|动工|竣工|完工|建成|投[产用]|落地|履约)){1,2}(?:建设)?$/;

/** 60个新开工项目已开工48个: the first is what the deed is of, not how far it has come. */
const isWholeOfDeed = (
  asked: readonly Phase[],
  { phase, phases, quantity, layers, subject }: Fact,
): boolean =>
  quantity.kind === 'count' &&
  phase === undefined &&
  asked.length === 1 &&
  phases.includes(asked[0] as Phase) &&
  layers.own.split(subject).at(-1)?.startsWith('已') === true;

/** 12个项目竣工投产: they are completed, too. */
const isCompletedToo = ({ own }: Fact['layers']): boolean => /(?:竣工|完工|建成)投[产用运]/.test(own);

/** 建成投产9个, where 竣工12个 is nearer to what is asked. */
const isOnlyCompletedToo = ([asked, ...others]: readonly Phase[], { phases, layers }: Fact): boolean =>
  asked === 'completed' && others.length === 0 && !phases.includes(asked) && isCompletedToo(layers);

/** 已开工 of 46个新签约项目中，已开工19个: those of the whole as well. */
const OF_WHOLE: readonly (readonly [Phase, RegExp])[] = [
  ['signed', /签约[^中里]{0,8}[中里]/],
  ['started', /(?<![未没])开工[^中里]{0,8}[中里]/],
];

/** 集中签约仪式举行，18个项目落户: they were signed there. */
const SIGNED_AT = /签约(?:仪式|活动|大会|会)/;

/** 今年再建80万平方米，目前完成52万平方米: what is done of a thing that is built is completed. */
const DONE_SO_FAR = /^(?:[^，。；]{0,12}(?:目前|现已|已经?|累计))?完成(?:新建|改造|建设)?了?$/;
const BUILT = /^(?:area|length)$/;

/** 两期全部建成后，年产值将突破9亿元: what comes then is asked for as 建成后 and as 投产后. */
const AFTERWARDS = /(?:建成|竣工|完工|投[产用运]|达产|达效)(?:以|之)?后[^；]{0,60}$/;
export const isAfterwards = (fact: Fact): boolean =>
  (fact.modality !== 'actual' || fact.phases.includes('in-production')) &&
  !/今年|以来|已|累计|去年/.test(fact.layers.own) &&
  AFTERWARDS.test(toldSoFar(fact));

/** 设计年吞吐量90万吨: what it is built for is asked for as 建成后, whatever stage it is at. */
const isDesigned = ({ quantity, layers }: Fact): boolean =>
  DESIGNED.test(layers.own) && /^(?:mass|volume|power|energy)$/.test(quantity.kind);
const DESIGNED = /设计|产能/;

const AT_LAST: readonly Phase[] = ['completed', 'in-production'];

/** 签约入园企业31家, 入驻商户9户: they have come, whatever they signed. */
const CAME_IN = /入[园驻区]|进驻/;

/** 46个小区全部开工，完工21个 of a cell that tells how far a work has come. */
const OF_CELL: readonly (readonly [Phase, RegExp])[] = [
  ['started', /(?<![未没])[开动]工/],
  ['completed', /(?<![未没])(?:完工|竣工|建成)/],
];
const phasesOfCell = (fact: Fact): readonly Phase[] =>
  isOfTable(fact) && fact.quantity.kind === 'count' && fact.phases.length === 0
    ? OF_CELL.flatMap(([phase, told]) => (told.test(fact.measure) ? [phase] : []))
    : [];

/** The phases a figure is told of, 竣工投产 as both. */
const phasesOf = (fact: Fact): readonly Phase[] => {
  const { phases, layers, subject, quantity } = fact;
  return [
    ...phases,
    ...phasesOfCell(fact),
    ...(BUILT.test(quantity.kind) && DONE_SO_FAR.test(layers.own) ? (['completed'] as const) : []),
    ...(phases.includes('in-production') && isCompletedToo(layers) ? (['completed'] as const) : []),
    ...(quantity.kind === 'count' && CAME_IN.test(`${layers.own} ${subject}`) ? (['landed'] as const) : []),
    ...(phases.includes('landed') && SIGNED_AT.test(layers.head) ? (['signed'] as const) : []),
    ...OF_WHOLE.flatMap(([phase, named]) =>
      named.test(subject) || named.test(`${stageComeFrom(fact) ?? ''}的中`) ? [phase] : [],
    ),
  ];
};

/** 开工率、竣工投产四项指标: what is measured has come to no phase. */
const isOfMeasures = ({ quantity, subject }: Fact): boolean =>
  quantity.kind === 'count' && /^(?:指标|措施|举措|机制|制度|要求)/.test(subject);

/** 全年签约86个；实际到位资金148亿元: a place counts what has come in together, whoever asks for it with those signed. */
const isOfInvestors = ({ metric = '', subject }: Fact): boolean =>
  subject === '' && /^(?:funds-in-place|foreign-capital)/.test(metric);

/** 累计签约项目17个，总投资64亿元 beneath the heading 投产一批: the sum of those signed. */
const isSumOfOtherClass = (
  [asked, ...others]: readonly Phase[],
  { phase, quantity, subject }: Fact,
): boolean =>
  asked !== undefined &&
  others.length === 0 &&
  quantity.kind === 'money' &&
  phase?.origin === 'clause' &&
  phase.value !== asked &&
  /(?:签约|开工|投产|竣工)项目$/.test(subject);

/** 新开工和复工项目共33项: two kinds of them together, of which one says nothing alone. */
const OF_BOTH =
  /(?:签约|[开复竣完]工|投产)(?:项目)?(?:[和与及、]|以及)(?:新|续|拟|集中)?(?:签约|[开复竣完]工|投产)的?(?:重[点大])?(?:项目|工程)$/;

/** A phase asked must be the fact's own, its head's or its section's. */
export function phaseFit(asked: readonly Phase[], fact: Fact, named: boolean): number {
  if (asked.length > 0 && (isOfMeasures(fact) || isOtherDeed(asked, fact))) return 0;
  if (isSumOfOtherClass(asked, fact) || (asked.length === 1 && OF_BOTH.test(fact.subject))) return 0;
  if (isWholeOfDeed(asked, fact)) return 0.9;
  const unasked = fact.phases.length - asked.length;
  if (asked.length === 0 && unasked > 0) return isDeed(fact) ? 0.86 : named ? 1 : 0.95;
  const told = phasesOf(fact);
  if (isOnlyCompletedToo(asked, fact)) return 0.9;
  if (asked.every((phase) => AT_LAST.includes(phase)) && (isAfterwards(fact) || isDesigned(fact)))
    return 0.95;
  if (asked.every((phase) => told.includes(phase)))
    return unasked > 1 ? 0.6 : unasked === 0 ? 1 : isDeed(fact) ? 0.85 : 0.93;
  if (asked.some((phase) => fact.phases.includes(phase))) return 0.8;
  if (fact.phase?.origin === 'title' && isOfAllThree(fact)) return 0;
  const inherited = fact.phase?.value;
  if (inherited === undefined && asked.every((phase) => phase === 'signed') && isOfInvestors(fact))
    return 0.7;
  if (inherited === undefined)
    return fact.phases.length === 0 && named && fact.quantity.kind !== 'count' && !OF_CLASS.test(fact.subject)
      ? 0.45
      : 0;
  if (asked.length > 1 && fact.quantity.kind === 'count') return 0; // 签约的项目开工了几个, of a page on a signing
  return asked.includes(inherited) && (fact.phases.length === 0 || isRateOfPhase(fact))
    ? fact.phase?.origin === 'title'
      ? 0.8
      : 0.9
    : 0;
}

/** 开工率64% of 签约项目300个。这些项目里，开工率64%: how many of those signed have begun. */
const isRateOfPhase = ({ quantity, measure }: Fact): boolean =>
  quantity.kind === 'percent' && /(?:履约|落地|开工|投产|竣工)率$/.test(measure);

/** “三个一批”活动，全县共有项目25个: those signed, started and completed together, whatever the headline is about. */
const isOfAllThree = (fact: Fact): boolean =>
  /三个一批/.test(`${fact.layers.own}${fact.layers.head}${toldSoFar(fact)}`);

/** 工业项目 are many, some of them in one phase and some in another; 云溪水厂项目 is one. */
const OF_CLASS = /(?:类|业|领域|重点|重大)(?:建设)?项目$/;

/** All of the “三个一批” before those signed, started or completed, where the question names none of them; 重点项目 of a page that tells of both are no “三个一批”. */
export function allThreeFit(question: string, fact: Fact): number {
  if (!/三个一批/.test(question)) return 1;
  const isOfRound = PHASED.test(question) && fact.phases.length > 0 && fact.batch !== undefined; // 第三期集中开工重大项目9个
  if (MAJOR_WORKS.test(fact.subject) && !/重[点大]/.test(question) && !isOfRound && !isNearThree(fact))
    return 0;
  if (PHASED.test(question) || fact.phases.length === 0) return 1;
  return fact.phases.length === 1 && fact.quantity.kind === 'count' ? 0 : 0.8;
}

const isNearThree = ({ article, layers }: Fact): boolean =>
  /三个一批/.test(`${article.title} ${layers.heading} ${layers.before} ${layers.sentence}`);

const PHASED = /签约|签了|[开动复完竣]工|投[产用]|落地|达产|达效/;
