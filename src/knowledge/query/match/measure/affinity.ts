import { type Fact, isOfTable } from '../../../facts/fact.ts';
import { measureOf } from '../../../facts/measure/measure.ts';
import { namesProject } from '../../../facts/subject/project.ts';
import { asksOfAll, type Target } from '../../asking/targets/index.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { mayCountProjects } from '../things.ts';
import { deedDoneTo } from './done-to.ts';
import {
  GIVEN_OUT,
  isFundInPlace,
  isFunds,
  isGivenOutOf,
  isNeedOf,
  isNoFirmsMoney,
  isOfFund,
  isOfLoans,
  isOfOtherFund,
  isOfSources,
  isWhatWasSpent,
  paidFit,
} from './funds.ts';
import { metricAimedAt } from './goal.ts';
import { AFFINITY } from './metric-pairs.ts';
import { isIntended, isOfUnsigned } from './under-contract.ts';

/** 总投资9亿元，其中中央资金3亿元; 到位中央预算内资金2亿元 */
const FUNDED = /^(?:total-investment|funds-in-place)$/;

/** 0 when the fact measures something else. Without a metric in the question, every fact of the kind fits. */
export function metricAffinity(target: Target, fact: Fact): number {
  const asked = target.metric?.id;
  if (asked === 'growth' && deedDoneTo(target, fact) !== undefined) return 0.9;
  if (asked === 'growth')
    return fact.role !== 'change' || isAheadOfPlan(fact)
      ? 0
      : fact.quantity.kind === 'percentage-point' && !target.kinds
        ? 0.3
        : 1;
  if (asked === 'project-count') return mayCountProjects(fact.quantity) ? 1 : 0;
  if (asked === 'rate') return rateFit(target.measure ?? '', fact);
  if (asked === 'contracted-investment' && isIntended(fact) && /协议|合同/.test(target.measure ?? ''))
    return 0;
  if (asked === 'contracted-investment' && isOfUnsigned(fact)) return 0;
  if (asked === undefined) return target.kinds?.includes('money') ? bareMoney(fact) : 1;
  if (asked === 'annual-planned-investment' && (isGranted(fact) || isBuilt(fact) || isAllOfOne(fact)))
    return 0;
  if (asked === 'annual-planned-investment' && fact.metric === 'investment' && !isOfSomeYear(target, fact))
    return 0;
  if (asked === 'annual-planned-investment' && isPlannedForYear(fact)) return 0.85;
  if (asked === 'financing' && (isOfOtherFund(target, fact) || isNoFirmsMoney(target, fact))) return 0;
  if (fact.role === 'change' && fact.metric === undefined) return isChangeOfOther(asked, fact) ? 0 : 0.8;
  if (fact.metric === undefined || (isFunds(fact) && !TOTALS.includes(asked)))
    return unnamedFit(asked, target, fact);
  if (asked === 'investment-completed' && fact.metric === 'investment' && isSpent(fact)) return 1;
  if (isWhatWasSpent(asked, target, fact)) return 0.9;
  if (target.ofYearsPlan && asked === 'investment-completed' && !isPlannedToBeDone(fact))
    return fact.metric === 'annual-planned-investment' ? 0.95 : 0;
  if (target.expected && asked === 'investment-completed' && isExpectedDone(fact)) return 0.95;
  if (asked === 'financing' && isFundInPlace(target, fact)) return isOfSources(fact) ? 0 : 0.95;
  if (asked === 'investment' && fact.metric === 'financing' && /投/.test(target.measure ?? '')) return 0; // 发行专项债券 is no 投资
  if (asked === 'investment' && target.measure === '资金' && FUNDED.test(fact.metric)) return 0.8;
  if (asked === 'fixed-asset-investment' && isSectorOfIt(target, fact)) return 0.9;
  if (asked === 'fixed-asset-investment' && isPlacesShareOfIt(fact)) return 0.9;
  if (isAllSpent(target, fact)) return 0.5;
  if (asked === 'completion-rate' && isHowFarBuilt(target, fact)) return 0.8;
  if (asked === 'total-investment' && isDoneOfWorks(fact)) return 0.4;
  if (fact.metric === 'non-tax-revenue' && /tax|revenue/.test(asked)) return Number(asked === fact.metric);
  if (asked === 'financing' && fact.metric === 'total-investment') return 0; // what a thing costs is no share of a fund
  if (asked === 'financing' && fact.metric === asked && !isOfLoans(target, fact)) return 0.6;
  return AFFINITY[asked]?.[fact.metric] ?? (asked === fact.metric ? 1 : looseMatch(target, fact));
}

