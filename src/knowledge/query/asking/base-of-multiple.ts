import type { Span } from '../../types.ts';

/** 2019年 of 是2019年的几倍: what a figure is measured by, and not its own time. */
export const isBaseOfMultiple = (text: string, { end }: Span): boolean =>
  /^(?:同期)?的?(?:几|多少)倍/.test(text.slice(end));

/** 2019年 of 比2019年多几个: what a change is held against. */
export const isBaseOfChange = (text: string, { start, end }: Span): boolean =>
  /[比较]$/.test(text.slice(0, start)) &&
  /^(?:同期)?(?:多|少|增|减|涨|降)[加了出长少]?(?:多少|几)/.test(text.slice(end));
