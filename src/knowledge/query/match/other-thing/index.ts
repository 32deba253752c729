/** The figure is of another thing: of one where all are asked for, of another kind of work, of another fund. */
import type { Refusal } from '../refusal.ts';
import { isFarFromDeed } from './bare-deed.ts';
import { isBesideCut } from './beside-cut.ts';
import { isNotDrawnIn } from './drawn-in.ts';
import { isOneHeldUp } from './held-up.ts';
import { isHowFarOthersCame } from './how-far-others-came.ts';
import { isWorkOfOtherKind } from './kind-of-work.ts';
import { isNoLoan, isOfNoSuchBank, isStillOwed } from './named-bank.ts';
import { isOfNamesake } from './namesake.ts';
import { isOfNarrowerKind } from './narrower.ts';
import { isNoBonds, isNoTreasurys } from './no-such-fund.ts';
import { isShareOfAnything, isUndoneOfAnything } from './nothing-named.ts';
import {
  isBelowTitle,
  isOneOfClass,
  isOneOfDivided,
  isOnePointedAt,
  isOneRow,
  isOneSector,
} from './one-of-class.ts';
import { isOfOtherMoney, isOneOfFunds } from './one-of-funds.ts';
import { isOneOfPlace } from './one-of-place.ts';
import { isCountOfWorks } from './output.ts';
import { isOfRest } from './rest.ts';
import { isOfOtherSector, isRiseOfShare } from './sector.ts';
import { isStillToCome } from './still-to-come.ts';
import { isSumOfItems } from './sum-of-items.ts';
import { isOfEachUnit, isOfOtherWorks, isRateMoved } from './what-changed.ts';
import { areOtherWorks } from './works/index.ts';

export const OTHER_THING: readonly Refusal[] = [
  isOfRest,
  isBesideCut,
  isHowFarOthersCame,
  isOneHeldUp,
  isWorkOfOtherKind,
  isOfNamesake,
  isOfOtherSector,
  isRiseOfShare,
  isNotDrawnIn,
  isFarFromDeed,
  isCountOfWorks,
  isOneRow,
  isOneOfDivided,
  isOneSector,
  isOneOfClass,
  isOnePointedAt,
  isBelowTitle,
  isOneOfFunds,
  isOfNarrowerKind,
  isOneOfPlace,
  isRateMoved,
  isOfOtherWorks,
  isOfEachUnit,
  isUndoneOfAnything,
  isShareOfAnything,
  areOtherWorks,
  isOfOtherMoney,
  isNoBonds,
  isNoTreasurys,
  isOfNoSuchBank,
  isStillOwed,
  isNoLoan,
  isStillToCome,
  isSumOfItems,
];
