/** 云溪市完成率比全省高多少 → 比某某省高多少: where no page tells the gap, each of the two may be told by its own. */
import { ancestors } from '../../../extract/places.ts';
import type { Region, RegionLevel } from '../../../types.ts';

const ABOVE = /(?<joint>[比较与和同跟])全(?<level>[省市])(?:平均(?:水平)?|的)?(?!第|各|最)/u;
const LEVELS: Readonly<Record<string, RegionLevel>> = { 省: 'province', 市: 'prefecture' };

/** The question with the name of the province or city around the one place it names; undefined where it holds that place against neither. */
export function placeAboveSpelt(question: string, regions: readonly Region[]): string | undefined {
  const { groups } = ABOVE.exec(question) ?? {};
  const [place, ...others] = regions;
  if (groups === undefined || place === undefined || others.length > 0 || !GAP.test(question))
    return undefined;
  const around = ancestors(place).find(({ level }) => level === LEVELS[groups.level ?? '']);
  return around && question.replace(ABOVE, `$<joint>${around.name}`);
}

const GAP = /[高低快慢多少差](?:了|出)?(?:多少|几)|[高低快慢多少]还是|相差|哪个/u;
