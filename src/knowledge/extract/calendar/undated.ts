import type { Period } from '../../types.ts';

/** Stands for the day of a page that names no year at all: what it calls 今年 is a year nobody knows. */
export const UNDATED = '1900-07-01';

/** False for an article without a date. */
export const isDated = (today: string): boolean => today !== UNDATED;

/** A stretch reckoned from `UNDATED`: its words are known, its year is not. */
export const isYearUnknown = ({ yearGiven, from }: Period): boolean => !yearGiven && from < '1902';
