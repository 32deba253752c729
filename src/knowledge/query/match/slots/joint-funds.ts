import type { Fact } from '../../../facts/fact.ts';
import type { Target } from '../../asking/targets/index.ts';

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
