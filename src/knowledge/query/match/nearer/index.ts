/** Another figure of the page is nearer to what is asked. */
import type { Refusal } from '../refusal.ts';
import { isOfAllYears } from './all-years.ts';
import { isCostOfGiven } from './cost-of-given.ts';
import { isCountedBeside } from './counted-beside.ts';
import { isOfDeedBeside } from './deed-beside.ts';
import { isOtherDeedOfFund } from './fund-deeds.ts';
import { isBeyondGathered } from './gathered.ts';
import { isOfMoreThanGiven } from './given-count.ts';
import { isOfMember } from './member.ts';
import { isOneOfBatches } from './one-of-batches.ts';
import { isOfOtherClass } from './other-class.ts';
import { isOfPart } from './part.ts';
import { isOutsideList, isPartOfList } from './part-of-list.ts';
import { isOfNoYear, isOfOtherStretch } from './stretch.ts';
import { isOtherOfTaking } from './taken.ts';
import { isWholeOfDone } from './whole-of-done.ts';
import { isOfYearAhead } from './year-ahead.ts';
import { isOfZoneBeside } from './zone-beside.ts';

export const NEARER: readonly Refusal[] = [
  isOfMember,
  isOfPart,
  isOfOtherClass,
  isBeyondGathered,
  isOfDeedBeside,
  isCountedBeside,
  isOfOtherStretch,
  isCostOfGiven,
  isOfMoreThanGiven,
  isWholeOfDone,
  isOtherOfTaking,
  isOtherDeedOfFund,
  isOneOfBatches,
  isOfNoYear,
  isOfAllYears,
  isOfYearAhead,
  isPartOfList,
  isOutsideList,
  isOfZoneBeside,
];
