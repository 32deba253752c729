import { anyOf } from '../../any-of.ts';
import { comparable } from '../../facts/arithmetic.ts';
import { type Fact, toldSoFar } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { measuresIn } from '../../facts/measure/measure.ts';
import { namesProject } from '../../facts/subject/project.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { measuresAnother } from '../match/measure/affinity.ts';
import type { Setting } from '../match/setting.ts';
import { groupFit, groupOf } from '../match/slots/group.ts';
import { periodFit } from '../match/slots/period/index.ts';
import { regionFit } from '../match/slots/place.ts';
import { cover } from '../match/words/cover.ts';
import { placesThings } from './lists.ts';
import { isPlace, membersAsked, OFFICE } from './members.ts';
import { atRanks, type Order } from './order.ts';
import { namedBySections } from './sections.ts';
import type { Wanted } from './wanted.ts';

/** How it ranks the figure it has just told: 签约11个，居第一位; 以96.3分居首; 以96.3分夺冠; 58.9%，排名垫底; 612个，个数全市最多. */
const BEHIND: Readonly<Record<Order['end'], RegExp>> = {
  top: anyOf(
    /^，?[^，。；\d]{0,4}(?:居|列|排|占|位)[^，。；\d]{0,8}(?:第[一1](?![产批期季度])|首位?|榜首)(?![位名]?的)/,
    /^，?[^，。；\d]{0,4}(?:(?:勇?夺|摘|获|赢)得?(?:了)?“?(?:擂主|冠军?|第一(?![产批期季度])|头名|桂冠|魁首?)|拔得头筹|折桂)(?![名军]?的)/,
    /^，(?:个数|数量|总[数量额]|金额|规模|投资额)?[为居在]?(?:[全我][省市州县区旗])?最[多大高快](?=[，。；])/,
  ),
  bottom: anyOf(
    /^，?[^，。；\d]{0,4}(?:(?:居|列|排|位)[^，。；\d]{0,8}(?:末[位尾]|最后|倒数第[一1]|垫底)|垫底)(?!的)/,
    /^，(?:个数|数量|总[数量额]|金额|规模|投资额)?[为居在]?(?:[全我][省市州县区旗])?最[少小低慢](?=[，。；])/,
  ),
};

/** How it says what stands out: 进展最慢的是甲领域，只完成58.9%; 得票最高的是乙工程. */
const OUTSTANDING = /最([多大高快好长重强少小低慢差短弱])[^，。；\d]{0,8}(?:是|为)/;

/** The members of a ranking that an article states itself, with their figures. */
export function statedRank(
  frame: Frame,
  order: Order,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): readonly Fact[] {
  const { words, target, grows } = wanted;
  const kinds = target.kinds ?? target.metric?.kinds;
  const members = membersAsked(frame.text);
  const place = members === 'place' || members === 'zone';
  const fitting = ofPlace(
    frame,
    setting,
    namedBySections(facts, members, setting).filter(
      (fact) =>
        (fact.role === 'change') === grows &&
        fact.role !== 'superseded' &&
        fact.subject !== '' &&
        placesThings(frame, wanted, fact) &&
        !measuresAnother(target, fact) &&
        isInScope(frame, fact) &&
        !(place && (OFFICE.test(fact.subject) || WORK.test(fact.subject))) &&
        !(members === 'office' && !OFFICE.test(fact.subject)) &&
        !(members === 'class' && (namesProject(fact.subject) || isPlace(fact))) &&
        (kinds === undefined || kinds.includes(fact.quantity.kind)) &&
        words.every((word) => isGeneric(word) || cover(word, aroundOf(fact)) >= 0.5),
    ),
  );
  const isOne = order.count === 1 && order.from === 1;
  const named = isOne ? fitting.find((fact) => isNamedFirst(fact, frame, order, fitting)) : undefined;
  if (named !== undefined) return [named];
  const [told, other] = rankedLists(fitting, order.end, target);
  if (told === undefined || (other !== undefined && areApart(told[0] as Fact, other[0] as Fact))) return [];
  const all = order.from === 1 && (told.length === order.count || (isOne && asksSeveral(frame.text)));
  return all ? told : atRanks(told, order, frame.text);
}

