/** What money from above is called, and the kinds of it that are told apart. */

/** 中央预算内投资, 超长期特别国债资金, 新增专项债券, 一般债券: one fund by its name. */
export const FUND_NAME =
  /(?:中央)?预算内(?:投资|资金)?|(?:增发|(?:超长期)?(?:特别)?)国债(?:资金)?|(?:新增)?(?:地方)?(?:政府)?(?:专项|一般)债(?:券|资金)*/;

/** 争取专项债多少 is not told of 国债. */
const KINDS = [/预算内/, /国债/, /一般债/, /专项债|债券/];

/** Which kind a name is of; undefined for 各类资金. */
export function fundKind(name: string): number | undefined {
  const kind = KINDS.findIndex((one) => one.test(name));
  return kind < 0 ? undefined : kind;
}

/** 债, 银行, 省级: a question that says one of them asks for that money, and 到位资金 is what investors brought. */
export const NAMES_FUND =
  /债|预算|贷款|银行|中央|国家|[省市县区]级|专项|补助|社会|自筹|其中|到位|签约|申报|储备|需求|哪/;
