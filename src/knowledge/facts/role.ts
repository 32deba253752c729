import type { Quantity, QuantityKind } from '../types.ts';
import type { QuantityMention } from './contexts.ts';
import type { Role } from './fact.ts';

const CHANGE =
  /(?:增加|增长|减少|下降|提高|降低|上涨|下跌|上升|加快|放缓|回落|收窄|扩大|多完成|少完成|(?<!不)(?:高于|低于)|高出|快于|超序时进度|超时间进度|滞后|少计|多计|[升降涨跌高低多少]了)(?:约|近|超过|超|逾|了)?$/;
const BEYOND = /^及?以[上下内]的?(?=[\p{Script=Han}“\d])/u;
const AREAS: readonly QuantityKind[] = ['money', 'area', 'length', 'power', 'mass'];

/** 10亿元以上 in 10亿元以上项目7个 limits a class of projects; it is no figure of its own. */
export function isThreshold(text: string, mention: QuantityMention): boolean {
  if (!AREAS.includes(mention.quantity.kind)) return false;
  const after = text.slice(mention.end, mention.end + 14);
  return (
    BEYOND.test(after) &&
    /^.{2,5}的?(?:\p{Script=Han}{0,8}(?:项目|企业|工程|公司|集群)|共?有?\d+[个项家])/u.test(after)
  );
}

/** 增加13个 and 提高2.15个百分点 say how something changed, not how much it is. */
export function roleOf(quantity: Quantity, lead: string, metric: string | undefined): Role {
  if (quantity.kind === 'percentage-point') return 'change';
  if (quantity.kind === 'percent' || quantity.kind === 'multiple')
    return metric === 'growth' || CHANGE.test(lead) ? 'change' : 'level';
  return CHANGE.test(lead) && !/(?:新增|净增)(?:了|约|近|超|加)?$/.test(lead) ? 'change' : 'level';
}

const TAKEN_BACK = /更正为|订正为|修正为|应为|系初步|系误|有误/;

/** True for the figure that a page of corrections takes back: “完成投资198亿元”更正为“完成投资201亿元”. */
export function isTakenBack(title: string, sentence: string, at: number): boolean {
  if (!/更正|勘误|订正/.test(title)) return false;
  const match = TAKEN_BACK.exec(sentence);
  return match !== null && at < match.index && /[“"]/.test(sentence.slice(0, at));
}
