/** What became of a fund, step by step: 申请, 获批, 发行, 到位, 支出; a sum at one of them is none at another. */
import { comparable } from '../../../facts/arithmetic.ts';
import { clauseSoFar, type Fact, toldSoFar } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import { isFunds } from '../measure/funds.ts';
import type { Setting } from '../setting.ts';
import { cover } from '../words/cover.ts';

/** 申请专项债券3亿元，已到位2亿元: what has come is not what was asked for, nor the other way. */
export function isOtherDeedOfFund(
  { text, targets, asksTarget }: Frame,
  target: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  if (isPaidPart(text, fact, all) || isOfYearAlone(text, fact, all) || isPartOfSum(text, fact, all))
    return true;
  if (fact.quantity.kind !== 'money' || !isOfFund(fact)) return false;
  if (asksTarget && fact.modality === 'target') return false; // 到位资金60亿元，完成全年目标90亿元的67%
  const said = targets.length > 1 ? `${target.own.join('')}${target.measure ?? ''}` : text;
  const asked = FUND_DEEDS.filter((deed) => deed.test(said));
  const [deed] = asked;
  if (asked.length > 1) return false;
  if (deed === undefined) {
    const mayBeMeant = target !== targets[0] && IN_PLACE.test(text); // 用了多少专项债，到账多少
    return (
      IN_PLACE.test(fact.layers.own.replace('争取到位', '争取')) &&
      !mayBeMeant &&
      besides(fact, all).some(isAskedFor)
    );
  }
  if (deed.test('到位') && fact.metric === 'funds-in-place' && fact.modality === 'actual') return false; // 已完成 behind 到位资金目标
  if (deed.test(fact.layers.own) || deed.test(fact.layers.list)) return false; // 甲县债券到位9亿元，乙县7亿元
  if (deed.test(WHOLE.exec(toldSoFar(fact))?.[1] ?? '')) return false;
  if (deed.test('支出') && !SPENT.test(`${fact.layers.own} ${fact.layers.heading}`)) return true; // 一般债券3亿元 is not what was spent of it
  return (
    FUND_DEEDS.some((other) => other.test(fact.layers.own)) || // 发行12亿元, whether or not it is told what was 申请
    all.some(
      (other) =>
        other !== fact &&
        isOfFund(other) &&
        isOfParagraph(other, fact) &&
        comparable(other, fact) &&
        deed.test(other.layers.own),
    )
  );
}

const SPENT = /支出|支付|拨付|使用|花/;

/** 获批 of 共获批债券9亿元，其中专项债券7亿元: done with the whole, and so with its parts. */
const WHOLE = /([^，。；]{2,40})，其中[^。；]{0,40}$/;

/** 争取专项债券9亿元 of a year, where 累计争取 is asked for and the page tells that as well (2019年以来，累计争取专项债券52亿元). */
const isOfYearAlone = (question: string, fact: Fact, all: readonly Fact[]): boolean =>
  SO_FAR_ASKED.test(question) &&
  fact.metric === 'financing' &&
  !SO_FAR_TOLD.test(clauseSoFar(fact)) && // 累计争取专项债券3亿元、上级补助2亿元
  all.some(
    (other) =>
      other.article === fact.article &&
      other.metric === 'financing' &&
      other.quantity.base > fact.quantity.base &&
      SO_FAR_TOLD.test(other.layers.own),
  );

const SO_FAR_ASKED = /累计(?:共|已)?(?:争取|获批|获得|发行|下达|安排|到位)/;
const SO_FAR_TOLD = /累计|开累/;

/** 专项债券5亿元 of 共9亿元，其中…专项债券5亿元, where nothing but 资金一共多少 is asked. */
const isPartOfSum = (question: string, fact: Fact, all: readonly Fact[]): boolean =>
  /一共|总共|共计|合计|总计/.test(question) &&
  isOfFund(fact) &&
  cover(fact.subject || fact.measure, question) < 0.5 &&
  all.some(
    (whole) =>
      whole.article === fact.article &&
      whole.sentence === fact.sentence &&
      whole.span.start < fact.span.start &&
      whole.quantity.base > fact.quantity.base &&
      comparable(whole, fact) &&
      /(?:一?共计?|合计|总计)(?:约|达|为)?$/.test(clauseSoFar(whole).replace(whole.quantity.text, '')),
  );

const IN_PLACE = /到位|到账|已(?:累计|实际)?(?:发放|投放|放款|提款)/;

/** 已支付资金2亿元 behind 争取资金3亿元, 债券资金已使用2亿元: how much of it is paid, where nobody asks for that. */
const PAID = /已(?:累计|实际)?(?:支付|支出|拨付|使用)/;
const isPaidPart = (question: string, fact: Fact, all: readonly Fact[]): boolean =>
  (isFunds(fact) || fact.metric === 'financing') &&
  PAID.test(fact.layers.own) &&
  !/[付花用出]/.test(question) &&
  all.some((other) => isWholeFund(other, fact));

const isWholeFund = (whole: Fact, part: Fact): boolean =>
  (isFunds(whole) || whole.metric === 'financing') &&
  whole.role === 'level' &&
  isOfParagraph(whole, part) &&
  whole.span.start < part.span.start &&
  whole.quantity.base > part.quantity.base;

/** 申请专项债券3亿元: what a thing gets, however much of it has come. */
const isAskedFor = (fact: Fact): boolean =>
  fact.metric === 'financing' &&
  /申[请报领]|争取|获[批得]|使用|安排|授信|合同|签[订署约]/.test(fact.layers.own);

/** 发行12亿元 and 资金15.6亿元 of 申报专项债券项目34个，获批资金15.6亿元，发行12亿元 */
const isOfFund = (fact: Fact): boolean =>
  fact.metric === 'financing' ||
  ((fact.metric === undefined || fact.metric === 'funds-in-place' || isFunds(fact)) &&
    /债|资金|贷款|预算内/.test(`${fact.subject}${fact.layers.head}`));

const isOfParagraph = (a: Fact, b: Fact): boolean =>
  a.article === b.article && a.sentence.block === b.sentence.block;

const FUND_DEEDS = [
  /申[请报领]/,
  /获[批得]|批[了下准复]/,
  /发行/,
  /到位|到账/,
  /支出|支付|拨付|花[了出掉]/,
  /发放|投放|放款|放贷|提款|(?<=贷款|授信|额度)到手/, // 贷款合同9亿元，已发放4亿元
];
