/** Who pays for a project: 县里自己掏了多少, 县财政配套3200万元. */

export type Payer =
  | 'central'
  | 'province'
  | 'city'
  | 'county'
  | 'upper'
  | 'local'
  | 'firm'
  | 'people'
  | 'bank'
  | 'society';

interface Row {
  readonly payer: Payer;
  /** In a question. */
  readonly asked: string;
  /** On a page, in front of what the money is called (配套, 自筹). */
  readonly told: RegExp;
}

const LEVEL = '(?:级|里|上|本级)?(?:财政|政府)?';
const OF_LEVEL = '(?=级|里|上|本级|财政|政府|预算|[、和及与]|两级|补|配|自|安排|专项|奖|拨|资金|$)';

/** 中央, 县财政, 企业, …: a body that gives. */
export const payers: readonly Row[] = [
  { payer: 'central', asked: `中央${LEVEL}|国家${LEVEL}`, told: /中央|国家|国债/ },
  { payer: 'upper', asked: `上级${LEVEL}|上[面头边]`, told: /上级/ },
  { payer: 'province', asked: `(?:省|自治区)${LEVEL}`, told: new RegExp(`省(?:市|${OF_LEVEL})|自治区`) },
  { payer: 'city', asked: `市${LEVEL}`, told: new RegExp(`市(?:[县区]|${OF_LEVEL})`) },
  {
    payer: 'county',
    asked: `(?<!自治)[县区旗]${LEVEL}`,
    told: new RegExp(`(?<!自治|[园社景片小库灌])[县区旗]${OF_LEVEL}`),
  },
  { payer: 'local', asked: `地方${LEVEL}`, told: /地方(?!政府(?:专项|债))/ },
  { payer: 'firm', asked: '企业|业主|公司|开发商', told: /企业|业主|公司|开发商|投资方/ },
  {
    payer: 'people',
    asked: '群众|居民|农户|村民|农民|老百姓|百姓|个人|住户',
    told: /群众|居民|农户|村民|农民|个人|住户/,
  },
  { payer: 'bank', asked: '银行', told: /银行|贷款|信贷|授信/ },
  { payer: 'society', asked: '社会(?:各界)?', told: /社会(?!保)|捐/ },
];

/** What money is called by where it comes from: 配套, 自筹, 补助资金. */
export const FUNDED =
  /补助|补贴|奖补|配套|自筹|筹集|筹措|安排|预算|专项|资金|贷款|信贷|授信|投入|投资(?!者|商|公司|集团)|投劳|投工|出资|捐|拨付|承担|解决|债/;
