/** Figures beneath a heading, or of a county that the sentence opens with, are of what it names, where their own words name nothing, or but a class of its projects. */
import type { Fact } from '../../facts/fact.ts';
import type { PageScope } from '../../facts/page-scope.ts';
import { isClassName } from '../../facts/role/threshold.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { Region } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Setting } from '../match/setting.ts';
import { isThing, type Membership } from './members.ts';

const bySection = new WeakMap<Fact, Fact>();
const ofPlaces = new WeakSet<Fact>();

/** 安排项目90个 beneath a county is no list of its own, which a stage (新开工) may be told above. */
export const isBeneathPlace = (fact: Fact): boolean => ofPlaces.has(fact);

/** The figures, each of what its section names. */
export const namedBySections = (
  facts: readonly Fact[],
  membership: Membership | undefined,
  { pageOf }: Setting,
): readonly Fact[] => facts.map((fact) => namedBySection(fact, membership, pageOf(fact)));

/** 总投资6.3亿元 under the heading 青山风电场 is that of the thing the heading names, 项目完成投资9亿元 under （一）云溪县 that of the county where counties are ranked. */
function namedBySection(
  fact: Fact,
  membership: Membership | undefined,
  { regions: [home] }: PageScope,
): Fact {
  const name = fact.layers.heading.split(' ').at(-1) ?? '';
  if (fact.role !== 'level') return fact;
  if (fact.subject === '' && isThing(name)) return known(fact, name);
  if (membership !== 'place') return fact;
  const place = [name, labelOf(fact), openingPlace(fact, home)].find((words) => isOfPlaceAbove(fact, words));
  if (place === undefined) return fact;
  const named = known(fact, withoutMark(place));
  ofPlaces.add(named);
  return named;
}

function known(fact: Fact, subject: string): Fact {
  const measure = fact.measure.startsWith(subject) ? fact.measure.slice(subject.length) : fact.measure; // 签约项目 of 云溪县签约项目
  const named = bySection.get(fact) ?? { ...fact, subject, measure };
  bySection.set(fact, named);
  return named;
}

/** 云溪县 of the line ——云溪县：项目9个 */
const labelOf = ({ layers }: Fact): string => LABEL.exec(layers.sentence)?.[1] ?? '';
const LABEL = /^([^，。；：]{2,16})：/;

/** 云溪县 of 云溪县42个重点项目年度计划投资90亿元, or of 上半年，云溪县42个…: the page tells of one county after another, or, of a province, of one city after another. */
const openingPlace = ({ layers, region }: Fact, home: Region | undefined): string => {
  const { name = '', level } = region?.value ?? {};
  const isOne = level === 'county' || (level === 'prefecture' && home?.level === 'province');
  return isOne &&
    /clause|sentence/.test(region?.origin ?? '') &&
    layers.sentence.replace(TIME_FIRST, '').startsWith(name)
    ? name
    : '';
};

/** 前三季度，, 截至9月底，, 今年以来， */
const TIME_FIRST =
  /^(?:截[至止])?(?:(?:20\d\d|[今去本全])年)?(?:前?[一二三四]季度|[上下]半年|(?:\d{1,2}[—–\-~至])?\d{1,2}月(?:底|末|份|\d{1,2}日)?|目前|以来)?，/;

/** 云溪县 of （一）云溪县, 1.云溪县, ●云溪县 and 一、云溪县; 经开区 of 市经开区 */
const withoutMark = (heading: string): string =>
  heading
    .replace(/^(?:[—●·•◆■▲★\s]+|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.])/, '')
    .replace(/^[市县州](?=\p{Script=Han}{2,12}区$)/u, '');

/** The heading is the name of the figure's place, and nothing more; what is told is of the place's projects, of no single one. */
function isOfPlaceAbove({ subject, region }: Fact, heading: string): boolean {
  const name = region?.value.name ?? '';
  const above = withoutMark(heading);
  const isAbove = above.length >= 2 && (name.startsWith(above) || name.endsWith(above));
  return isAbove && (subject === '' || isGeneric(residue(subject)) || isClassName(subject));
}
