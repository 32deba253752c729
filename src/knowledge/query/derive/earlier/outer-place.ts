import { ancestors, findRegions } from '../../../extract/places.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Region } from '../../../types.ts';
import { isAround } from '../../asking/places/around.ts';

/** The place around, where a rate is told against that of the place around. */
export interface Outer {
  /** 全市 of 比全市平均水平高, of a county's rate. */
  readonly place?: Region;
  /** 市 of 全市, whichever city that is. */
  readonly around?: string;
}

/** 襄阳市平均水平, 全市平均: the place named, else the one around the level's own. */
export function outerIn(words: string, { region }: Fact): Outer {
  if (!/平均|总体|整体|全[省市区州盟]/.test(words) || /\d/.test(words)) return {}; // 比全市高2个百分点，其中工业增长…: of another change
  const named = findRegions(words)[0];
  const [place] = named?.dimension === 'region' ? named.candidates : [];
  if (place !== undefined) return place.code === region?.value.code ? {} : { place };
  const [, around] = /全([省市区州盟])/.exec(words) ?? [];
  if (region === undefined || around === undefined || region.value.name.endsWith(around)) return {};
  const outer = ancestors(region.value).find((one) => isAround(one, around));
  return { around, ...(outer ? { place: outer } : {}) };
}
