import type { Role } from '../fact.ts';
import type { Figure } from '../figure.ts';
import { isTakenBack } from './correction.ts';

const CHANGE =
  /(?:增加|增长|减少|下降|提高|降低|上涨|下跌|上升|加快|放缓|回落|收窄|扩大|[前后]移|前进|后退|跃升|攀升|缩短|压缩|下滑|回升|多完成|少完成|(?<!不)(?:高于|低于)|高出|快于|超序时进度|超时间进度|滞后|少计|多计|(?<=投资|资金|收入|产值|税收|个数|人数|户数|面积|里程)[多少]|[升降涨跌高低多少]了)(?:约|近|超过|超|逾|了)?$/;

/** 比去年多50个, 较上年同期多引进项目8个, 同比少3亿元: told against another figure. */
const COMPARED =
  /(?:(?<!对)比(?![例重率价选学武拼较])|较(?![好大快慢高低强为多少])|同比|环比|相比)[^，。；到至为达]{0,16}(?:[多少减]|增(?!强|设|添|速|幅|值))[^，。；到至为达\d]{0,8}$/u;

/** 比去年实际完成的152亿元净增: the other figure stands between. */
const AGAINST_SUM =
  /(?:(?<!对)比(?![例重率价选学武拼较])|较(?![好大快慢高低强为多少]))[^，。；\d]{0,16}\d[\d.]*[^，。；到至为达\d]{1,4}净?[增多减少](?:加|出|了|完成){0,2}(?:约|近|超过?|逾)?$/u;

/** 超年度计划, 超出目标: what is told or asked behind it is by how much more was done than planned. */
export const BEYOND_PLAN = '超[出过]?(?:年度|全年|年初)?(?:计划|目标|任务)';
/** 超年度计划0.4亿元 */
export const beyondPlan = new RegExp(`${BEYOND_PLAN}$`);

/** 建设进度滞后9个: so many that lag, and nothing that lags by so much. */
const LAGGING = /^(?!.*[比较于])[^，。；]{0,12}(?:进度|进展|推进|建设|审批)(?:滞后|放缓)$/;

/** 完成率低于40%的: held against a mark, not against another figure. */
const isMark = (lead: string, metric: string | undefined): boolean =>
  metric?.endsWith('rate') === true && /[高低]于$/.test(lead);

/** 增加13个 and 提高2.15个百分点 say how something changed, not how much it is; a correction takes figures back. */
export function roleOf(figure: Figure, lead: string, metric: string | undefined): Role {
  const { article, sentence, context, page } = figure;
  const said = article.text.slice(sentence.start, sentence.end);
  if (isTakenBack(page.corrects === true, said, context.mention.start - sentence.start)) return 'superseded';
  const { quantity } = context;
  if (quantity.kind === 'percentage-point') return 'change';
  if (quantity.kind === 'percent' || quantity.kind === 'multiple')
    return metric === 'growth' || (CHANGE.test(lead) && !isMark(lead, metric)) ? 'change' : 'level';
  const clause = said.slice(0, context.mention.start - sentence.start);
  if (quantity.kind === 'count' && LAGGING.test(lead)) return 'level';
  if (COMPARED.test(lead) || AGAINST_SUM.test(clause) || beyondPlan.test(lead)) return 'change';
  return CHANGE.test(lead) && !/(?:新增|净增)(?:了|约|近|超|加)?$/.test(lead) ? 'change' : 'level';
}
