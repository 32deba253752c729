import type { Fact } from '../../facts/fact.ts';

/** 卡在资金上的几个: of what else holds them up says nothing; 资金 is too common a word to be looked for otherwise. */
export const causeFit = (question: string, { quantity, subject, layers }: Fact): number =>
  quantity.kind === 'count' && FOR_MONEY.test(question) && !/资金|融资/.test(`${subject}${layers.own}`)
    ? 0
    : 1;

const FOR_MONEY = /(?:卡在|因为?|由于|缺)(?:少|了)?(?:资金|钱)/;
