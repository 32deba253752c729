import type { Fact } from '../../../facts/fact.ts';
import { tokensOf } from '../../../language/tokens.ts';
import type { QuantityKind } from '../../../types.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { namesNothing, type Target } from '../../asking/targets/index.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { deedDoneTo } from '../measure/done-to.ts';

/** 省了多少, 花到年底多少了: verbs that a bare 多少 after them asks a sum of, unless a noun follows (省了多少水). */
const SUM_VERB =
  /(?:(?<saved>节?省)|[赚挣欠赔垫花砸掏])(?:[了下出]|到[^，。？]{0,8})?多少(?=了?(?:[，。？呢啊呀\s]|$))/;

/** What is saved; spent, earned or lost is money alone. */
const SAVED: readonly QuantityKind[] = ['money', 'mass', 'energy', 'volume', 'duration'];
const SPENT: readonly QuantityKind[] = ['money'];

/** 供 of 一年能供多少水, 产 of 一年产多少: 库容 tells of no water supplied, nor 就业 of what is made. */
const DONE_WITH =
  /([供发产])(?:得|出)?多少(?:(?:[吨方度]|立方米?|千瓦时)?(?:水|电|气|热|煤|钢)|(?=[，。？]|$))/;

/** 能上多少娃, 住多少老人 */
const PEOPLE_ASKED = /多少个?(?:娃|孩子|学生|人|老人|病人)/;

/** 惠及 of 水库惠及多少人: those who are moved for it are others. */
const LOT = /(惠及|受益|沾光|搬迁|安置)了?(?:的?(?:群众|人口|居民))?(?:有|是)?多少(?:万?人|户|群众)/;

function isOtherLot(question: string, told: string): boolean {
  const lot = LOT.exec(question)?.[1];
  return lot !== undefined && !variantsOf(lot).some((way) => told.includes(way));
}

/** False for a count where the verb asks for a sum, and for a count of things where people are asked (12个班 of 能上多少娃). */
export function verbFits(
  question: string,
  { kinds, metric }: Target,
  { quantity, layers, measure, subject }: Fact,
): boolean {
  const sum = kinds?.[0] === 'count' ? null : SUM_VERB.exec(question);
  if (sum !== null && !(sum.groups?.saved ? SAVED : SPENT).includes(quantity.kind)) return false;
  if (quantity.kind === 'mass' && /多少水/.test(question) && !/水/.test(measure)) return false; // 增产粮食300万公斤
  const verb = DONE_WITH.exec(question)?.[1];
  if (verb !== undefined && !`${measure}${layers.own}${layers.head}${subject}`.includes(verb)) return false;
  if (isOtherLot(question, `${measure}${layers.own}${layers.head}${layers.heading}${subject}`)) return false;
  const open = kinds === undefined && metric === undefined;
  if (!open || quantity.kind !== 'count' || !PEOPLE_ASKED.test(question)) return true;
  return PEOPLE.test(quantity.unit) || /学位|床位|人|学生/.test(layers.own);
}

/** False where a noun of one character is counted and nothing the figure measures ends with it: 道路 and 植树 do for 路 and 树, 项目 does not. */
export function countedFits({ terse }: Target, { subject, measure }: Fact): boolean {
  if (terse === undefined) return true;
  const told = tokensOf(`${subject}，${measure}`);
  return variantsOf(terse).some((words) => told.some(({ text }) => text.endsWith(words)));
}

/** A figure of a kind that can fill the question word. */
export function kindFits(target: Target, fact: Fact): boolean {
  const { kind } = fact.quantity;
  if (target.currency !== undefined && fact.quantity.currency !== target.currency) return false;
  if (target.kinds !== undefined)
    return target.kinds.includes(kind) || (target.kinds.includes('percent') && kind === 'multiple');
  if (target.metric?.id === 'growth' && deedDoneTo(target, fact) !== undefined) return true;
  if (target.metric !== undefined)
    return (
      target.metric.kinds.includes(kind) &&
      (target.change || kind === 'money' || !target.metric.kinds.includes('money'))
    );
  if (!target.change && ['percentage-point', 'percent', 'multiple'].includes(kind)) return false;
  return kind !== 'money' || target.money;
}

