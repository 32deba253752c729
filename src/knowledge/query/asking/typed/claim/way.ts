import { falling } from '../../../tables/falling.ts';

/** Which way a figure goes: 增长9%, 高0.6个百分点 up; 下降9%, 低0.6个百分点 down. */
export type Way = 'up' | 'down';

const UP = '增长|增加|增幅|增速|上升|上涨|提高|提升|加快|高(?!于)|快|多(?!于)|涨|升|增|\\+';
const DOWN = `${falling}|收窄|放缓|低(?!于)|慢|少(?!于)|跌|降|减|-`;
/** 同比增长了约, 比全市高于: the last such word in front of a figure. */
const WAY = new RegExp(`(?:(?<down>${DOWN})|(?<up>${UP}))[了出于约近超过达到为是]{0,4}$`, 'u');

/** The way that the words in front of a figure give it; undefined where they give none. */
export function wayBefore(words: string): Way | undefined {
  const { up, down } = WAY.exec(words.slice(-12))?.groups ?? {};
  if (down !== undefined) return 'down';
  return up === undefined ? undefined : 'up';
}
