import type { Fact } from '../../../facts/fact.ts';

/** 资金未到位5个, where 因为资金没开工的几个 is asked. */
export const isForMoney = (question: string, { quantity, subject, layers }: Fact): boolean =>
  quantity.kind === 'count' && FOR_MONEY.test(question) && /资金|融资/.test(`${subject}${layers.own}`);

/** 卡在资金上的几个: of what else holds them up says nothing; 资金 is too common a word to be looked for otherwise. */
export const causeFit = (question: string, fact: Fact): number =>
  fact.quantity.kind === 'count' && FOR_MONEY.test(question) && !isForMoney(question, fact) ? 0 : 1;

const FOR_MONEY = /(?:卡在|因为?|由于|缺)(?:少|了)?(?:资金|钱)/;
