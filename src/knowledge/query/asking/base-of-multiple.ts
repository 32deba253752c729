import type { Span } from '../../types.ts';

/** 2019年 of 是2019年的几倍: what a figure is measured by, and not its own time. */
export const isBaseOfMultiple = (text: string, { end }: Span): boolean =>
  /^(?:同期)?的?(?:几|多少)倍/.test(text.slice(end));
