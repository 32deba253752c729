import { anyOf } from '../../../any-of.ts';

/** 更正后第三名是谁, 按更正后的数, 以更正通知为准, 通报更正版里: what a page puts right is told as it stands now anyhow. */
const AS_PUT_RIGHT = anyOf(
  /(?:的?(?:通报|简报|公报|公告|文件|材料))?的?(?:更正|勘误|订正|修订)版的?(?:(?:通报|简报|公报|公告|文件|材料)的?)?[里中上]?/u,
  /[，、（]?(?:请|要|就|都|得)?(?:(?:按照?|照|以|用|根据)?(?:最新|最终)?(?:更正|勘误|订正)[以之]?[后过]|(?:按照?|以|根据)(?:最新|最终)?的?(?:更正|勘误|订正)(?:通知|公告|说明|声明|启事)?)的?(?:数据|数字|数值|数|口径)?(?:来|给我){0,2}(?:说|算|报|讲|为准)?）?/u,
);

/** What was before, or by how much it changed, is asked of the correction itself. */
const OF_CORRECTION =
  /正前|前后|之前|原[来先]?[是为报]|原来|(?<!还)差(?:了|多少|几)|[多少高低增减]了(?:多少|几)/u;

/** A question without the words that want what is right. */
export const asPutRight = (question: string): string => {
  if (OF_CORRECTION.test(question)) return question;
  const rest = question.replace(AS_PUT_RIGHT, (said) => (/^[，、]/.test(said) ? '，' : ''));
  return rest.length >= 4 ? rest : question;
};
