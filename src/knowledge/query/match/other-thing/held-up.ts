import type { Fact } from '../../../facts/fact.ts';
import { undoneListed, undoneWhole } from '../../../facts/role/undone-whole.ts';
import { withoutGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { isForMoney } from '../slots/cause.ts';
import { cover } from '../words/cover.ts';

/** 4个 of 11个尚未开工，其中5个因土地未批，4个因资金未落实; 9个 of 其中用地未落实的15个、手续不全的9个 */
const HELD_UP =
  /^(?:其中，?\s?|有)?(?:(?:因|受|由于|卡在)|[^，。；]{2,10}(?:未[^，。；]{1,4}|不[全齐足到]位?|缺[乏失位]?|滞后|受阻|没[^，。；]{1,4})的? ?)/;

/** 5个 of 未开工的9个项目中，用地未获批5个: one of the causes, where no cause is asked for. */
export const isOneHeldUp = ({ text, negated }: Frame, { members }: Target, fact: Fact): boolean =>
  negated === true &&
  members !== true &&
  !isForMoney(text, fact) &&
  (undoneListed(fact) !== undefined ||
    (HELD_UP.test(fact.layers.own) && undoneWhole(fact) !== undefined && !/因|受|由于|卡/.test(text))) &&
  cover(withoutGeneric(fact.layers.own), text, 0) === 0;
