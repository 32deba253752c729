import { comparable, isSameMetric } from '../../../facts/arithmetic.ts';
import { type Fact, isOfTable } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { residue } from '../../../facts/subject/subject.ts';
import type { Article } from '../../../types.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import { classHeaded } from '../../match/other-thing/one-of-class.ts';
import type { Setting } from '../../match/setting.ts';
import { regionFit } from '../../match/slots/place.ts';
import { cover } from '../../match/words/cover.ts';
import { withoutRest } from '../../rank/partition.ts';
import { nameOfSector, sumsOfSectors } from '../../rank/sectors.ts';

/** A part of a whole, by the name that its page gives it. */
export interface Part {
  readonly name: string;
  readonly part: Fact;
}

/** The lists that a whole is divided into, told right behind it, each of which comes to it together; fields of work first. */
export function divisionsOf(whole: Fact, facts: readonly Fact[]): readonly (readonly Part[])[] {
  const inside = insideOf(whole, facts);
  const sectors = sumsOfSectors(inside.filter((fact) => fact.phase?.value === whole.phase?.value));
  const behind = inside.filter((fact) => isBehind(fact, whole));
  const families = [...grouped(behind, ({ family }) => family).values(), behind, ofBullets(behind)];
  const lists = [...families, ...families.flatMap((list) => runsIn(list, whole))].filter(
    (list) => comesTo(list, whole) && areNamed(list),
  );
  const fields = lists.filter((list) => !list.some(isStage));
  return [
    ...(comesTo(sectors, whole) ? [sectors.map((part) => partCalled(nameOfSector(part), part))] : []),
    ...[...fields, ...lists.filter((list) => !fields.includes(list))].map((list) =>
      list.map((part) => partCalled(undefined, part)),
    ),
  ];
}

/** （一）工业项目12个…；其中化工项目5个: the first of each item. */
const ofBullets = (list: readonly Fact[]): readonly Fact[] =>
  [...grouped(list, ({ sentence }) => sentence.block).values()].flatMap(([first]) =>
    first && BULLET.test(first.article.text.slice(first.article.blocks[first.sentence.block]?.start))
      ? [first]
      : [],
  );

const partCalled = (name: string | undefined, part: Fact): Part => ({ name: name ?? nameOf(part), part });

/** 银行贷款 of 银行贷款8亿元, whose subject is the bank. */
const nameOf = ({ subject, measure, metric }: Fact): string =>
  metric === 'financing' && /银行$/.test(subject) ? `${subject}${measure}` : subject;

/** 工业21个、农业29个 of 续建28个、新开工22个；工业21个、农业29个: of one whole that is cut in two ways. */
const runsIn = (list: readonly Fact[], whole: Fact): readonly (readonly Fact[])[] =>
  list.flatMap((_, from) => {
    let sum = 0;
    const end = list.findIndex((fact, at) => {
      sum += at >= from ? fact.quantity.base : 0;
      return sum >= whole.quantity.base;
    });
    const run = list.slice(from, end + 1);
    return end < from || !areTogether(run) || isCutShort(run, list, whole) ? [] : [run];
  });

/** 9个 and 8个 of 工业41个、农业9个、交通8个: what comes to the 17 of a town by chance, unless what stands before comes to it as well. */
function isCutShort([first]: readonly Fact[], list: readonly Fact[], { quantity }: Fact): boolean {
  const before = list.filter(
    (fact) =>
      first !== undefined &&
      fact.family === first.family &&
      fact.sentence === first.sentence &&
      fact.span.start < first.span.start,
  );
  const sum = before.reduce((total, fact) => total + fact.quantity.base, 0);
  const share = sum / quantity.base;
  return Math.abs(share - Math.round(share)) > 1e-6;
}

/** In one paragraph, or in bullets: sums of two paragraphs come to a third by chance. */
const areTogether = (run: readonly Fact[]): boolean =>
  new Set(run.map(({ sentence }) => sentence.block)).size === 1 ||
  run.every(({ article, sentence: { block } }) =>
    /^[●·•◆■▲]/.test(article.text.slice(article.blocks[block]?.start, article.blocks[block]?.end)),
  );

/** Each by a name of its own. */
const areNamed = (list: readonly Fact[]): boolean =>
  new Set(list.map(({ subject }) => subject)).size === list.length;

/** 续建项目 beside 新开工项目, 省级重点项目 beside 市级重点项目, 10年期, 云溪区签约项目: how far they have come, whose they are, for how long and where is no field of work. */
export const isStage = ({ subject, region }: Fact): boolean =>
  region?.origin === 'clause' ||
  OF_PLACE.test(subject) ||
  isOfTerm({ subject }) ||
  /^(?:[新续在改扩]建|新?开工|竣工|(?:建成)?投产|建成|储备|前期|签约|其中|纳入|列入|[国省市县区](?:家|级|重))/.test(
    subject,
  );