/** 全年完成水利投资9亿元: what was done in a year is not what works cost. */
const isDoneOfWorks = ({ metric, modality, layers, subject }: Fact): boolean =>
  metric === 'investment' &&
  modality === 'actual' &&
  /完成[^，。；]{0,8}投资/.test(layers.own) &&
  !namesProject(subject);

/** 比去年同期多12亿元 behind 完成投资86亿元, where 到位资金 is asked for. */
const isChangeOfOther = (asked: string, { of: level }: Fact): boolean =>
  level?.metric !== undefined && asked !== level.metric && AFFINITY[asked]?.[level.metric] === undefined;

/** 力争完成投资9亿元, 预计完成投资9亿元, and 当年完成投资9亿元 among the works of a year to come. */
const isPlannedToBeDone = ({ metric, modality }: Fact): boolean =>
  modality === 'target' ||
  ((modality === 'planned' || modality === 'expected') && metric === 'investment-completed');

/** 预计本年度完成投资9亿元 */
const isExpectedDone = ({ metric, modality, layers }: Fact): boolean =>
  metric === 'annual-planned-investment' && modality === 'expected' && layers.own.includes('完成');

/** The same where all of a year is meant, and no goal for its third quarter. */
const isPlannedForYear = (fact: Fact): boolean =>
  fact.metric === 'investment-completed' &&
  isPlannedToBeDone(fact) &&
  fact.period?.value.grain === 'year' &&
  !fact.period.value.asOf;

/** 五年一共投了多少: 累计完成固定资产投资 of all those years. */
const isAllSpent = ({ measure = '' }: Target, { metric, period, modality }: Fact): boolean =>
  /^(?:一共|总共|累计)投/.test(measure) &&
  metric === 'fixed-asset-investment' &&
  period?.value.grain === 'years' &&
  modality === 'actual';

/** 大桥干到百分之几了: 累计完成投资3亿元，占总投资的83% is how far a work has come where no plan is asked for. */
const isHowFarBuilt = ({ measure = '' }: Target, { measure: told, layers }: Fact): boolean =>
  /^占(?:项目|工程)?(?:计划|概算|估算)?总投资/.test(told) &&
  /完成/.test(`${layers.own}${layers.head}`) &&
  !/计划|年度|全年|任务|目标/.test(measure);

/** 民间投资9亿元 and 第一产业完成投资8亿元 beneath 固定资产投资, where 民间固定资产投资 is asked for: a sector's share of it goes without its full name. */
const isSectorOfIt = ({ own }: Target, { metric, subject, layers, article, sentence, span }: Fact): boolean =>
  (metric === 'investment' || metric === 'investment-completed') &&
  own.length > 0 &&
  own.every((word) => subject.includes(word)) &&
  /固定资产投资|固投/.test(
    `${layers.heading}${article.text.slice(article.blocks[sentence.block]?.start ?? span.start, span.start)}`,
  );

/** 云溪县完成投资58亿元 of a page on 固定资产投资, 投资额（亿元） of its table: what each of the places has done of it. */
const isPlacesShareOfIt = ({ metric, subject, region, article, layers }: Fact): boolean =>
  (metric === 'investment-completed' || (metric === 'investment' && ALL_INVESTED.test(layers.own))) &&
  region !== undefined &&
  subject !== '' &&
  (region.value.name.startsWith(subject.replace(/[县区市]$/, '')) || /^全[省市县区州旗]$/.test(subject)) &&
  /固定资产投资/.test(`${article.title}${layers.heading}`);

/** 投资额, 累计完成投资; 工业投资 is but a part. */
const ALL_INVESTED = /^(?:累计|本[月年]|[\d年月—–-]{2,12}){0,2}(?:完成)?投资(?:完成)?(?:总?额|总量)?$/;

/** 超时序进度3.8个百分点 is how far a plan has come, and no growth. */
export const isAheadOfPlan = ({ layers }: Fact): boolean => /(?:时序|序时|时间|计划)进度/.test(layers.own);

/** 争取中央预算内投资4亿元: money that came from above is nobody's plan. */
const isGranted = ({ metric, layers }: Fact): boolean =>
  metric === 'investment' && /争取|获批|下达|预算内/.test(layers.own);

/** 建设了投资15亿元的工厂: what one thing has cost is no year's plan. */
const isBuilt = ({ metric, layers }: Fact): boolean =>
  metric === 'investment' && /(?:建设|建成|引进|落户)了/.test(`${layers.own}${layers.head}`);

/** 签约项目12个，其中轴承项目投资8亿元: all that one project takes, and no year's plan of those signed. */
const isAllOfOne = ({ metric, subject, phase, phases, layers }: Fact): boolean =>
  metric === 'investment' &&
  (phase !== undefined || phases.length > 0) &&
  namesProject(subject) &&
  !/年|计划/.test(layers.own);

