import { ancestors } from '../../../extract/places.ts';
import type { Region } from '../../../types.ts';
import type { Parts } from './parts.ts';

/** 那全市的呢, 全省呢 */
const ALL_AROUND = /^那?么?全(省|市)的?(?:又)?(?:是多少|呢|多少)?[？。]*$/u;

const LEVEL_OF: Readonly<Record<string, Region['level']>> = { 省: 'province', 市: 'prefecture' };

/** 云溪区开工几个 + 那全市的呢 → 东明市开工几个: the city that the district lies in. */
export function around(now: Parts, before: Parts): string | undefined {
  const level = LEVEL_OF[ALL_AROUND.exec(now.text)?.[1] ?? ''];
  const slot = before.slots.find(({ kind, region }) => kind === 'region' && region !== undefined);
  const above = slot?.region && ancestors(slot.region).find((one) => one.level === level);
  if (slot === undefined || above === undefined) return undefined;
  return `${before.text.slice(0, slot.start)}${above.name}${before.text.slice(slot.end)}`;
}
