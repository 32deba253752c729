/** 签约金额多少, 合同金额多少: what is under a contract, and what is not. */
import type { Fact } from '../../../facts/fact.ts';

/** 意向投资104亿元 is under no contract. */
export const isIntended = ({ measure, layers }: Fact): boolean => /意向/.test(`${measure}${layers.own}`);

/** 全年安排项目80个，总投资300亿元, 协调贷款5亿元, 净资产41亿元: what is built, lent or owned, where 合同引资 is asked for; nor is 设备投资7亿元 all that one contract is about. */
export const isOfUnsigned = ({ metric, measure, phases, subject, layers }: Fact): boolean =>
  /资产|注册资本/.test(measure) ||
  (metric === 'investment' && /设备|平均|单体|流动/.test(`${subject}${measure}${layers.own}`)) ||
  (metric !== undefined &&
    metric !== 'contracted-investment' &&
    !phases.some((phase) => phase === 'signed' || phase === 'landed' || phase === 'negotiating') &&
    !SIGNED.test(`${subject}${layers.own}${layers.head}${layers.heading}`) &&
    !(metric !== 'total-investment' && SIGNED.test(layers.sentence)));

const SIGNED = /签|引[进资]|招商|落户|洽谈|协议|合同/;
