import type { Fact } from '../fact.ts';

/** 未开工 of 未开工的12个项目中，甲县4个: what is left undone of the whole that a figure is a part of. */
export const undoneWhole = ({ list }: Fact['layers']): string | undefined =>
  /((?:尚未|未|没有?)(?!来)[^，。；的\d]{2,6})的?\d+[个项家户]/.exec(list)?.[1];
