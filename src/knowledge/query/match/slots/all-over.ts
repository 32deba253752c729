/** 全省, 全县, 我镇: all of a place that a question does not name. */
import type { Fact } from '../../../facts/fact.ts';
import type { Region, RegionLevel } from '../../../types.ts';
import { placesAround } from '../../asking/around.ts';

/** 0 where all of a nation, province or city is asked for (全省支出进度多少), and the figure is of a place in it. */
export function allOverFit(question: string, { region, layers, subject }: Fact): number {
  const asked = placesAround(question);
  const place = region?.value;
  if (asked.length === 0 || asked.some((around) => !isInside(place, around))) return 1;
  const near = `${layers.own} ${layers.head} ${layers.list} ${subject}`.replace(MEASURED_BY, '');
  return asked.some((around) => near.includes(`全${around}`)) ? 1 : 0;
}

/** 高于全市 */
const MEASURED_BY = /(?:[高低快慢]于|[比较占超])全./g;

/** 全国 and 全省 say for themselves what they mean; 全市 on a page of a county-level city, and 全区 on one of a district, may be that place. */
function isInside(place: Region | undefined, around: string): boolean {
  if (/[国省]/.test(around)) return place?.level !== (around === '省' ? 'province' : 'nation');
  return place?.level === 'county' && !place.name.endsWith(around);
}

/** 0 where 我县 or 全镇 is asked for and the figure is of a larger place: a page of a city tells of none of its counties so. */
export function hereFit(question: string, { region, layers, subject, article }: Fact): number {
  const [said, here = ''] = HERE.exec(question) ?? [];
  if (said === undefined || region === undefined) return 1;
  const { level, name } = region.value;
  const isLarger = ABOVE[level] && !(here === '区' && name.endsWith('自治区'));
  const isAround = isLarger || (/[镇乡]/.test(here) && /county|zone/.test(level) && !TOWN.test(article.text));
  return isAround && !`${layers.own} ${layers.head} ${subject}`.includes(said) ? 0 : 1;
}

/** 我县, 全镇; 占全县 measures by it, and 全区 may be the autonomous region. */
const HERE = /(?<![占比较在到]|[高低快慢]于|超过)[全我本]([县旗区镇乡])(?![域级])/;

const ABOVE: Partial<Record<RegionLevel, true>> = { nation: true, province: true, prefecture: true };

/** 青石镇: a page that names a town may call it 全镇, and places the figure in its county; 城镇, 各乡镇 and 特色小镇 are none. */
const TOWN = /[^全我本各该城小古乡市\P{Script=Han}][镇乡](?![村镇居化企土级愁])/u;
