/** How a page calls a stage, and that stage alone: 储备 of 储备签约, 集中 of 集中开工, 计划 of 计划投产. */
const WAYS = '储备|引进|招商|集中|计划|拟|新';

/** The way at the end of what stands before a stage. */
export const wayAhead = new RegExp(`(?:${WAYS})$`);

/** What joins two stages, with the way of the second: 、集中 of 储备签约、集中开工. */
export const wayBehindJoint = (joint: string): RegExp => new RegExp(`^(?:${joint})(?:${WAYS})?$`);
