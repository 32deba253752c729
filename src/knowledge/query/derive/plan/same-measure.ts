import type { Fact } from '../../../facts/fact.ts';
import type { Target } from '../../asking/targets/index.ts';

/** 利用外资4000万美元，完成全年任务的53% says nothing of how far 工业投资 or 销售收入 has come. */
export const isOfOtherMeasure = (asked: Target | undefined, done: Fact): boolean =>
  asked?.metric !== undefined &&
  done.metric !== undefined &&
  asked.metric.id !== done.metric &&
  !(/investment/.test(asked.metric.id) && /investment/.test(done.metric));
