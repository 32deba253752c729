import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 总投资62亿元 of 光伏产业园、数据中心、冷链物流园: what all of them cost is the figure of none that is asked for alone. */
export function isSumOfItems({ text }: Frame, _target: Target, { quantity, subject, layers }: Fact): boolean {
  const items = (subject.includes('、') ? subject : (BUILT.exec(layers.own)?.[1] ?? '')).split('、');
  if (quantity.kind !== 'money' || items.length < 2 || !items.every((item) => WORK.test(item))) return false;
  const named = items.filter((item) => text.includes(item.replace(/(?:建设)?(?:项目|工程)$/, '')));
  return named.length > 0 && named.length < items.length;
}

const BUILT = /(?:建设|新建|改建|扩建|改造|修建|建成|实施|整治)([^，。；：]{5,60})$/;
const WORK = /..(?:项目|工程|园区?|基地|中心|[路道街桥渠厂]|医院|学校|小学|中学)$/;
