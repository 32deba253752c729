/** Whose the sum of a numbered item is: 3.安居工程。改造小区12个，投资2亿元; 3.中心小学 建设地点：城东 总投资2亿元. */
import { shortName } from '../../extract/places.ts';
import type { Figure } from '../figure.ts';
import { isFacet } from './nominal-clause.ts';
import { endsAsProject } from './project.ts';

/** 安居工程 of 3.安居工程。 */
const TITLE = /^\d{1,2}[.、．]\s*(\p{Script=Han}{2,24})[。：]/u;

/** 中心小学 of 3.中心小学 建设地点：…, where the fields of an item are told by their names. */
const FIELDED =
  /^\d{1,2}[.、．]\s*([^，。：；\s]{2,30})[，\s](?:建设|项目|所在)?(?:地点|地址|位置|性质|业主|单位|内容|规模|年限)：/u;

/** 抓项目扩投资, 全力优化营商环境: a line of work, and nothing that money is put into. */
const SLOGAN =
  /^(?:[抓强优惠稳促扩聚提推育补破夯筑守激拓兴]|加快|加强|着力|大力|持续|全力|坚持|突出|深化|全面|统筹|强化|狠抓|扎实)/u;

/** 投资, 财政投入: a sum that names nothing it is of. */
const BARE_SUM = /^(?:计划|预计|总|年度|各级|[省市县区]级|财政){0,3}(?:投资|投入|安排资金)(?:约|超|达|共)?$/;

/** The title of the item that a bare sum stands in; undefined for every other figure. */
export function itemTitle({ article, block, context, outer }: Figure): string | undefined {
  const measure = context.lead.trim().split(/\s/).at(-1) ?? '';
  if (context.quantity.kind !== 'money' || !BARE_SUM.test(measure)) return undefined;
  const line = article.text.slice(block.start, Math.min(block.end, block.start + 48));
  const title = (TITLE.exec(line) ?? FIELDED.exec(line))?.[1];
  const { value: place } = outer.heading.region ?? {};
  const isPlace = place && [place.name, shortName(place)].some((name) => title?.endsWith(name)); // 3.甲省云溪：总投资2亿元
  const isNothing = title !== undefined && (isFacet(title) || (SLOGAN.test(title) && !endsAsProject(title)));
  return isPlace || isNothing ? undefined : title;
}
