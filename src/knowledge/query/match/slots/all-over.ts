/** 全省, 全县, 我镇: all of a place that a question does not name. */
import type { Fact } from '../../../facts/fact.ts';
import type { Region, RegionLevel } from '../../../types.ts';
import { hereMeant, placesAround } from '../../asking/places/around.ts';

/** 0 where all of a nation, province or city is asked for (全省支出进度多少), and the figure is of a place in it. */
export function allOverFit(question: string, { region, layers, subject }: Fact): number {
  const asked = placesAround(question);
  const place = region?.value;
  if (asked.length === 0 || asked.some((around) => !isInside(place, around))) return 1;
  const near = `${layers.own} ${layers.head} ${layers.list} ${subject}`.replace(MEASURED_BY, '');
  return asked.some((around) => near.includes(`全${around}`)) ? 1 : 0;
}

/** 高于全市, 纳入全省第二期 */
const MEASURED_BY = /(?:[高低快慢]于|[比较占超]|[纳列]入|入选|进入)全./g;

/** 全国 and 全省 say for themselves what they mean; 全市 on a page of a county-level city, and 全区 on one of a district, may be that place. */
function isInside(place: Region | undefined, around: string): boolean {
  if (/[国省]/.test(around)) return place?.level !== (around === '省' ? 'province' : 'nation');
  if (around === '市' && /^(?:nation|province)$/.test(place?.level ?? ''))
    return !place?.name.endsWith(around);
  return /^(?:county|zone|township)$/.test(place?.level ?? '') && !place?.name.endsWith(around);
}

/** 0 where 我县 or 全镇 is asked for and the figure is of a larger place, or of a zone: a page of a city tells of none of its counties so, and one of a county of no town. */
export function hereFit(question: string, { region, layers, subject, article }: Fact): number {
  const here = hereMeant(question);
  if (here === undefined || region === undefined) return 1;
  const { said, unit } = here;
  const { level, name } = region.value;
  const isOther = OTHER_LEVELS[unit]?.includes(level) && !(unit === '区' && name.endsWith('自治区'));
  const near = `${layers.own} ${layers.head} ${subject}`;
  const isOfTown = TOWNS.test(unit) && (TOWNS.test(article.title) || OF_TOWN.test(article.text));
  return isOther && !isOfTown && !near.includes(said) ? 0 : 1;
}

const TOWNS = /[镇乡]/;
const OF_TOWN = /[全我本][镇乡]/;

const ABOVE_COUNTY: readonly RegionLevel[] = ['nation', 'province', 'prefecture'];
const NO_COUNTY: readonly RegionLevel[] = [...ABOVE_COUNTY, 'zone'];
const NO_TOWN: readonly RegionLevel[] = [...NO_COUNTY, 'county'];
/** 全区 may be a zone's own. */
const OTHER_LEVELS: Readonly<Record<string, readonly RegionLevel[]>> = {
  县: NO_COUNTY,
  旗: NO_COUNTY,
  区: ABOVE_COUNTY,
  镇: NO_TOWN,
  乡: NO_TOWN,
};
