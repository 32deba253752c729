import { countsBatches } from '../../facts/slots/batches.ts';
import type { Mention, Quantity } from '../../types.ts';

/** 有人说50个亿 binds nothing. */
const HEARSAY = /(?:有人|听|据|都|网上)说[^，。？]{0,6}$/;

/** The figures a question names itself: 286 in 286个项目里, 10亿 in 10亿以上的. */
export const givenIn = (mentions: readonly Mention[], text: string): Quantity[] =>
  mentions.flatMap((m) =>
    m.dimension === 'quantity' && !countsBatches(text, m) && !HEARSAY.test(text.slice(0, m.start))
      ? [m.quantity]
      : [],
  );
