import { type Fact, isOfTable, type ListLevel } from '../../facts/fact.ts';
import { levelNamed } from '../../facts/slots/slots.ts';
import { isInSection, isSectionSum } from '../../facts/table/section.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Article, Quantity } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { type Match, scoreFact } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { cover } from '../match/words/cover.ts';
import { phaseLabel } from '../tables/labels.ts';
import { variantsOf } from '../tables/synonyms.ts';
import { isRanked, standsInRanking } from './bare-rank.ts';
import { familyOf } from './families.ts';
import { withoutLimit } from './limit.ts';
import { asContracted, measuresAlong } from './measured-by.ts';
import {
  countedGroups,
  endingAsked,
  isMember,
  isThing,
  type Membership,
  mayBeClass,
  membersAsked,
  nameOf,
} from './members.ts';
import { amongNamed, classesIn, ofNoun, oneEach, withoutWhole } from './narrowed.ts';
import { wholesTold, withoutRest } from './partition.ts';
import { isOfProject, tellsSize } from './project-size.ts';
import { isBeneathPlace, namedBySections } from './sections.ts';
import { sumsOfSectors } from './sectors.ts';
import type { Wanted } from './wanted.ts';

/** A figure that may stand in a list. */
interface Listed extends Match {
  /** It, or the clause it inherits from, is of the phase asked; else only the list it stands in may be. */
  readonly phased: boolean;
}

/** Lists, the best first: figures of one measure about different subjects. */
export function listsFor(
  frame: Frame,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): readonly (readonly Fact[])[] {
  const membership = membersAsked(frame.text);
  const counted = countedGroups(facts);
  const isCalled = namesAsked(frame);
  const isOne = (fact: Fact): boolean => isMember(fact, membership, counted) && isCalled(fact);
  const measures = measuresAlong(facts);
  const families = new Map<string, Listed[]>();
  for (const fact of namedBySections(facts, membership, setting)) {
    if (membership === 'place' && isOfAll(fact, frame)) continue;
    if (!mayStandInList(wanted, fact) || isOccasion(fact, frame)) continue;
    if (!isNamed(fact) || !placesThings(frame, wanted, fact) || (membership !== 'class' && !isOne(fact)))
      continue;
    const ofSection = isSectionSum(fact);
    if (ofSection && membership !== 'class' && !listsSections(frame.text)) continue;
    const listed = listedAs(frame, wanted, fact, setting);
    if (listed === undefined) continue;
    const key = `${fact.article.document} ${reachOf(fact, membership)} ${measures(membership === 'place' ? asContracted(fact) : fact)}${ofSection ? ' sums' : ''}`;
    families.set(key, [...(families.get(key) ?? []), listed]);
  }
  const counts = membership === 'class' ? /[大类]/ : /[大类个件项]/; // 五大类; 96个项目 are no 96 classes
  const size = frame.given.find((q) => q.kind === 'count' && counts.test(q.unit))?.number;
  const bySector = OF_SECTORS.test(frame.text)
    ? sumsOfSectors(facts.filter((fact) => isTold(fact) && listedAs(frame, wanted, fact, setting)?.phased))
    : [];
  const makesUp = wholesTold(facts);
  const worthOf = (list: readonly Match[]): number =>
    worth(list, membership, size, frame) + (membership === 'class' && makesUp(factsOf(list)) ? 0.8 : 0);
  const lists = [...families.values()]
    .filter((list) => list.some(({ phased }) => phased))
    .map((list) => (membership === 'class' ? classesIn(list, isOne) : list))
    .map((list) =>
      withoutWhole(
        ofNoun(
          frame.text,
          oneEach(membership === 'project' ? list.filter(({ phased }) => phased) : list, membership),
        ),
      ),
    )
    .filter((list) => list.length >= 2)
    .sort((a, b) => worthOf(b) - worthOf(a))
    .map((list) => withoutRest(amongNamed(factsOf(list), wanted, frame.text)));
  return bySector.length >= 2 ? [bySector, ...lists] : lists;
}

/** 清和市 of 清和市争取资金60亿元: no member of the counties that are asked for within it, as 清和市东城区 is. */
const isOfAll = ({ subject, region }: Fact, { regions: [place, ...others] }: Frame): boolean =>
  place !== undefined &&
  others.length === 0 &&
  subject.startsWith(place.name) &&
  place.level !== 'county' &&
  (region === undefined || region.value.code === place.code);

/** 三次 of 三次居首: how often, where 项目最多 asks how many. */
const isOccasion = ({ quantity: { unit } }: Fact, { text }: Frame): boolean =>
  unit === '次' && !/次/.test(text);

/** Where a rank alone is asked for, those whom the page ranks; where the largest project, projects. */
const mayStandInList = ({ byRank, bySize }: Wanted, fact: Fact): boolean =>
  (byRank === undefined || standsInRanking(fact, byRank)) && (!bySize || isOfProject(fact));

