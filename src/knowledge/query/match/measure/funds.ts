/** Money by the fund it came from and what became of it: bonds, treasury and own money; got, handed on, spent. */
import type { Fact } from '../../../facts/fact.ts';
import type { Target } from '../../asking/targets/index.ts';
import { type FundKind, fundKind, namesKind } from '../../tables/fund-names.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { fundOf } from './fund-of.ts';

/** 专项债到位多少: 债券资金到位9亿元; 争取预算内投资多少: 到位资金2亿元 below 2.中央预算内投资 */
export const isFundInPlace = ({ own, measure = '' }: Target, fact: Fact): boolean =>
  fact.metric === 'funds-in-place' &&
  ((own.includes('到位') && /债/.test(`${fact.layers.own}${fact.subject}`)) ||
    (!/债/.test(measure) &&
      fundKind(measure) !== undefined &&
      fundKind(measure) === fundKind(fundOf(fact) ?? '')));

/** What 专项债券 have come to is not asked where 国债 are, nor the other way; and no bank lends bonds. */
export const isOfOtherFund = ({ measure = '' }: Pick<Target, 'measure'>, fact: Fact): boolean => {
  const { subject, measure: told, layers } = fact;
  const asked = FUNDS.find((fund) => namesKind(fund, measure));
  const words = `${subject} ${told} ${layers.own}`;
  if (
    TREASURY.some(
      (kind) =>
        kind.test(measure) &&
        TREASURY.some((other) => other !== kind && other.test(words) && !kind.test(words)),
    )
  )
    return true;
  if (asked !== undefined && FROM_ABOVE.includes(asked) && isRaisedOtherwise(fact, asked)) return true;
  return asked !== undefined && !namesKind(asked, words) && FUNDS.some((other) => namesKind(other, words));
};

/** 帮助企业融资9亿元 of a page that names no bonds near it: firms borrow that, and it is no money from above. */
const isRaisedOtherwise = ({ measure, layers, article }: Fact, asked: FundKind): boolean =>
  /融资|筹[资集]/.test(measure) && !namesKind(asked, `${Object.values(layers).join(' ')} ${article.title}`);

/** 专项债券9亿元, where 企业融资 is asked for: firms borrow none of it; nor is 金融机构贷款余额90亿元 what 企业贷款 come to. */
export const isNoFirmsMoney = (
  { own, measure = '' }: Pick<Target, 'own' | 'measure'>,
  { layers, article }: Fact,
): boolean =>
  own.includes('企业') &&
  !FIRMS.test(layers.sentence) &&
  (namesKind('loans', measure)
    ? !FIRMS.test(article.title)
    : FROM_ABOVE.some((fund) => namesKind(fund, `${Object.values(layers).join(' ')} ${article.title}`)));

const FIRMS = /企业|公司|经营主体|市场主体/;

/** 融资9亿元, where 贷款 are asked for: they may be a part of it. */
export const isOfLoans = ({ measure = '' }: Pick<Target, 'measure'>, fact: Fact): boolean =>
  !namesKind('loans', measure) || namesKind('loans', `${fact.subject} ${fact.measure} ${fact.layers.own}`);

/** 增发国债 of one year are no 特别国债 of another; 国债 may be either. */
const TREASURY = [/增发国债/, /特别国债/];
/** 金融机构新增 of 全县金融机构新增贷款22亿元: all that lend, and no one of them; nor is 个人贷款12亿元 behind it theirs. */
export const areLenders = ({ subject, metric, layers }: Fact): boolean =>
  metric === 'financing' &&
  layers.own.includes('机构') &&
  /^各?(?:家|类)?(?:银行业?)?金融机构(?:累计|新增|发放|投放){0,2}$/.test(subject);

/** Kinds of money that are no other; 融资 may be any. */
const FROM_ABOVE: readonly FundKind[] = ['treasury', 'budget', 'special'];
const FUNDS: readonly FundKind[] = [...FROM_ABOVE, 'loans'];

/** 9亿元 of 专项债券项目9个，到位资金9亿元，其中省级补助5亿元 is not all of bonds. */
export const isOfSources = ({ article: { text }, sentence, span }: Fact): boolean =>
  /^[^。；]*(?:其中[^，。；\d]{0,12}(?:债|资金|预算|财政)|自筹|配套|补助)/.test(
    text.slice(span.end, sentence.end),
  );

/** How a list tells what each had of a fund: 安排5000万元, 额度6200万元. */
export const GIVEN_OUT = /^(?:安排|下达|分配|获批|额度)$/;

/** 花出去多少: 已支出31.2亿元, 支出专项债券资金6.2亿元 */
export const isWhatWasSpent = (asked: string, { measure }: Target, fact: Fact): boolean =>
  asked === 'investment-completed' &&
  /花/.test(measure ?? '') &&
  SPENT.test(fact.layers.own) &&
  !isSpentFrom(fact);

/** 3亿元 of 3亿元专项债券已支出2亿元: what there was to spend. */
export const isSpentFrom = ({ article: { text }, span }: Fact): boolean =>
  SPENT_NEXT.test(text.slice(span.end, span.end + 30));

const SPENT_NEXT = /^[^，。；：\d]{0,20}(?:支出|拨付|支付|使用)了?(?:约|近|超过?)?\d/;

/** How well the deed of the question is that of the figure: 拨付, 支出; 支付 for 支出 where a page does not tell both. */
export function paidFit(words: readonly string[], { layers }: Fact): number {
  const deeds = words.filter((word) => /^(?:实际)?(?:拨付|支出|支付|使用|下达)$/.test(word));
  if (deeds.some((deed) => layers.own.includes(deed))) return 0.95;
  return deeds.some((deed) => /支[出付]$/.test(deed)) && /支[出付](?!进度|率)/.test(layers.own) ? 0.7 : 0;
}

const SPENT = /支出(?!进度|率)|拨付|支付|使用(?=$|[^，。；]{0,8}(?:资金|债券)$)/;

/** 专项债资金需求多少: 申报专项债券项目19个，资金需求15亿元 */
export const isNeedOf = ({ own, measure = '' }: Target, { measure: told, layers }: Fact): boolean =>
  own.includes('需求') && told.endsWith('需求') && namesFund(layers.head, measure);

/** 资金6亿元 of 专项债券项目9个、资金6亿元 is that of the bonds. */
export const isOfFund = ({ metric, measure = '' }: Target, fact: Fact): boolean =>
  metric?.id === 'financing' && isFunds(fact) && namesFund(fact.subject, measure);

/** 本次安排 of a table of 专项债券项目安排表: what each was given of that fund. */
export const isGivenOutOf = (
  { metric, measure = '' }: Target,
  { measure: told, layers, article }: Fact,
): boolean =>
  metric?.id === 'financing' &&
  GIVEN_OF_TABLE.test(told) &&
  namesFund(`${article.title}${layers.heading}`, measure);

/** 专项债券 of 专项债资金, in words or in others of one meaning. */
const namesFund = (words: string, measure: string): boolean =>
  variantsOf(measure.replace(/资金$/, '')).some((fund) => fund.length > 1 && words.includes(fund));

const GIVEN_OF_TABLE = /^(?:本次|此次|本批|拟)?(?:安排|下达|分配|发行)(?:额度?|金额|资金)?$/;

/** 自筹资金22亿元: a sum, of what measure the words before it say. */
export const isFunds = ({ metric, measure }: Fact): boolean => metric === 'investment' && measure === '资金';