/** The one that the article says comes first, or last. */
const isNamedFirst = (fact: Fact, frame: Frame, order: Order, fitting: readonly Fact[]): boolean =>
  (isRankedBehind(fact, order) && isOfPhase(frame, fact) && !isBeaten(fact, order, fitting)) ||
  standsOut(fact, frame.text) ||
  standsOutBefore(fact, frame.text) ||
  ((fact.ownSubject || namesProject(fact.subject)) &&
    standsOutBehind(fact, frame.text) &&
    !isOutdone(fact, fitting));

/** Lists of two measures, or of two groups, are not one ranking. */
const areApart = (a: Fact, b: Fact): boolean => a.metric !== b.metric || groupOf(a) !== groupOf(b);

/** Lists that tell one end of an order, each of one measure: 增速居前三位的是…, 完成率居前三位的是…. */
function rankedLists(facts: readonly Fact[], end: Order['end'], { metric }: Target): (readonly Fact[])[] {
  const members = facts.filter(
    (fact) =>
      fact.ranked === end &&
      (metric === undefined ||
        isOneMeasure(metric.id, fact.metric ?? (namesMeasure(fact) ? undefined : metric.id))),
  );
  const lists = grouped(
    members,
    ({ article, sentence, metric: by, quantity }) =>
      `${article.document} ${sentence.start} ${by} ${quantity.kind}`,
  );
  return [...lists.values()]
    .filter((list) => list.length > 1 || ENDMOST.test(toldSoFar(list[0] as Fact)))
    .sort((a, b) => untilOf(b).localeCompare(untilOf(a)));
}

/** By when a list stands: what 1—6月 has come to is told before what 1—5月 had. */
const untilOf = ([first]: readonly Fact[]): string => first?.period?.value.to ?? '';

/** One alone is told to stand first or last; 居前三位 of one alone says nothing of the others. */
const ENDMOST = /首位|榜首|第一|末[位尾]|垫底|最[前后]/;

/** 奖励 of 居前两位的甲镇、乙镇分别奖励9万元 is not what the list ranks by. */
const namesMeasure = ({ measure, subject }: Fact): boolean => measure !== '' && measure !== subject;

/** 哪几个县, 哪些县: as many as the page names. */
const asksSeveral = (text: string): boolean => /哪[些几]|都有谁/.test(text);

/** No ranking of another year or group, nor of those in another phase. */
const isInScope = ({ period, phases, text }: Frame, fact: Fact): boolean =>
  groupFit(text, fact) > 0 &&
  periodFit(period, fact) > 0 &&
  (fact.phases.length === 0 || phases.length === 0 || phases.some((phase) => fact.phases.includes(phase)));

/** 开工最多 is asked, and 签约11个，居第一位 tells of no such thing. */
const isOfPhase = ({ phases }: Frame, { phase, phases: told }: Fact): boolean =>
  phases.length === 0 || phases.some((one) => one === phase?.value || told.includes(one));

/** Those of the place asked, and what is told in one list with several of them: 河西新区 may be known as another city's. */
function ofPlace({ regions }: Frame, setting: Setting, facts: readonly Fact[]): readonly Fact[] {
  const inPlace = facts.filter((fact) => regionFit(regions, fact, setting.pageOf(fact)) > 0);
  const lists = [...grouped(inPlace, ({ sentence }) => sentence)].filter(([, told]) => told.length > 1);
  const sentences = new Set(lists.map(([sentence]) => sentence));
  return facts.filter((fact) => inPlace.includes(fact) || sentences.has(fact.sentence));
}

/** 河西新城二期 beside 甲镇 in one ranking is no place. */
const WORK = /(?:[一二三四五六]期|(?:改|扩|新|迁)建|改造|治理)$/;

