import type { Fact } from '../../../facts/fact.ts';
import type { Target } from '../../asking/targets/index.ts';
import { FUND_NAME, type FundKind, fundKind, namesKind } from '../../tables/fund-names.ts';

/** 0 for what two funds come to together (争取中央预算内投资和专项债券9亿元), where one of them is asked for. */
export function jointFundsFit(
  { own, shared, measure = '', measures }: Target,
  { quantity, layers }: Fact,
): number {
  if (quantity.kind !== 'money') return 1;
  const [, ...funds] = JOINT.exec(layers.own) ?? [];
  const asked = [...own, ...shared, measure, ...measures.map(({ words }) => words)].join(' ');
  const wanted = funds.filter((fund) => isAskedFor(fund, asked));
  return wanted.length === 1 ? 0 : 1;
}

/** 债券 asks for 一般债券 as for 专项债券, and 中央资金 for 中央预算内投资. */
function isAskedFor(fund: string, asked: string): boolean {
  const kind = fundKind(fund);
  const kinds: readonly (FundKind | undefined)[] =
    kind === 'general' ? ['special'] : kind === 'budget' ? ['budget', 'central'] : [kind];
  return kinds.some((one) => one !== undefined && namesKind(one, asked));
}

const FUND = `(?:${FUND_NAME.source}|贷款)`;
const JOINT = new RegExp(`(${FUND})[和及与](?:[^，。；：、\\d]{0,6}?)(${FUND})`);
