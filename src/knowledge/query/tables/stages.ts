/** The stages that projects are brought together at, as a pattern: 签约项目, 集中开工, 竣工, 投产一批. */
export const stage = '(?:签约|[开竣]工|投产)';

/** “三个一批”: one batch of each of its three stages. */
export const threeBatches = /“?三个一批”?/u;
export const stagesOfThree: readonly string[] = ['签约', '开工', '投产'];
/** 签约、开工、投产: the three one by one. */
export const threeSpelt = stagesOfThree.join('、');

/** How a page calls a stage, and that stage alone: 储备 of 储备签约, 集中 of 集中开工, 计划 of 计划投产. */
const WAYS = '储备|引进|招商|集中|计划|拟|新';

/** The way at the end of what stands before a stage. */
export const wayAhead = new RegExp(`(?:${WAYS})$`);

/** What joins two stages, with the way of the second: 、集中 of 储备签约、集中开工. */
export const wayBehindJoint = (joint: string): RegExp => new RegExp(`^(?:${joint})(?:${WAYS})?$`);
