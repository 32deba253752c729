import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { besides } from '../besides.ts';
import { metricAffinity } from '../measure/affinity.ts';
import type { Setting } from '../setting.ts';

/** 总投资40亿元 in front of 今年投资6亿元实施23个项目, where 那23个项目投资多少 is asked: the sum that is told with the count is theirs. */
export function isOfMoreThanGiven({ given }: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const counts = given.filter(({ kind, number }) => kind === 'count' && number >= 2);
  if (counts.length === 0 || fact.quantity.kind !== 'money') return false;
  const isWith = (sum: Fact) =>
    besides(sum, all).some((other) => isCounted(other, counts) && isOneClause(sum, other));
  return (
    !isWith(fact) &&
    all.some(
      (other) =>
        other.article === fact.article &&
        other.sentence.block === fact.sentence.block &&
        comparable(other, fact) &&
        isWith(other) &&
        metricAffinity(target, other) > 0,
    )
  );
}

const isCounted = ({ quantity }: Fact, counts: Frame['given']): boolean =>
  counts.some(({ number, unit }) => quantity.number === number && quantity.unit === unit);

/** 投资6亿元实施23个: nothing but what is done with it parts the two; not 总投资6亿元的甲厂等4个. */
const isOneClause = ({ article: { text }, span }: Fact, { span: next }: Fact): boolean =>
  span.end <= next.start && SPENT_ON.test(text.slice(span.end, next.start));

const SPENT_ON = /^，?(?:主要|重点)?(?:用于|实施|建设|新建|改造|推进|支持|启动|开工)[^，。；、的等\d]{0,8}$/;
