import { matchesIn } from '../../../matches.ts';
import { remembered } from '../../../remembered.ts';
import type { Region, RegionLevel } from '../../../types.ts';

/** 全市 that is asked about; 纳入全省的, 比全市 and 占全县 only measure by it, and so does 和全州 unless it goes on with a list (全市和全州); 甲县全省重点项目 are of a list of the province's. */
const AROUND =
  /(?<![安健完保齐]|纳入|列入|入选|进入|进了?|[高低快慢]于|超过|[比较占居在到]|(?<!全.|^)[与和跟])全([国省市区州盟])(?![第最]|(?<!^全.)重)/g;

const LEVELS: Readonly<Record<string, RegionLevel>> = {
  省: 'province',
  区: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
};

/** The 市 and 区 of 全市和全区固投各增长多少. */
export const placesAround = remembered((text: string): readonly string[] =>
  text.includes('全') ? matchesIn(text, AROUND).map(([, around]) => around as string) : [],
);

/** True for the city that 全市 means, and the autonomous region that 全区 does, where a county tells of them. */
export const isAround = ({ level, name }: Region, around: string): boolean =>
  level === LEVELS[around] && (around !== '区' || name.endsWith('自治区'));

/** 全市固投增速多少 → 固投增速多少 */
export const withoutAround = (text: string): string => text.replace(AROUND, '');

/** 我县, 全镇; 占全县 measures by it, and 全区域 and 本级 are none. */
const HERE = /(?<![占比较在到]|[高低快慢]于|超过)[全我本](?<unit>[省市州盟县旗区镇乡])(?![域级])/;

/** A place that a question means without naming it: 我县 as it is said, and 县. */
export const hereMeant = remembered(
  (text: string): { readonly said: string; readonly unit: string } | undefined => {
    const found = HERE.exec(text);
    return found === null ? undefined : { said: found[0], unit: found.groups?.unit ?? '' };
  },
);