/** 设备投资7亿元, 平均单体投资5亿元: with neither a year nor a plan it is no plan of the year. */
const isOfSomeYear = ({ measure = '' }: Target, { modality, period, layers: { own, head } }: Fact): boolean =>
  !(period?.value.grain === 'years' && /年度|[今当本全]年/.test(measure)) && // 未来五年计划投多少 names those years
  /年(?!产)|计划|拟|安排/.test(`${own} ${head}`) &&
  (modality !== 'actual' || !/平均|单体|完成/.test(own));

/** 路基工程完成82%, 桥梁桩基已完成90% */
const PART_DONE =
  /(?:工程|桩基|路基|路面|桥梁|隧道|墩柱|箱梁|土石?方|主体|土建|填筑|大坝|安装)(?:已经?|累计)?完成$/;

/** How well a figure whose clause names no measure of the catalogue answers one. */
function unnamedFit(asked: string, target: Target, fact: Fact): number {
  if (asked === 'investment' && fact.quantity.kind === 'money')
    return NOT_INVESTED.test(fact.measure) ? 0 : 0.6;
  if (asked === 'fixed-asset-investment' && namesProject(fact.subject)) return 0; // 一期工程完成2亿元 is not a place's
  if (asked === 'completion-rate' && fact.quantity.kind === 'percent' && PART_DONE.test(fact.layers.own))
    return asksOfAll(target) && /率|目标|计划|任务/.test(target.measure ?? '') ? 0 : 0.9; // how far one subgrade has come is no 完成率 of all
  if (asked === 'contracted-investment' && /签约$/.test(fact.measure)) return 0.8; // 甲组签约9个、28亿元
  if (asked === 'total-investment' && /安排/.test(fact.layers.own)) return 0; // 水库今年安排9.5亿元
  if (asked === 'financing' && target.members && GIVEN_OUT.test(fact.measure)) return 0.8; // 哪个领域给得最多
  if (asked === 'investment-completed' && (isDoneOf(fact) || LAID_OUT.test(fact.layers.own))) return 0.9; // 实际只完成4800万元, 二期工程完成2亿元
  if (metricAimedAt(fact) === asked) return 0.95;
  const paid = asked === 'financing' ? paidFit(target.own, fact) : 0; // 专项债拨付了多少
  if (paid > 0) return paid;
  if (asked === 'financing' && isNeedOf(target, fact)) return 0.95;
  if (asked === 'financing' && isFunds(fact) && isOfSources(fact)) return 0;
  if (isOfFund(target, fact) || isGivenOutOf(target, fact)) return 0.95;
  if (isWhatWasSpent(asked, target, fact)) return /拨付|下达/.test(fact.layers.own) ? 0.7 : 0.9; // handed on is not yet spent
  const implied = SPARED.test(fact.measure) ? undefined : impliedMetric(fact); // 产值9亿元，…，节约成本1850万元
  return Math.max(looseMatch(target, fact), isMuchLike(asked, implied) ? 0.8 : 0);
}

const SPARED = /节约|节省|成本|费用|罚款|奖金/;

/** 一般公共预算支出, 门票收入, 存款余额: money, but none that was put into a thing. */
const NOT_INVESTED =
  /(?:预算|财政)支出|税|收入|产值|利润|租金|工资|薪|节约|节省|订单|销售|成交|售价|单价|均价|存款|余额|罚[款金]|捐[款赠资]/;

/** 完成 says it is done, though no 投资 stands behind it. */
const isDoneOf = ({ measure, layers, quantity }: Fact): boolean =>
  /完成了?$/.test(measure) || (quantity.kind === 'money' && /(?:项目|工程|期)完成$/.test(layers.own));

/** 签约金额 and the 总投资 of what was signed; not 年度计划投资 and 投资. */
const isMuchLike = (asked: string, told: string | undefined): boolean =>
  told !== undefined && (asked === told || (AFFINITY[asked]?.[told] ?? 0) >= 0.85);

/** What a sum of bare 资金 may be. */
const TOTALS = ['investment', 'total-investment', 'contracted-investment'];

const implied = new WeakMap<Fact, string | false>();

/** 从完成率看，…；丙县58.9%: the last metric of the figure's kind that its paragraph names before it. */
function impliedMetric(fact: Fact): string | undefined {
  const known = implied.get(fact);
  if (known !== undefined) return known || undefined;
  const block = fact.article.blocks[fact.sentence.block];
  const before = beforeList(fact.article.text.slice(block?.start ?? fact.span.start, fact.span.start));
  const leads = isBare(fact) ? [`${fact.layers.heading}，${before}`, fact.article.title] : [];
  const metric = leads
    .map((lead) => measureOf(lead, fact.quantity.kind)?.metric?.id)
    .find((id) => id !== undefined);
  implied.set(fact, metric ?? false);
  return metric;
}

