import { ancestors, shortName } from '../../../extract/places.ts';
import type { Region, RegionLevel } from '../../../types.ts';
import { isGeneric } from '../chunks.ts';
import { type Frame, type Reading, readQuestion } from '../frame.ts';

const AROUND = /^全([省市州])(?:的?平均(?:水平|数|值)?|的?(?:总体|整体)?水平|的)?$/;

const LEVELS: Readonly<Record<string, RegionLevel>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
};

/** 全市 of 甲县完成率比全市高多少: the same of the city around the county; undefined where it may be all of the place itself. */
export function ofAround(first: Frame, second: string, reading: Reading): Frame | undefined {
  const [, word = ''] = AROUND.exec(second) ?? [];
  const [home, ...others] = first.regions;
  if (word === '' || home === undefined || others.length > 0 || isAllOfItself(first, home, word))
    return undefined;
  const around = ancestors(home).find(({ level }) => level === LEVELS[word]);
  const said = [home.name, shortName(home)].find((name) => first.text.includes(name));
  return around === undefined || said === undefined
    ? undefined
    : readQuestion(first.text.replace(said, around.name), reading);
}

/** 新郑市省重点项目 beside 全市: those of all that city, which is a county by rank. */
const isAllOfItself = ({ level, terms }: Frame, { name }: Region, word: string): boolean =>
  name.endsWith(word) && (level !== undefined || !terms.every(isGeneric));