const aroundOf = ({ article, layers }: Fact): string =>
  `${article.title}${layers.heading}${layers.sentence}${layers.before}`;

/** ，是这次开工项目中投资最大的一个: how it says so behind the figure. */
const OUTSTANDING_BEHIND =
  /^，(?:这)?(?:也|又)?[是为]([^，。；\d]{0,20}?)最([多大高快好长重强少小低慢差短弱])的(?:一?个|项目|工程|[县区市镇])?(?=[，。；]|$)/u;

/** 甲项目总投资62亿元，是其中单体投资最大的: of the measure it is told with, among no fewer than the question speaks of (是工业项目中投资最大的). */
function standsOutBehind({ article, span, sentence, metric }: Fact, question: string): boolean {
  const [said, by = '', most = ''] =
    OUTSTANDING_BEHIND.exec(article.text.slice(span.end, sentence.end)) ?? [];
  const asked = said === undefined ? undefined : beforeMost(question, most);
  if (asked === undefined) return false;
  if (!areAlike(asked, by) && !(metric !== undefined && metric === measureAt(asked) && HOW_MUCH.test(by)))
    return false; // 拿的专项债最多, of 专项债券2亿元，是获得额度最大的项目
  const measure = measuresIn(by, true).at(-1);
  const among = by.slice(0, measure?.end === by.length ? measure.start : -2).replace(ANY_OF_THEM, '');
  return among === '' || cover(among, question) >= 1;
}

/** 这次…项目中单体, 全县项目里: none of them is left out. */
const ANY_OF_THEM =
  /[这本此][次批期]|所有|全部|[全我][省市县区]|单[个体]|获[得批]|争取|(?:重[点大])?(?:项目|工程)|[其当中里内的]/g;

/** 额度 of 获得额度最大: of whatever is told there. */
const HOW_MUCH = /(?:额度|金额|数额|资金|规模)$/;

/** A thing of the same sentence has more. */
const isOutdone = (fact: Fact, fitting: readonly Fact[]): boolean =>
  fitting.some(
    (other) =>
      other.sentence === fact.sentence &&
      other.ownSubject &&
      comparable(other, fact) &&
      !isGeneric(residue(other.subject)) &&
      other.quantity.base > fact.quantity.base,
  );

/** Another place of the same page has more than what it calls the most (or less than the least), told in the same way: the page is at odds with itself, or speaks of something else. */
const isBeaten = (fact: Fact, { end }: Order, fitting: readonly Fact[]): boolean =>
  fitting.some(
    (other) =>
      other.article === fact.article &&
      other.role === fact.role &&
      other.metric === fact.metric &&
      other.quantity.unit === fact.quantity.unit &&
      other.phase?.value === fact.phase?.value &&
      comparable(other, fact) &&
      isPlace(other) &&
      isPlace(fact) &&
      (end === 'top' ? other.quantity.base > fact.quantity.base : other.quantity.base < fact.quantity.base),
  );

/** 投资 is what both end with, unless one of them is a plan. */
function areAlike(asked: string, told: string): boolean {
  const measures = [measureAt(asked.replace(/签约(?=总?投资额?$)/, '')), measureAt(told)] as const;
  const [by, of] = measures;
  if (by === undefined && of !== undefined && SIZE.includes(of) && ENDS_OPEN.test(asked)) return true;
  return isOneMeasure(...measures) || (measures.includes(undefined) && asked.endsWith(told.slice(-2)));
}

/** 开工项目里|最大的, 签约|最大的项目, 第三期|最大的签约项目: the one that costs most. */
const ENDS_OPEN = /(?:项目|工程|签约|开工|投产|竣工|[期批次季度年月日]|活动|[中里的])$/;