/** 组 of 哪个招商组, and of 哪一级 a list of some level. */
function namesAsked(frame: Frame): (fact: Fact) => boolean {
  const ending = endingAsked(frame);
  const ofLevels = /哪一?级/.test(frame.text);
  return (fact) =>
    (ending === undefined || nameOf(fact).endsWith(ending)) &&
    (!ofLevels || levelNamed(fact.subject) !== undefined);
}

const factsOf = (list: readonly Match[]): readonly Fact[] => list.map(({ fact }) => fact);

/** 拉练前三名是谁, 考评第一名是哪个, 擂台赛第二名是谁: places of which no measure is named are told by rates and points, never by 45天 or 18个. */
export const placesThings = ({ text }: Frame, { target, bySize, byRank }: Wanted, fact: Fact): boolean =>
  !isWeight(text, fact) &&
  (!bySize || tellsSize(fact)) &&
  (byRank === undefined || isRanked(fact, byRank)) &&
  (target.metric !== undefined ||
    target.kinds !== undefined ||
    !PLACES.test(text) ||
    /^(?:percent|other)$/.test(fact.quantity.kind));

/** 30分 of 总分100分，其中进度30分、质量25分: what may be got for it, and nobody's score. */
const isWeight = (question: string, { quantity, layers }: Fact): boolean =>
  quantity.unit === '分' &&
  /[总满]分(?:为|是|共)?\d{2,4}分/.test(layers.sentence) &&
  !/分值|占分|权重|[总满]分|项(?:目)?分/.test(question);

const PLACES =
  /[前后]\p{Script=Han}名.{0,4}谁|(?:考[评核]|评比|拉练|观摩|擂台赛?|比武|竞赛|大?比拼)[^，。？]{0,8}(?:第|[前后]\p{Script=Han}(?:名|的?是|$)|末位|垫底)/u;

/** 哪个方面投资最多 */
const OF_SECTORS = /哪[一几两个]*(?:方面|领域|板块|块)|(?:方面|领域|板块)[里中]?[^，。？]{0,8}哪/;

/** A figure of a thing with a name, which is there and not only visited or helped; 九大 in 九大体系 is a way to speak. */
const isNamed = (fact: Fact): boolean =>
  isTold(fact) && !isGeneric(fact.subject) && !WHOLE.test(fact.subject);

/** 续建和新开工哪个多, 哪一块最大: the sums of the sections of a table are listed. */
const listsSections = (text: string): boolean => /哪一?[块档批]|[和与跟][^，。？]{1,8}(?:哪|谁)/.test(text);

/** 合计, 全市合计, 全县: the row that sums up the others. */
const WHOLE = /^(?:全[国省市州县区旗])?(?:合计|总计|小计|平均)$|^全[国省市州县区旗]$/;

const isTold = (fact: Fact): boolean =>
  fact.subject !== '' && !fact.headline && !isOfDeed(fact) && !/大类?$/.test(fact.quantity.unit);

/** 走访企业18家 is told of a visit, not of how many there are; 东山县签约项目28个 is the county's. */
const isOfDeed = ({ measure, subject, quantity, region }: Fact): boolean =>
  quantity.kind === 'count' &&
  measure !== subject &&
  measure.includes(subject) &&
  region?.value.name !== subject;

/** 云溪开发区 among the counties of a city, of which no table tells where it lies. */
const isZoneAmongPlaces = ({ text }: Frame, { subject }: Fact): boolean =>
  membersAsked(text) === 'place' && /^\p{Script=Han}{2,4}(?:开发|高新|经开|示范)区$/u.test(subject);

/** The members themselves need not be named by the question: only its slots and the words around the list must fit. */
function listedAs(frame: Frame, { target, words }: Wanted, fact: Fact, setting: Setting): Listed | undefined {
  const around = aroundOf(fact);
  const near = `${fact.layers.heading} ${fact.layers.sentence} ${fact.subject}`;
  if (words.some((word) => isMembersName(word, frame.text) && cover(word, near) < 0.75)) return undefined;
  if (words.some((word) => !isAround(word, around) || isOfOtherColumn(word, fact))) return undefined;
  const { level, ...slots } = withoutLimit(frame);
  const open: Frame = {
    ...slots,
    terms: [],
    ...(level && !ASKS_PLACE.test(frame.text) && !isOfLevel(fact, level) ? { level } : {}),
  };
  const row = isOfTable(fact) || isZoneAmongPlaces(frame, fact) ? { ...fact, subject: '' } : fact; // its name is what is asked for
  const match = scoreFact(open, target, row, setting);
  if (match !== undefined) return { ...match, fact, phased: true };
  const unphased =
    fact.phases.length === 0 && fact.phase === undefined && !isBeneathPlace(fact) && !isInSection(fact);
  const inherited = unphased ? scoreFact({ ...open, phases: [] }, target, row, setting) : undefined;
  return (
    inherited && {
      ...inherited,
      fact,
      phased: frame.phases.every((phase) => around.includes(phaseLabel(phase))),
    }
  );
}

/** 工业 of 工业投资 beside 投资额: what one column says is told of no other. */
const isOfOtherColumn = (word: string, { article, family, layers, subject }: Fact): boolean =>
  !`${layers.own}${subject}`.includes(word) &&
  article.tables[-family - 1]?.columns.some(({ name }) => name.includes(word)) === true;

