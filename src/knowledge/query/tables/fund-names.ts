/** What money from above is called, and the kinds of it that are told apart. */
import { matchesIn } from '../../matches.ts';

/** 中央预算内投资, 超长期特别国债资金, 新增专项债券, 一般债券: one fund by its name. */
export const FUND_NAME =
  /(?:中央)?预算内(?:投资|资金)?|(?:增发|(?:超长期)?(?:特别)?)国债(?:资金)?|(?:新增)?(?:地方)?(?:政府)?(?:专项|一般)债(?:券|资金)*/;

/** 省级补助资金, 县财政资金, 奖补资金, 银行贷款: money by who gives it; 中央和省级资金 are of both. */
const GIVEN_MONEY =
  /(?<![和及与、])(?:中央|国家|自治区|[省市县区州](?:级|财政))(?:财政|补助|奖补|专项|配套|基建){0,3}资金|(?:补助|奖补|配套|自筹)资金|转移支付(?:资金)?|(?:银行|政策性|开发性)?贷款/;

/** One fund by its name, or money by who gives it, that ends what is told: 全县争取|省级补助资金. */
export const ENDS_AS_FUND = new RegExp(
  `(?:${FUND_NAME.source}|${GIVEN_MONEY.source})(?=(?:额度|资金)?$)`,
  'u',
);
/** Either of them, or bonds of either kind. */
const ANY_FUND = new RegExp(`${FUND_NAME.source}|${GIVEN_MONEY.source}|债券`, 'u');

/** Every kind of money that is told apart: 争取专项债多少 is not told of 国债, and 省级资金 are no 各类资金. */
const KINDS = {
  budget: /预算内/, // 中央预算内投资
  treasury: /国债/, // 超长期特别国债
  general: /一般债/, // 一般债券
  special: /专项债|债券(?!项目)|(?<!国)债资金/, // 专项债券
  loans: /贷款|放款|放贷|信贷|授信|融资支持/, // 银行贷款
  central: /中央|国家/, // 中央补助资金
  province: /省|自治区/, // 省级资金
  city: /市/, // 市级奖补资金
  county: /[县区州]/, // 县财政资金
  subsidy: /补助|奖补|转移支付/, // 教育补助资金
  own: /自筹|配套/, // 自筹资金
};

export type FundKind = keyof typeof KINDS;

/** Which kind a name is of; undefined for 各类资金. */
export function fundKind(name: string): FundKind | undefined {
  const fund = ANY_FUND.exec(name)?.[0];
  return (Object.keys(KINDS) as FundKind[]).find((kind) => fund !== undefined && KINDS[kind].test(fund));
}

/** The words name money of that kind, with whatever else. */
export const namesKind = (kind: FundKind, words: string): boolean => KINDS[kind].test(words);

/** The kind of the last fund named: 专项债券 of 专项债券分两批下达，第一批4亿元. */
export const lastFundKind = (told: string): FundKind | undefined =>
  fundKind([...matchesIn(told, EVERY_FUND)].at(-1)?.[0] ?? '');

const EVERY_FUND = new RegExp(ANY_FUND.source, 'gu');

/** 贷款 and 自筹 are given by nobody above. */
export const isFromAbove = (name: string): boolean => !/贷款|自筹|县级?财政|配套/.test(name);

/** 债, 银行, 省级: a question that says one of them asks for that money, and 到位资金 is what investors brought. */
export const NAMES_FUND =
  /债|预算|贷款|银行|中央|国家|[省市县区]级|专项|补助|社会|自筹|其中|到位|签约|申报|储备|需求|哪/;

/** Ends a source of money: 专项债 of 中央资金、专项债各多少, 资金 of 手续、资金各占几个. */
export const ENDS_AS_SOURCE = /债券?$|资金$|贷款$|融资$|信贷$|授信$|预算内(?:投资)?$/;

/** 县级自筹, 20年期债券: what pays for a work is none; 清溪水厂项目专项债券 is told of the work. */
export const isFundName = (name: string): boolean =>
  !/(?:项目|工程|[一二三四五六]期)[^，。]{0,10}$/.test(name) &&
  /(?:债券?|资金|预算内|贷款|补[助贴]|配套|自筹|资本金?|拨款|[出投]资)$/.test(name);