const FAMILIES: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '万人'],
  ['家', '户', '企业'],
  ['个', '项', '宗', '件', '处', '座', '项目'],
  ['次', '起', '件', '回', '趟', '场', '项'],
  ['条', '个', '道', '车道'],
  ['批', '批次'],
  ['栋', '幢', '座'],
  ['台', '辆', '部'],
];

const PEOPLE = /[人名]$|人次/;

/** 多少台 takes nothing but 台. */
const SPECIFIC =
  /^(?:标箱|台|辆|套|头|口|只|棵|株|艘|架|张|间|所|万人|床位|学位|车道|层|块|米|根|把|双|瓶|袋|盒|桶|罐|顶|床|副|盆|枝|粒|朵|卷|筐|羽)$/;

/** 岗位 of 多少岗位: 就业岗位800个 counts them, though in 个. */
const isNamed = (unit: string, { quantity, subject, measure }: Fact): boolean =>
  unit.length > 1 &&
  [subject, measure].some((words) => words.endsWith(unit)) &&
  /[个家户项处座张]$/.test(quantity.unit);

const LAND = /占地|用地|土地|地块|面积/;
const isLand = ({ quantity, measure }: Fact): boolean =>
  quantity.kind === 'area' && /亩|公顷/.test(quantity.unit) && LAND.test(measure);

const isOutput = ({ layers }: Fact): boolean => /[年月日生]产(?!业|值)|产[量能]|出栏/.test(layers.own);
const namesMeasure = ({ own, shared }: Target, { measure }: Fact): boolean =>
  [...own, ...shared].some((word) => !isGeneric(word) && measure.includes(word));

/** 多少家 wants 家; 几个 takes 个 项 宗 alike. */
export function unitFit(target: Target, fact: Fact): number {
  const { unit } = fact.quantity;
  const asked = target.unit?.replace(/^平(?:方|米)?$/, '平方米');
  if (asked === '次' && unit.endsWith('人次')) return 0;
  if (unit === '期' && asked !== '期') return 0; // 分两期建设 answers nothing but 分几期
  if (unit === '大' && target.kinds === undefined) return 0; // 六大园区 tells of no 日照多少
  if (asked === undefined || unit.split(/[（）]/).some((one) => one !== '' && one.endsWith(asked))) return 1; // 320台（套）
  if (/^[家户]$/.test(asked) && /(?:项目|工程)$/.test(fact.subject)) return 0; // 15个重点项目 are no firms
  if (asked === '平方米' && isLand(fact) && !target.own.some((word) => LAND.test(word))) return 0; // 建多少平 asks for no 占地300亩
  if (fact.quantity.kind !== 'count') return asked === '分' ? 0 : 0.6;
  if (isNamed(asked, fact)) return 0.95;
  if (asked === '学位' && /学生/.test(fact.measure)) return 0.95; // 可容纳学生2400人
  if (PEOPLE.test(asked) && /岗位?$/.test(fact.subject)) return 0.8; // 安排多少人就业 → 就业岗位850个
  if (FAMILIES.some((family) => family.includes(asked) && family.some((one) => unit.endsWith(one))))
    return 0.92;
  if (/[期批大次年种类对]$/.test(unit) || SPECIFIC.test(asked)) return 0; // 两期 of 分两期实施 counts nothing
  if (PEOPLE.test(asked) !== PEOPLE.test(unit) && asked !== '个') return 0;
  if (asked === '个' && PEOPLE.test(unit) && namesNothing(target)) return 0; // 开工了几个 asks for no 300余人
  if (asked === '个' && isOutput(fact) && !namesMeasure(target, fact)) return 0; // 年产轮毂300万件
  if (asked === '个' && unit.endsWith('票')) return 0; // 得票205票 is no 个
  if (asked === '个' && SPECIFIC.test(unit.replace(/^[百千万亿]+/, ''))) return 0.4; // 30亿套
  if (asked === '个' || (unit === '个' && /[家户项宗件处座]/.test(asked))) return 0.75;
  return 0;
}

/** 占地88亩 is no 年产能, whatever that is counted in. */
export const outputFit = (question: string, { measure }: Fact): number =>
  /产能|产量|年产(?!业)/.test(question) && SITE.test(measure) && !/占|地|面积|[亩㎡]|平方/.test(question)
    ? 0
    : 1;

const SITE = /^(?:占地|用地|征地|总?建筑面积|面积)/;