/** 城南镇签约项目, 经开区开工项目. */
const OF_PLACE =
  /(?:[镇乡县]|街道|[经高]开区|高新区|开发区)(?:(?:[新续在]?(?:签约|引进|开工|竣工|投产|建)|重[点大])?(?:项目|企业))?$/;

/** 10年期 of a bond. */
export const isOfTerm = ({ subject }: Pick<Fact, 'subject'>): boolean => /^\d{1,2}年期/.test(subject);

/** 省级重点项目, 辛集市级重点项目: of one list. */
export const isOfLevel = ({ subject }: Fact): boolean =>
  /^(?:\p{Script=Han}{2,4})?(?:国家|[省市县区])级?重[点大]/u.test(subject);

/** What a page tells class by class, below 三、分产业情况, whether or not the classes come to the whole: 1.食品产业：项目9个，到位资金6亿元. */
export function sectionsOf(whole: Fact, facts: readonly Fact[]): readonly Part[] {
  const told = facts.filter(
    (fact) =>
      fact.article === whole.article &&
      fact.role === 'level' &&
      classHeaded(fact) !== undefined &&
      comparable(fact, whole) &&
      isSameMetric(fact, whole),
  );
  const sections = [...grouped(told, classHeaded).values()];
  if (sections.length < 2 || sections.some(({ length }) => length > 1)) return [];
  return sections.flat().map((part) => ({ name: classHeaded(part) ?? part.subject, part }));
}

/** 从产业看，食品项目9个；化工项目7个: the fields that are led in right behind a whole, though a few of the whole be of none of them. */
export function fieldsLedIn(whole: Fact, facts: readonly Fact[]): readonly Part[] {
  const told = insideOf(whole, facts).filter(
    (fact) => isBehind(fact, whole) && fact.phase?.value === whole.phase?.value && isLedIn(fact),
  );
  const [list = []] = grouped(told, opensAt).values();
  const sum = list.reduce((total, { quantity }) => total + quantity.base, 0);
  const areFields = list.length >= 2 && areNamed(list) && !list.some(isStage) && sum <= whole.quantity.base;
  return areFields ? list.map((part) => partCalled(undefined, part)) : [];
}

const LEADS_IN =
  /^(?:[按从分]|依照?|就)\p{Script=Han}{0,6}(?:产业|行业|领域|类别|类型|投向|板块|门类)\p{Script=Han}{0,4}[看分]/u;

const isLedIn = (fact: Fact): boolean =>
  LEADS_IN.test(fact.article.text.slice(opensAt(fact), fact.span.start));

/** Where what is told in one breath begins, whatever ； stands in it. */
const opensAt = ({ article, sentence, span }: Fact): number =>
  Math.max(article.blocks[sentence.block]?.start ?? 0, article.text.lastIndexOf('。', span.start) + 1);

/** The projects that its sentence names with their sums: 分别是总投资6亿元的甲和总投资3亿元的乙, 总投资6亿元的甲等4个总投资15亿元的项目. */
export function membersOf(whole: Fact, facts: readonly Fact[]): readonly Part[] {
  const told = insideOf(whole, facts).filter(
    (fact) => fact.sentence === whole.sentence && !isGeneric(residue(fact.subject)),
  );
  return withoutRest(told).map((part) => ({ name: part.subject, part }));
}

/** What one sentence tells of a programme that the question names: 实施“百千”工程，改造小区12个，新建泵站3座. */
export function toldOf(
  programme: Frame,
  facts: readonly Fact[],
  setting: Setting,
): readonly (readonly Part[])[] {
  const words = programme.terms.filter((term) => !isGeneric(term));
  if (words.length === 0) return [];
  const told = facts.filter(
    (fact) =>
      fact.role === 'level' &&
      fact.subject !== '' &&
      !isOfTable(fact) &&
      words.every((word) => cover(word, fact.layers.sentence.replace(/[“”]/g, '')) === 1) &&
      regionFit(programme.regions, fact, setting.pageOf(fact)) > 0,
  );
  return [...grouped(told, ({ sentence }) => sentence).values()].map((list) =>
    list.map((part) => ({ name: part.subject, part })),
  );
}

/** True where the page names no more than some of them. */
export const namesSome = (parts: readonly Part[], whole: Fact): boolean =>
  !comesTo(
    parts.map(({ part }) => part),
    whole,
  );

