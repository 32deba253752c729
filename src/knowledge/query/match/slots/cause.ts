import type { Fact } from '../../../facts/fact.ts';

/** 资金未到位5个, where 因为资金没开工的几个 is asked. */
export const isForMoney = (question: string, { quantity, subject, layers }: Fact): boolean =>
  quantity.kind === 'count' && FOR_MONEY.test(question) && /资金|融资/.test(`${subject}${layers.own}`);

/** 卡在资金上的几个: of what else holds them up says nothing; 资金 is too common a word to be looked for otherwise. */
export const causeFit = (question: string, fact: Fact): number =>
  fact.quantity.kind === 'count' &&
  ((FOR_MONEY.test(question) && !isForMoney(question, fact)) || isOfOtherCause(question, fact))
    ? 0
    : 1;

const FOR_MONEY = /(?:卡在|因为?|由于|受|缺)(?:少|了)?(?:资金|钱)/;

/** 用地 of 卡在用地上的有几个 */
const CAUSE =
  /(?:卡在|因为?|由于|受)(\p{Script=Han}{2,4}?)(?:上|环节|这块|方面|问题|制约|影响|限制|约束|阻碍)?的?(?:重[点大])?(?:项目)?(?:[一总]共)?有?(?:几|多少)/u;

/** 2个 of 有6个卡在用地环节，2个正在调整选址, where those held up by land are asked for. */
function isOfOtherCause(question: string, { subject, layers }: Fact): boolean {
  const cause = CAUSE.exec(question)?.[1];
  return (
    cause !== undefined &&
    (subject.startsWith('受') ||
      new RegExp(`(?:卡在|因|受|由于)[^，。；]{0,4}${cause}`).test(layers.sentence)) &&
    !`${subject}${layers.own}`.includes(cause)
  );
}
