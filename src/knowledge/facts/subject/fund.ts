/** Bonds as the thing that a clause tells of, and no money of what is told of before: 新增专项债券9亿元 behind 新增一般债券2亿元. */
import type { Figure } from '../figure.ts';
import type { Context } from '../layout/contexts.ts';
import { type Measure, measureOf } from '../measure/measure.ts';

/** 新增|专项债券: with what tells it from other bonds, at the head of its clause. */
const OWN_FUND =
  /^(?:其中，?|另有?|此外|(?:20\d\d年|[今本去]年|上半年|截[至止][^，。；]{1,10}?|(?:全|我|本)[省市县区州旗])(?:底|末)?)?((?:新增|再融资|地方政府|一般|项目收益){0,2})$/;
/** 一般债券, 中央预算内: money beside which bonds are told; 资金到位 of 资金到位方面，…: all the money, of which they are some. */
const OTHER_BONDS =
  /(?:债券?|国债)(?:资金)?$|^中央预算内(?:投资|资金)?$|^(?:资金(?:到位|筹措|来源|保障)?|到位资金)$/;
/** 专项债券|已支出: all of the fund that a sentence opens with. */
const SPENDS = /^(?:资金)?(?:已|实际|累计|共){0,3}(?:支出|支付|拨付|使用)/;

/** 新增专项债券 of 新增专项债券9亿元 behind other bonds, and of 新增专项债券已支出6亿元 behind the projects counted by field. */
export function fundItself(
  { context, state: { head } }: Figure,
  measure: Measure | undefined,
): string | undefined {
  if (measure?.metric?.id !== 'financing' || head === undefined || !measure.words.includes('债'))
    return undefined;
  const { lead } = context;
  const kind = OWN_FUND.exec(lead.slice(0, measure.start))?.[1];
  if (kind === undefined) return undefined;
  const isSpent = context.fresh && head.kind !== undefined && SPENDS.test(lead.slice(measure.end));
  const isBeside = OTHER_BONDS.test(head.subject);
  return isBeside || (isSpent && CLASS.test(head.subject)) ? `${kind}${measure.words}` : undefined;
}

/** 农林水利项目2个，3亿元: one of the classes that the fund went to. */
const CLASS = /(?:类|项目|工程|领域|方面)$/;

/** 10年期 of 10年期3亿元 */
const TERM = /^\d{1,2}年期(?![间限内初末])/;
/** 新增专项债券按期限分 and 按用途划分: what stands behind its ： is of one of the classes. */
const DIVIDED = /按[^，。；：]{1,8}(?:分|划分|来?看)$/;

/** 10年期, 短期: the class that a sum is of, however short its name; 10年期 of 10年期发行利率2.1%. */
export function classOfFund({ context: { lead, caption, quantity } }: Figure): string | undefined {
  if (quantity.kind === 'percent' && lead.includes('利率')) return TERM.exec(lead)?.[0];
  if (quantity.kind !== 'money') return undefined;
  const name = /^\p{Script=Han}{1,6}$/u.exec(lead)?.[0];
  return TERM.exec(lead)?.[0] ?? (DIVIDED.test(caption) && !isMeasure(name) ? name : undefined);
}

/** 总投资 of 按领域分：水利项目20个，总投资80亿元: no class, but what is measured of the one counted before. */
function isMeasure(name = ''): boolean {
  const measure = measureOf(name, 'money');
  return measure?.metric !== undefined && measure.metric.id !== 'financing' && measure.end === name.length;
}

/** 支持项目8个 right behind 超长期特别国债3亿元: what that money goes to. */
export const supports = ({ lead, leadStart }: Context, text: string): boolean =>
  /^(?:共|可|已|将)?(?:支持|扶持|用于)/.test(lead) &&
  /[万亿]元，$/.test(text.slice(Math.max(0, leadStart - 3), leadStart));
