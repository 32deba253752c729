/** Which stage of a project words speak of: 一期, 两期全部. */

const STAGE =
  /^(?:其中，?)?(?:计划|预计|拟)?(?:该|此)?(?:项目|工程|园区|产业园|基地)?((?:首|[一二三四五六])期)(?![、和与及][一二三四五六]期)(?:项目|工程)?/;

/** 两期全部达产: all stages of it. */
const ALL_STAGES =
  /^(?:[两三四]|一、?二)期(?:项目|工程)?(?:全部|全面|都|均|整体){0,2}(?:建成|达产|投[产用运]|完工|竣工|满产|达效)/;

/** 首期 of 其中，首期项目投资9亿元 */
export const stageOf = (lead: string): string | undefined => STAGE.exec(lead)?.[1];

/** 投资9亿元 of 一期投资9亿元 */
export const withoutStageLead = (lead: string): string => lead.replace(STAGE, '');

/** True for 其中一期投资, 二期项目已投产 and 两期全部达产: the clause is of one stage, or of all. */
export const namesStage = (clause: string): boolean =>
  stageOf(clause) !== undefined || namesAllStages(clause);

export const namesAllStages = (clause: string): boolean => ALL_STAGES.test(clause);

/** 一期达产后: what one stage will bring. */
export const isStageRun = (clause: string): boolean =>
  /^(?:首|[一二三四五六])期(?:项目|工程)?(?:全部|全面|建成)?(?:达产|投产|满产|达效)后$/.test(clause);

/** The last clause that says which stage is told of: 一期达产后 of 据介绍，一期达产后，年产值9亿元，税收…. */
export const stageClause = (said: string): string | undefined =>
  said.split(/[，；。：]/).findLast(namesStage);

export const withoutStage = (name: string): string =>
  name.replace(/(?:首|[一二三四五六])期(?:项目|工程)?$/, '');
