/** Stages, lists and classes, of which two of a kind may be asked together. */
const KINDS = [
  '(?:储备|集中|新|已|未)?(?:签约|[开复竣完]工|投产|在建|续建)',
  '(?:国家|全部)?[国省市县区]{1,2}级?重[点大]',
  '\\p{Script=Han}{2,4}类',
];
const JOINT = '(?:[和与跟及、]|以及)';
const PAIRS = KINDS.map((kind) => `${kind}的?(?:项目)?(?:${JOINT}${kind}(?:项目)?){1,3}`).join('|');
const HOW_MUCH = '(?:有|是|为|达到?)?(?:几个|多少|百分之几)';
/** 签约和开工|的项目总投资|多少 */
const ASKED_TOGETHER = new RegExp(
  `^(?<pair>[^，。？]{0,24}?(?:${PAIRS})[^，。？里中]{0,12}?)(?<ask>${HOW_MUCH}个?(?:亿元?|项目)?)[呢啊？。]*$`,
  'u',
);
/** What is wanted of both at once, or already of each. */
const NOT_EACH = /共|合[计起]|[相再]?加|总和|之和|等于|累计|平均|[比占差减]|哪|谁|各|分别|除|不含|[倍余剩]/u;

/** 签约和开工项目几个 → 签约和开工项目各几个, as each of them is told; undefined where one thing is asked. */
export function eachOfPair(question: string): string | undefined {
  const { pair, ask } = NOT_EACH.test(question) ? {} : (ASKED_TOGETHER.exec(question)?.groups ?? {});
  return pair === undefined ? undefined : `${pair}各${ask}`;
}

/** True for one figure given to who asked for two, unless its sentence tells it of both. */
export const isHalf = (question: string, snippets: readonly string[]): boolean =>
  eachOfPair(question) !== undefined && !snippets.some((snippet) => TOGETHER.test(snippet));

const TOGETHER = new RegExp(PAIRS, 'u');