/** 哪个县|重点项目最多: a county is asked for, and no list of a county's. */
const ASKS_PLACE = /哪[一几些两三]?个?[县区镇乡](?=重[点大])/;

/** 产业项目督查综合 where the page tells of 产业项目建设督查 and of 综合得分: of a long compound every word may stand for itself. */
const isAround = (word: string, around: string): boolean =>
  Math.max(...variantsOf(word).map((way) => cover(way, around))) >= 0.75 ||
  (word.length >= 6 && tokensOf(word).every(({ text }) => text.length > 1 && around.includes(text)));

/** 招商组 of 哪个招商组签约最多: the sentence that lists them says what they are. */
const isMembersName = (word: string, question: string): boolean =>
  new RegExp(`哪[一几]?[个家类种]?${word}`).test(question);

/** How far before a list its own page may say of which programme it is. */
const ABOVE = 300;

/** 市级重大项目…按领域分: the members of a list need not repeat whose programme it is. */
const isOfLevel = ({ level, article, sentence }: Fact, asked: ListLevel): boolean =>
  level === undefined &&
  levelNamed(article.text.slice(Math.max(0, sentence.start - ABOVE), sentence.end)) === asked;

/** How far a list reaches: single projects and places over the page, as long as the batch is one; rises and falls over their paragraph. */
function reachOf(fact: Fact, membership: Membership | undefined): string {
  if (membership !== undefined && membership !== 'class') return `batch ${fact.batch?.value.ordinal ?? ''}`;
  return fact.role === 'change' && !isOfTable(fact) ? `paragraph ${fact.sentence.block}` : familyOf(fact);
}

/** The paragraph, its heading, the headline and what the page opens with: what a list is about stands once, before it. */
function aroundOf({ article, sentence, layers }: Fact): string {
  const block = article.blocks[sentence.block];
  const read = block ? article.text.slice(block.start, block.end) : '';
  return [article.title, layers.heading, layers.sentence, read, openingOf(article)].join(' ');
}

/** The first paragraphs, as 春到河套，万物勃发。 alone says nothing yet. */
function openingOf({ blocks, text }: Article): string {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const [first] = paragraphs;
  const within = paragraphs.filter(({ start }) => start < (first?.start ?? 0) + OPENING);
  return within.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Within so many characters the opening has begun to say what the page is about. */
const OPENING = 40;

/** A list of classes is known by their names, one of 五大类 by its length. */
const worth = (
  list: readonly Match[],
  membership: Membership | undefined,
  size: number | undefined,
  { given, phases, text }: Frame,
): number =>
  (list.every(({ fact }) => isCalledBy(text, fact) || isSectorAsked(text, fact)) ? 0.8 : 0) +
  Math.max(...list.map((m) => m.score)) +
  Math.min(0.2, list.length * 0.02) +
  (list.length === size ? 0.8 : 0) +
  (phases.some((phase) => list.every(({ fact }) => fact.layers.own.includes(phaseLabel(phase)))) ? 0.3 : 0) +
  (given.some((sum) => isSumOf(sum, list)) ? 0.8 : 0) +
  0.4 * shareCalledSo(list, membership);

/** 各板块里哪个最快: the table whose rows are headed 板块. */
const isCalledBy = (question: string, { article, family }: Fact): boolean =>
  article.tables[-family - 1]?.columns.some(
    ({ name }) => NAMES_ROWS.test(name) && question.includes(name),
  ) === true;

/** 交通领域项目 where 哪个领域 is asked. */
const isSectorAsked = (question: string, { subject }: Fact): boolean => {
  const word = /哪[一几]?个?(领域|板块|行业)|(领域|板块|行业)[是在]哪/.exec(question);
  return word !== null && subject.includes(word[1] ?? (word[2] as string));
};

const NAMES_ROWS =
  /^\p{Script=Han}{0,6}(?:板块|单位|部门|领域|行业|类别|园区|开发区|乡镇|镇街|街道|县区|县市区?|地区)$/u;

/** How many of a list are called as what is asked for is: classes by their kind, projects as things. */
function shareCalledSo(list: readonly Match[], membership: Membership | undefined): number {
  if (membership === undefined || membership === 'place' || membership === 'zone') return 0;
  if (membership === 'class' && list.every(({ fact }) => isDeed(fact))) return -1;
  const called = list.filter(({ fact }) =>
    membership === 'class' ? mayBeClass(fact) : isThing(fact.subject),
  );
  return called.length / list.length;
}

/** 签订框架协议 beside 签订正式合同: what was done, and no class of things. */
const isDeed = ({ subject }: Fact): boolean => /^(?:签[订署]|达成)(?!.*(?:类|业|项目)$)/.test(subject);

/** 34.6亿元债券里哪个领域最多: the list of what makes up that sum. */
const isSumOf = ({ kind, base }: Quantity, list: readonly Match[]): boolean =>
  list.every(({ fact }) => fact.quantity.kind === kind) &&
  Math.abs(list.reduce((sum, { fact }) => sum + fact.quantity.base, 0) - base) < 1e-4 * base;
