import { widerPlaces } from '../tables/regions-wider.ts';
import type { Found } from './judge.ts';

/** Only where something is told of them: 中部六省平均增长6.1%, 全球完成装机…; not 面向全球, not 来自长三角的企业. */
const wider = new RegExp(
  `(?<place>${widerPlaces.join('|')})(?=(?:地区)?的?(?:平均|整体|总体|同期|共|累计|完成|实现|达到|新增|增长|增速)|[^，。；、]{0,8}(?:增速|增长|总量|总额)(?:为|达))`,
  'g',
);

/** Groups of provinces and the world, where figures are theirs. */
export function findWider(text: string): Found[] {
  return [...text.matchAll(wider)].map((match): Found => {
    const name = match.groups?.place as string;
    const end = match.index + name.length;
    return {
      start: match.index,
      end,
      rule: 'region/wider',
      candidates: [{ code: `000000${name}`, name, level: 'nation' }],
    };
  });
}
