import type { Fact } from '../../../facts/fact.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 0 for one of several funds told side by side (中央预算内资金9亿元、特别国债13亿元), where a question asks for money and names none. */
export function oneOfFundsFit(question: string, { article, span, layers }: Fact): number {
  if (!/资金/.test(question) || NAMED.test(question)) return 1;
  const isKind = KIND.test(layers.own.split(' ')[0] ?? '');
  const isListed =
    NEXT.test(article.text.slice(span.end, span.end + 20)) ||
    BEFORE.test(article.text.slice(Math.max(0, span.start - 20), span.start));
  return isKind && isListed ? 0 : 1;
}

const KIND = /债券?|国债|预算内|贷款|补助/;
/** What a question may call them by, or that it asks for each. */
const NAMED = /债|预算|贷款|银行|中央|国家|上级|[省市县区]级|专项|补助|社会|自筹|哪|各|分别|其中|到位|支出/;
const NEXT = /^、[^，。；：、\d]{2,14}(?:资金|债券?|国债|贷款)\d/;
const BEFORE = /\d[万亿]?元、[^，。；：、\d]{2,14}$/;

/** 0 for what two funds come to together (争取中央预算内投资和专项债券9亿元), where one of them is asked for. */
export function jointFundsFit(
  { own, shared, measure = '', measures }: Target,
  { quantity, layers }: Fact,
): number {
  if (quantity.kind !== 'money') return 1;
  const [, first = '', second = ''] = JOINT.exec(layers.own) ?? [];
  const asked = [...own, ...shared, measure, ...measures.map(({ words }) => words)].join(' ');
  const named = [first, second].map((fund) => KINDS.find((kind) => kind.test(fund))).filter(isKind);
  const wanted = named.filter((kind) => kind.test(asked));
  return named.length === 2 && wanted.length === 1 ? 0 : 1;
}

const isKind = (kind: RegExp | undefined): kind is RegExp => kind !== undefined;

const KINDS = [/预算|中央/, /国债/, /专项|债券/, /一般债/, /贷款/];
const FUND = '(?:预算内(?:投资|资金)|专项债券?|一般债券?|(?:特别)?国债|贷款)(?:资金)?';
const JOINT = new RegExp(`(${FUND})[和及与](?:[^，。；：、\\d]{0,6}?)(${FUND})`);
