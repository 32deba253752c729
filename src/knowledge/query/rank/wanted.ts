import { metrics } from '../../extract/tables/metrics.ts';
import { isGeneric } from '../chunks.ts';
import type { Frame } from '../frame.ts';
import type { Target } from '../targets.ts';
import type { Limit } from './limit.ts';

/** The measure a list is ordered by, and the words that must stand around it. */
export interface Wanted {
  readonly target: Target;
  readonly words: readonly string[];
}

/** Words of the class asked for (哪个县区, 哪类项目) and of the order name no member. */
const NO_MEMBER = /最|哪|不到|超过|低于|高于|只有|行业|县区|地方|项目|类|领域|个|投|猛|增|进度|[快慢]/;

/** Reads what a ranking is by: 总投资最大 → total-investment; 进度最慢 → completion-rate. */
export function wantedOf(frame: Frame, limit: Limit | undefined): Wanted {
  const asked = frame.targets.at(-1);
  const metric = asked?.metric ?? (asked === undefined ? progress(frame.text) : undefined);
  const kinds = kindsOf(frame, limit, metric?.kinds);
  const growing = asked?.metric?.id === 'growth' || (asked === undefined && /增|涨|降|跌/.test(frame.text));
  const fits =
    metric !== undefined && (kinds === undefined || metric.kinds.some((kind) => kinds.includes(kind)));
  return {
    target: {
      ...(growing ? { kinds: ['percent', 'multiple'] as const } : kinds ? { kinds } : {}),
      ...(fits ? { metric } : {}),
      ...(asked?.measure ? { measure: asked.measure } : {}),
      change: asked?.change ?? /增|降|涨|跌/.test(frame.text),
      money: true,
      own: [],
      shared: [],
      measures: [],
    },
    words: frame.terms.filter((term) => !NO_MEMBER.test(term) && !isGeneric(term)),
  };
}

/** 哪个县进度最慢 asks for the rate of completion. */
const progress = (text: string): Target['metric'] =>
  /进度|进展|[快慢]/.test(text) && !/增|涨|降/.test(text)
    ? metrics.find(({ id }) => id === 'completion-rate')
    : undefined;

function kindsOf(
  { text, targets }: Frame,
  limit: Limit | undefined,
  measured: Target['kinds'],
): Target['kinds'] {
  if (limit?.kind) return [limit.kind];
  const asked = targets.at(-1)?.kinds ?? measured;
  if (asked) return asked;
  if (/投资|钱|资/.test(text)) return ['money'];
  return /个数|数量|最[多少]/.test(text) ? ['count'] : undefined;
}
