import type { Fact } from '../../../facts/fact.ts';

/** 0 for 少计2亿元 where 比上年多多少 is asked: by how much a count was wrong is no change of what was counted. */
export const miscountFit = (question: string, { layers }: Fact): number =>
  MISCOUNTED.test(layers.own) && !MISCOUNTED.test(question) ? 0 : 1;

const MISCOUNTED = /[少多漏误错重]计(?!划)|漏[报统]|统计(?:错|有误)/;
