import type { Fact } from '../../../facts/fact.ts';

/** 0 for 新增债券19亿元 of 新增债券19亿元，其中一般债券1亿元，专项债券18亿元, where one kind of bonds is asked for; either kind is less than what all came to. */
export function bondKindFit(question: string, fact: Fact): number {
  const { article, layers, measure, subject, span } = fact;
  if (!/债/.test(question) || !article.text.includes('一般债')) return 1;
  const near = `${measure}${subject}${layers.own}${layers.head}`;
  if (BOND_KIND.test(question) && !BOND_KIND.test(near) && DIVIDED.test(article.text.slice(span.end)))
    return 0;
  if (!BOND_KIND.test(question)) return BOND_KIND.test(near) ? 0.7 : 1;
  if (!/债/.test(near) || BOND_KIND.test(`${near}${layers.heading}${article.title}`)) return 1;
  return BOND_KIND.test(article.text.slice(span.end, span.end + 60)) ? 0 : 0.7;
}

/** 新增政府债券9亿元，其中一般债券1亿元: of both kinds, whichever the page is headed by. */
const DIVIDED = /^，其中：?[^，。；]{0,12}(?:专项债|一般债)/;

const BOND_KIND = /专项债|一般债/;

/** 专项债券9亿元 and 再融资债券4亿元 of one page: 债券多少 asks for neither alone. */
export function areOtherBonds(question: string, a: Fact, b: Fact): boolean {
  if (!/债/.test(question) || KIND.test(question) || a.article !== b.article) return false;
  const [one, other] = [a, b].map(
    ({ measure, subject, layers }) => KIND.exec(`${measure} ${subject} ${layers.own}`)?.[0],
  );
  return one !== undefined && other !== undefined && one !== other;
}

const KIND = /(?:专项|一般|再融资|置换|企业|公司)债/;

/** 0 for 总投资96亿元 of 专项债券项目23个，总投资96亿元 and for what has been spent, where 债券多少 is asked: what is built with bonds costs more than they bring. */
export const bondSumFit = (question: string, { metric, layers, measure }: Fact): number =>
  BONDS_ALONE.test(question) &&
  (INVESTED.has(metric ?? '') || (HOW_MANY.test(question) && SPENT.test(`${layers.own} ${measure}`)))
    ? 0
    : 1;

/** 债券多少 names nothing done with them. */
const HOW_MANY = /^[^花用支付拨还剩没]*债券?(?:资金)?(?:一共|总共)?[是有]?多少(?:亿元?|钱)?[？。]?$/;
const SPENT = /支出|支付|拨付|使用|结存|结余|偿还/;
const BONDS_ALONE = /^(?!.*(?:项目|工程|投资)).*债/;
const INVESTED: ReadonlySet<string> = new Set([
  'total-investment',
  'investment-completed',
  'annual-planned-investment',
]);
