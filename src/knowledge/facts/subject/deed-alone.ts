/** Clauses that say what was done and not with what: 已支出5亿元, 目前已交付3万平方米, 已贯通4座. */

import type { Figure } from '../figure.ts';
import { fundHeaded } from './fund-headed.ts';
import { projectOf } from './owner.ts';
import { trimLead } from './subject.ts';

// biome-ignore format: a table
const DEEDS = [
  '支出', '支付', '拨付', '(?<=已|累计|实际)(?:发放|投放|提款)', '落实', '安排', '发行', '放款', '下达', '到位', '兑现', '支出进度', '资金支出进度', // 已支出5亿元
  '交付', '使用', '出租', '出售', '投用', '启用', '投入使用', '投入运行', '投入运营', '运行', // 目前已交付3万平方米
  '贯通', '封顶', '通车', '通水', '并网', '架设', '浇筑', '掘进', '填筑', '铺设', '铺轨', '完工', '验收', // 已贯通4座
  '整改', '整改到位', '办结', '销号', '解决', '治理', '改善', '改造', '改建', '扩建', '修复', // 改善2万亩
  '加装', '安装', '搬迁', '征收', '征迁', '拆除', '腾退', '安置', '搬迁安置', '落地', '分布',
  '打通', '拓宽', '疏通', '清淤', '整治', '更换', '升级', '化解', // 已打通32条
];
/** When, how far and how surely something is done, in front of the deed. */
export const ADVERBS =
  '其中|目前|现在?|[已将拟]?于|截[至止]|到?[\\d一二三四五六七八九十]{1,2}月(?:份|底|末|初|[上中下]旬|\\d{1,2}日)?|[今去明本当上]?年(?:内|底|末|初)?|[前后底]|已经?|实际|真正|累计|共|全部|均|将|可|还|再|又|新|需|应|计划|预计|拟|分别|第[一二三四五六]批|首批|[此这本]次|率先|各|[才仅只]';
const DEED_ALONE = new RegExp(
  `^(?:${ADVERBS}){0,6}(?:${DEEDS.join('|')})(?:了|在|至|到|近|约|达到?|超过?|的[是有为]其中){0,2}$`,
  'u',
);

/** Of money: what is told of it is told of the fund named last. */
const SPENT = /支出|支付|拨付|下达|到位|发放|投放|放款|提款|兑现|使用/;
const FUND =
  /([\p{Script=Han}、]{0,24}(?:债券?(?:资金)?|资金|贷款|国债(?:资金)?|预算内(?:投资|资金)?|授信(?:额度)?))(?!需求)/u;
/** 获批新增|专项债券, 慢的主要是|中央预算内 */
const GOT = /^.*(?:下达|获[得批]|安排|申[请报]|争取|达成|到位|落实|新增|支出|支付|拨付|使用|是)了?/u;

/** Keeps the fund that a sum or the clause before it names: 专项债券 of 获批专项债券180亿元，…，已支出150亿元; 国债支出快一些，支出了2亿元. */
export function noteFund({ state, context, article, sentence, running }: Figure, lead: string): void {
  if (context.quantity.kind !== 'money') return;
  const headed = fundHeaded(running.heading);
  const told = fundIn(lead) || fundIn(spentBefore(context.gap));
  const fund = /^(?:资金)?$/.test(told) && headed !== '' ? headed : told;
  if (fund === '') return;
  state.fund = fund === '资金' ? ofProjects(state.head?.subject, fund) : fund;
  const isPart = article.text.slice(sentence.start, context.mention.start).includes('其中');
  if (!isPart) state.fundOfAll = state.fund;
}

/** 国债支出快一些 behind another sum; 国债资金正在审核中 there says nothing of what was spent. */
function spentBefore(gap: string): string {
  const items = gap.split(/[；。]/);
  const last = items.at(-1) ?? '';
  if (items.length > 1) return last;
  return last
    .split('，')
    .filter((clause) => /支出|支付|[快慢](?:一?[些点])?$/.test(clause))
    .join('，');
}

/** No fund that another is held against: 较国债资金少2亿元. */
const fundIn = (words: string): string =>
  /^[较比]/.test(words) ? '' : trimLead((FUND.exec(words)?.[1] ?? '').replace(LENT, '').replace(GOT, ''));

/** 与农业银行签订|农田改造贷款, 获国家开发银行|授信: who lends stays in the name. */
const LENT = /^(?:与|同|和|向|从|获)(?=[^，]{0,10}(?:银行|农发行|国开行))|签[订署约]了?/gu;

/** 资金 of 专项债券项目9个、资金6亿元: the fund that the projects before it are called by. */
const ofProjects = (projects: string | undefined, fund: string): string =>
  `${fundIn(projects ?? '').replace(/资金$/, '')}${fund}`;

/** Whose spending a clause without a subject tells of. */
export const fundSpent = ({ state, context }: Figure, words: string): string | undefined =>
  /^(?:money|percent)$/.test(context.quantity.kind) &&
  SPENT.test(words) &&
  isDeedAlone(words) &&
  !(state.fund === '资金' && state.worth?.metric?.id === 'funds-in-place') // 已到位 behind 招商引资到位资金目标7亿元
    ? state.fund && `${projectOf(state) ?? ''}${state.fund}`
    : undefined;

/** True for a clause whose figure is of the thing told of before it. */
export const isDeedAlone = (words: string): boolean => DEED_ALONE.test(words);
