import type { ListLevel } from '../../facts/fact.ts';
import { remembered } from '../../remembered.ts';
import type { Span } from '../../types.ts';

/** The lists of several levels named side by side, and where: 省、市 of 省、市重点项目, 省市 of 省市重点; undefined for one. */
export interface LevelsNamed extends Span {
  /** As the question says them. */
  readonly words: readonly string[];
  readonly levels: readonly ListLevel[];
  /** 省市重点, with nothing between them, may be one list. */
  readonly inOne: boolean;
}

const APART = /(?:国家|[省市县区])级?(?:[、和与跟及][省市县区]级?){1,3}(?:[两二三四]级)?(?=重[点大])/;
const IN_ONE = /(?:省市[县区]?|省[县区]|市县)级?(?=重[点大])/;

const LEVEL: Readonly<Record<string, ListLevel>> = {
  国家: 'nation',
  省: 'province',
  市: 'city',
  县: 'county',
  区: 'county',
};

export const levelsNamed = remembered((text: string): LevelsNamed | undefined => {
  const apart = APART.exec(text);
  const found = apart ?? IN_ONE.exec(text);
  if (found === null) return undefined;
  const words = [...found[0].matchAll(/国家|[省市县区]/g)].map(([word]) => word);
  const isSpelt = found[0].includes('级') || /[县区]/.test(found[0]); // 云溪|县重点 would be a place
  const said = isSpelt ? words.map((word) => `${word}级`) : words;
  return {
    start: found.index,
    end: found.index + found[0].length,
    words: said,
    levels: words.flatMap((word) => LEVEL[word] ?? []),
    inOne: apart === null,
  };
});

/** 省、市和区重点 → 省级、市级、区级重点: each list for itself. */
export const levelsApart = (text: string): string => {
  const named = levelsNamed(text);
  if (named === undefined || named.inOne || text.slice(named.start, named.end - 1).includes('级'))
    return text;
  return `${text.slice(0, named.start)}${named.words.map((word) => `${word}级`).join('、')}${text.slice(named.end)}`;
};

const OF_LIST = '(?:国家|[省市县区])级';
const LISTS_NAMED = new RegExp(
  `${OF_LIST}(?:[、和与跟及](?:\\p{Script=Han}{2,4}?)?${OF_LIST}){1,3}(?=重[点大])`,
  'u',
);

/** 省级、辛集市级 of 辛集省级、石家庄市级、辛集市级重点项目各几个: the same question of each list, whose some are named by their place. */
export function listsNamed(text: string): readonly { thing: string; question: string }[] {
  const [said] = LISTS_NAMED.exec(text) ?? [];
  const things = said?.split(/[、和与跟及]/) ?? [];
  if (said === undefined || !things.some((thing) => thing.length > 3)) return [];
  const at = text.indexOf(said);
  const [before, behind] = [text.slice(0, at), text.slice(at + said.length)];
  return things.map((thing) => {
    const place = thing.replace(/[省市县区]级$/, '');
    const lead = place !== '' && before.endsWith(place) ? before.slice(0, -place.length) : before;
    return { thing, question: `${lead}${thing}${behind}` };
  });
}
