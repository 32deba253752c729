import type { Region, RegionLevel } from '../../types.ts';
import { divisions } from '../tables/regions.ts';

/** Every place of the table, provinces first, each followed by what lies beneath it. */
export const regions: readonly Region[] = divisions.trim().split('\n').flatMap(readLine);

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The place of a six-digit code. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code);
}

/** The place straight above; also of zones and townships, whose code begins with a place's six digits. */
export function parentOf(region: Region): Region | undefined {
  const { parent } = region;
  return parent === undefined ? undefined : (byCode.get(parent) ?? byCode.get(parent.slice(0, 6)));
}

/** The places above, nearest first: 涧西区 → 洛阳市, 河南省. */
export function ancestors(region: Region): Region[] {
  const parent = parentOf(region);
  return parent === undefined ? [] : [parent, ...ancestors(parent)];
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: Region, outer: Region): boolean {
  if (inner.code === outer.code || inner.parent === outer.code) return true;
  return ancestors(inner).some((region) => region.code === outer.code);
}

/** 0 for a province, 1 for a prefecture and so on: the lower, the larger. */
export function rankOf(region: Region): number {
  return levels.indexOf(region.level);
}

const levels: readonly RegionLevel[] = ['nation', 'province', 'prefecture', 'county', 'zone', 'township'];

/** 4103洛阳市 05涧西区 → 410300 洛阳市, 410305 涧西区 */
function readLine(line: string): Region[] {
  const [head = '', ...counties] = line.split(' ');
  const digits = head.slice(0, /^\d{4}/.test(head) ? 4 : 2);
  const top = topRegion(digits, head.slice(digits.length));
  const below = counties.map((county): Region => {
    const rest = 6 - digits.length;
    const code = digits + county.slice(0, rest);
    return { code, name: county.slice(rest), level: 'county', parent: top.code };
  });
  return [top, ...below];
}

function topRegion(digits: string, name: string): Region {
  const code = digits.padEnd(6, '0');
  if (digits.length === 2) return { code, name, level: 'province' };
  return { code, name, level: 'prefecture', parent: `${digits.slice(0, 2)}0000` };
}