/** 到位资金41亿元 of 到位资金41亿元，其中国内贷款12亿元，自筹资金…: the parts are of what the whole measures. */
function beforeList(text: string): string {
  const sentence = text.lastIndexOf('。') + 1;
  const list = text.lastIndexOf('其中');
  return list > sentence ? text.slice(0, list) : text;
}

/** 100%，并列第一 beneath 开复工率 ranks nobody by 完成率: the figure, or what heads its list, is known to measure something else. */
export function measuresAnother(target: Target, fact: Fact): boolean {
  const [asked, told] = [target.metric?.id, fact.metric ?? impliedMetric(fact)];
  return asked !== undefined && told !== undefined && asked !== told && metricAffinity(target, fact) === 0;
}

/** A figure right behind a name, with no word of its own for what it measures but a verb: 甲县4.9亿元, 稳定岗位900个. */
export const isBare = ({ role, modality, measure, subject }: Fact): boolean =>
  role === 'level' &&
  modality !== 'target' &&
  (measure === '' || measure === '资金' || (subject !== '' && measure.endsWith(subject))) &&
  !/完成|投|支出|拨付|贷|缴|税|收/.test(measure);

/** 完成县重点项目投资, what a table of 固定资产投资 tells, and 民间投资90亿元，增长6%: what is held against the year before was spent in a year. */
const isSpent = (fact: Fact): boolean => {
  const { layers, article, span, modality } = fact;
  if (COMPLETED.test(layers.own)) return true;
  if (modality !== 'actual') return false;
  return (
    /固定资产投资|固投/.test(layers.heading) ||
    LAID_OUT.test(layers.own) ||
    isOfIndicator(fact) ||
    GREW.test(article.text.slice(span.end, span.end + GREW_WITHIN))
  );
};

/** 民间投资 | 亿元 | 1—6月: a row of statistics tells what was spent in a stretch. */
const isOfIndicator = (fact: Fact): boolean => isOfTable(fact) && fact.measure === fact.subject;

const COMPLETED = /完成[^，；。完]{0,12}投资/;
/** 一期已投资8亿元, 累计投入3亿元 */
const LAID_OUT = /已经?(?:累计)?投[资入]|累计已?投[资入]/;
const GREW = /^[，、（](?:同比|比上年|比去年|较上年)?(?:同期)?(?:增长|下降|增加|减少|回落)/;
const GREW_WITHIN = 16;

/** 乡道完好率 and 完好率 are one measure, and so are 支出率 and 支出进度; 支付率 comes near; 通达率 is another, 拨付率 as well. */
function rateFit(measure: string, fact: Fact): number {
  const told = `${fact.layers.own}${fact.layers.head}${fact.measure}`;
  const deed = SPENDING_RATE.exec(measure)?.[1];
  const rate = measure.slice(-3);
  if (deed === undefined || !SPENDING_RATE.test(told)) {
    if (told.includes(rate)) return 1;
    const tellsBoth = fact.article.text.includes(rate); // 入驻率76%，厂房出租率91%
    return !tellsBoth && variantsOf(rate).some((way) => told.includes(way)) ? 0.7 : 0;
  }
  return new RegExp(`${deed}(?:率|进度)`).test(told) ? 1 : 0.5; // a page may tell both: 支付率50%，支出进度30%
}

const SPENDING_RATE = /(支出|支付)(?:率|进度)/;

/** 多少钱 asks for an investment first, then for any sum of money the words around it fit. */
function bareMoney(fact: Fact): number {
  return AFFINITY.investment?.[fact.metric ?? ''] ?? (fact.metric === undefined ? 0.6 : 0.3);
}

/** Metrics outside the table fit when the article uses the question's own words. */
function looseMatch(target: Target, fact: Fact): number {
  const words = target.measure;
  if (words === undefined || words.length < 2 || target.metric?.id === 'growth')
    return target.metric?.id === 'growth' && fact.role === 'change' ? 0.9 : 0;
  if (target.metric !== undefined && target.metric.id in AFFINITY) return 0;
  if (target.metric?.id === 'funds-in-place' && fact.metric === 'foreign-capital-utilized') return 0; // 到位资金9亿元；实际利用外资2160万美元
  const near = `${fact.layers.own}${fact.layers.head}`;
  return variantsOf(words).some((way) => near.includes(way)) ? 0.95 : 0;
}
