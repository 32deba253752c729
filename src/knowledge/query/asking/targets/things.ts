import { remembered } from '../../../remembered.ts';

export type Thing =
  | ('project' | 'firm' | 'bank' | 'household' | 'person' | 'post' | 'village' | 'estate' | 'community')
  | ('town' | 'county' | 'school' | 'hospital' | 'team' | 'problem' | 'home')
  | ('class' | 'place' | 'garden' | 'square' | 'green' | 'market' | 'toilet');

/** Kinds of things that are counted: what is one kind is no other. */
const THINGS: readonly (readonly [Thing, RegExp])[] = [
  ['project', /项目|工程/], // 重点项目
  ['firm', /企业|公司|商户|厂家/], // 规上企业
  ['bank', /银行/],
  ['household', /农户|住户|家庭|(?<=[困移贫])户/],
  ['person', /员工|人员|工人|学生|职工|村民|农民工/],
  ['post', /岗位?/],
  ['estate', /小区/], // 老旧小区
  ['community', /社区/],
  ['village', /行政村|自然村|城中村|村庄|村(?!民)/],
  ['town', /乡镇|镇街|街道|镇(?!街|区)|乡(?!镇|村)/],
  ['county', /县市?区|区县|县(?!城|区|级|市区)/],
  ['school', /学校|[中小]学|幼儿园|高校|院校|大学/],
  ['hospital', /医院|卫生院/],
  ['team', /专班|(?<![机改重])组|工作队/], // 督查组, 服务组; 机组 are machines
  ['problem', /问题/],
  ['home', /套房|住房|商品房/],
  ['class', /教学班|班级/],
  ['place', /学位|床位|[车泊]位/],
  ['garden', /公园|游园/], // 口袋公园
  ['square', /广场(?!舞)/],
  ['green', /绿地/],
  ['market', /市场|菜场/], // 农贸市场
  ['toilet', /公厕|厕所/],
];

/** What a measure word counts, where it says so. */
export const THINGS_OF_UNIT: Readonly<Record<string, readonly Thing[]>> = {
  户: ['household', 'firm'],
  人: ['person', 'post'],
  名: ['person'],
  家: ['firm', 'bank', 'household', 'school', 'hospital', 'team'],
};

const ENDINGS = THINGS.map(([thing, pattern]) => [thing, new RegExp(`(?:${pattern.source})$`)] as const);

/** The kind that words end with. */
export const thingEnding = remembered(
  (words): Thing | undefined => ENDINGS.find(([, ending]) => ending.test(words))?.[0],
);

/** 口袋公园建设 of 公园. */
export const namesThing = (things: readonly Thing[], words: string): boolean =>
  THINGS.some(([thing, pattern]) => things.includes(thing) && pattern.test(words));

/** The words right behind a question word (几个重大市政项目的…), and what may stand between it and those before (复工企业一共有多少家). */
const BEHIND = /^\p{Script=Han}{0,10}?(?=[的了，。？]|$)/u;
const BETWEEN = /(?:组建|成立|设立|一共|总共|大概|分别|[共都]?有|各|个?数量?|[是达了到])+$/;

/** 复工企业 of 复工企业一共有. */
export const withoutCount = (words: string): string => words.replace(BETWEEN, '');

/** 中学多少学位, 医院多少床位: the unit says what is counted, and the words before where. */
const isNoun = (unit: string): boolean => unit.length > 1 && thingEnding(unit) !== undefined;

/** What may be counted where a question asks 多少户, 几个小区, 企业多少家; undefined when anything may. */
export function thingsAsked(
  before: string,
  unit: string | undefined,
  behind: string,
): readonly Thing[] | undefined {
  if (unit === '项目') return ['project'];
  if (unit !== undefined && isNoun(unit)) return undefined;
  const words = behind === '' ? withoutCount(before) : (BEHIND.exec(behind)?.[0] ?? '');
  const thing = thingEnding(words);
  return THINGS_OF_UNIT[unit ?? ''] ?? (thing && [thing]);
}

/** True where a bare question word counts what stands behind it: 多少工人 asks for no area. */
export const countsThings = (behind: string): boolean =>
  !/的[^了，。？]/.test(behind) && thingEnding(BEHIND.exec(behind)?.[0] ?? '') !== undefined; // 多少稳岗的钱