/** Of its page and measure, of another thing, and no larger. */
const insideOf = (whole: Fact, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact !== whole &&
      fact.article === whole.article &&
      !isOfTable(fact) &&
      !fact.headline &&
      fact.role === 'level' &&
      fact.group !== whole.group &&
      fact.subject !== '' &&
      comparable({ ...fact, metric: whole.metric } as Fact, whole) &&
      (isSameMetric(fact, whole) || !MEASURES.has(fact.metric ?? '') || isOfContracts(fact, whole)) &&
      fact.quantity.base < whole.quantity.base,
  );

/** 金额9亿元 of 签约总金额30亿元, 6亿元 of 专项债券15亿元: any sum may be part of another, but for those that say what else they measure. */
const MEASURES: ReadonlySet<string> = new Set([
  'total-investment',
  'annual-planned-investment',
  'investment-completed',
  'funds-in-place',
  'output-value',
]);

/** 总投资 of the projects whose 协议总投资 was told. */
const isOfContracts = (part: Fact, whole: Fact): boolean =>
  whole.metric === 'contracted-investment' && part.metric === 'total-investment';

/** How many paragraphs on a page may come back to what a whole is made up of. */
const LATER = 4;

/** In the bullets beneath its paragraph, or beneath the line that leads in to them (按行业分：), which other cuts of the whole may stand before. */
function isInBullets({ blocks, text }: Article, from: number, at: number): boolean {
  const line = (block: number): string => text.slice(blocks[block]?.start, blocks[block]?.end);
  let lead = at;
  while (lead > from && BULLET.test(line(lead))) lead--;
  return (
    lead < at &&
    (lead === from || (lead === from + 1 && /[：]$/.test(line(lead))) || OPENS_ITEMS.test(line(lead)))
  );
}

const BULLET = /^(?:[●·•◆■▲]|（[一二三四五六七八九十\d]{1,3}）|[\d]{1,2}[.、．])/;
/** 按行业领域分： above its items. */
const OPENS_ITEMS = /^[按从分]\p{Script=Han}{1,8}[看分]?：$/u;

/** In its sentence, or in those of its paragraph behind it; in one of the next paragraphs where it is headed so (产业布局情况), or opens with 其中, 分产业看, 主要用于 or the whole itself (专项债券共安排…，其中：; 新增专项债券共支持…。从投向看，). */
function isBehind({ sentence, span, article, layers: { heading } }: Fact, whole: Fact): boolean {
  if (span.start < whole.span.end) return false;
  if (sentence.block === whole.sentence.block) return true;
  const { block } = sentence;
  const opening = article.blocks[block];
  if (opening === undefined) return false;
  const words = article.text.slice(opening.start, Math.min(opening.end, opening.start + 40));
  if (CUT.test(words) || isInBullets(article, whole.sentence.block, block)) return true;
  if (block > whole.sentence.block + LATER) return false;
  if (HEADS_PARTS.test(heading)) return true;
  return (
    DIVIDED.test(words) ||
    isAmong(words, whole) ||
    (/其中|。[按从分]\p{Script=Han}{1,12}[看分]，/u.test(words) &&
      [whole.subject, whole.measure].some((name) => name.length >= 4 && words.slice(0, 16).includes(name)))
  );
}

/** 开工项目中，…, 9个“签约一批”项目中，…: a paragraph that opens with the whole. */
const isAmong = (words: string, { subject, quantity }: Fact): boolean =>
  subject.length >= 4 &&
  ['', `${quantity.number}个`].some((count) =>
    words.replace(/[“”]/g, '').startsWith(`${count}${subject}中，`),
  );

/** 按投资规模分，…: cuts the whole anew, however far behind. */
const CUT = /^[按分]\p{Script=Han}{1,8}分，/u;
const DIVIDED =
  /^(?:其中|[按从分]\p{Script=Han}{1,12}[看分]|(?:这些|上述)?(?:资金|债券)?(?:主要|重点|分别)?(?:投向|用于))/u;

/** 二、产业布局情况, 投向结构: what stands beneath divides what was told above. */
const HEADS_PARTS =
  /(?:产业|行业|领域|投向|类别|区域|结构)[^，。； ]{0,4}(?:布局|分布|结构|构成)(?:情况)?$|[分按](?:产业|行业|领域|类别|投向)[^，。； ]{0,4}$/u;

/** Two parts may come to a sum by chance only where it is told to no digit. */
const comesTo = (parts: readonly Fact[], { quantity }: Fact): boolean =>
  parts.length >= 2 &&
  Math.abs(parts.reduce((sum, part) => sum + part.quantity.base, 0) - quantity.base) < 1e-6 * quantity.base;
