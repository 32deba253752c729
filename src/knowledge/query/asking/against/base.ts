import type { Span } from '../../../types.ts';

/** 2019年 of 是2019年的几倍: what a figure is measured by, and not its own time. */
export const isBaseOfMultiple = (text: string, { end }: Span): boolean =>
  /^(?:同期)?的?(?:几|多少)倍/.test(text.slice(end));

/** 2019年 of 比2019年多几个: what a change is held against. */
export const isBaseOfChange = (text: string, { start, end }: Span): boolean =>
  /[比较]$/.test(text.slice(0, start)) &&
  /^(?:同期)?(?:多|少|增|减|涨|降)[加了出长少]?(?:多少|几)/.test(text.slice(end));

/** 比去年, 和去年相比, 跟2019年差多少; 永和去年完成多少 is of a place whose name ends so. */
export const isHeldAgainst = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(0, start);
  return /[比较]$/.test(before) || (/[跟与和]$/.test(before) && COMPARES.test(text.slice(end)));
};

const COMPARES = /[比较差]|[相不]同|一样|相当|持平|[多少增减高低快慢大小][加了出]?(?:多少|几|吗|没)|哪|谁/;
