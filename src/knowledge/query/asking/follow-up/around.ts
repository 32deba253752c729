import { ancestors } from '../../../extract/places.ts';
import type { Region } from '../../../types.ts';
import type { Parts } from './parts.ts';

/** 那全市的呢, 全省呢 */
const ALL_AROUND = /^那?么?全(省|市)的?(?:又)?(?:是多少|呢|多少)?[？。]*$/u;

/** 全市 of a township of such a city is that city. */
const isAll = (kind: string | undefined, { level, name }: Region): boolean =>
  kind === '省'
    ? level === 'province'
    : level === 'prefecture' || (level === 'county' && name.endsWith('市'));

/** 云溪区开工几个 + 那全市的呢 → 东明市开工几个: the city that the district lies in. */
export function around(now: Parts, before: Parts): string | undefined {
  const slot = before.slots.find(({ kind, region }) => kind === 'region' && region !== undefined);
  const asked = ALL_AROUND.exec(now.text);
  if (asked === null || slot?.region === undefined || isAll(asked[1], slot.region)) return undefined;
  const above = ancestors(slot.region).find((one) => isAll(asked[1], one));
  if (above === undefined) return undefined;
  return `${before.text.slice(0, slot.start)}${above.name}${before.text.slice(slot.end)}`;
}