/** It is named right before its figure, and stands out in what is asked: 进展最慢 is not 完成率最低, 投资额最大 is 投资最大. */
function standsOut({ subject, article, span, sentence }: Fact, question: string): boolean {
  const clause = article.text.slice(sentence.start, span.start).split('；').at(-1) ?? '';
  const said = OUTSTANDING.exec(clause);
  if (said === null) return false;
  const asked = beforeMost(question, said[1] as string);
  const named = clause.slice(said.index + said[0].length);
  const behind = article.text.slice(span.end, sentence.end);
  return (
    asked !== undefined &&
    areAlike(asked, clause.slice(0, said.index)) &&
    (isNamedIn(named, subject) || (SIZE_ALONE.test(named) && behind.startsWith(`的${subject}`)))
  );
}

/** 最大的是|总投资9亿元的云溪电缆项目: what stands out is named behind its size. */
const SIZE_ALONE = /^(?:计划|预计)?总?(?:投资|额度|规模)?(?:为|约|近|达|超)?$/;

/** What is asked to be the most: 获得额度 of 获得额度最多的是哪个, which a page may call 最大; undefined where something else is. */
function beforeMost(question: string, most: string): string | undefined {
  const alike = [...MOST, ...LEAST].includes(most) ? (MOST.includes(most) ? MOST : LEAST) : [most];
  const at = question.search(new RegExp(`最[${alike.join('')}]`));
  return at < 0 ? undefined : question.slice(0, at);
}

/** A sum may be called the largest, the highest and the most. */
const MOST = ['大', '多', '高'];
const LEAST = ['小', '少', '低'];

/** 云溪水厂扩建投资最大，为7.2亿元: named before what it stands out in, and its figure right behind. */
function standsOutBefore({ subject, article, span, sentence }: Fact, question: string): boolean {
  const clause = article.text.slice(sentence.start, span.start).split('；').at(-1) ?? '';
  const [, by = '', most = ''] = OUTSTANDING_BEFORE.exec(clause) ?? [];
  const asked = most === '' ? undefined : beforeMost(question, most);
  return asked !== undefined && by.includes(subject) && areAlike(asked, by);
}

const OUTSTANDING_BEFORE =
  /([^，。；：\d]{4,40})最([多大高快好长重强])，(?:总?投资额?|规模)?(?:[为是有约近超]|达到?|高达){0,3}$/u;

/** 丝路公司 or 与丝路公司签约的年产9万吨丝线项目, behind 最大的是 and before its figure. */
const isNamedIn = (said: string, subject: string): boolean =>
  said.startsWith(subject) || (/项目$/.test(subject) && (said.split('，')[0] ?? '').endsWith(subject));

/** What the words right before 最大 measure. */
const measureAt = (words: string): string | undefined => {
  const measure = measuresIn(words, true).at(-1);
  return measure?.end === words.length ? measure.metric?.id : undefined;
};

const isOneMeasure = (asked: string | undefined, told: string | undefined): boolean =>
  asked !== undefined &&
  told !== undefined &&
  (asked === told || [asked, told].every((id) => SIZE.includes(id)));

/** 投资额 and 总投资 rank alike. */
const SIZE = ['investment', 'total-investment'];

/** The rank is told right behind the figure, and is that of no other: 占年度计划的62%，总额居首; 签约40个，规模全市最大. */
function isRankedBehind({ article, span, sentence, role, quantity }: Fact, { end }: Order): boolean {
  const behind = article.text.slice(span.end, sentence.end);
  const isShare = role === 'change' || quantity.kind === 'percent';
  const ofOther = isShare ? OF_ANY_AMOUNT : quantity.kind === 'count' ? OF_SUM : OF_COUNT;
  return BEHIND[end].test(behind) && !ofOther.test(behind);
}

/** 增长9%，总量位居全市第一 */
const OF_ANY_AMOUNT = /^，?(?:总量|总额|总数|个数|金额|投资额|规模|数量)/;
/** 签约40个，合同金额居全市首位 */
const OF_SUM = /^，?[^，。；\d]{0,4}(?:规模|总额|金额|投资|资金|体量)/;
/** 投资9亿元，个数全市最多 */
const OF_COUNT = /^，?[^，。；\d]{0,4}(?:个数|数量|总数|项目数)/;
