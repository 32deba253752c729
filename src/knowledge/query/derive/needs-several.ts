import { isWithin } from '../../extract/places.ts';
import { asksTogether } from '../asking/follow-up/together.ts';
import type { Frame, Reading } from '../asking/frame.ts';
import { comparesSides } from '../asking/sides/index.ts';
import { sumsTogether } from '../tables/operations.ts';
import { asksCorrectionGap } from './correction.ts';

/** 产业类和民生类差多少: one side's figure is no difference. */
const TWO_SIDES = /[和与跟][^，。？]{1,20}相?差了?(?:多|几)/;

/** 帮扶企业和新增岗位加起来多少 */
const TWO_ADDED = /[和与跟、加][^，。？、]{1,20}(?:加起来|相加|之和|加在?一(?:起|块儿?)|合起来)/;

/** 甲市、乙县三个项目总共多少 asks for a sum over places apart, which the figure of one of them is not. */
const sumsPlaces = ({ text, regions }: Frame): boolean =>
  sumsTogether.test(text) &&
  regions.length >= 2 &&
  regions.every((a) => !regions.some((b) => a !== b && (isWithin(a, b) || a.name === b.name)));

/** True for questions that the figure of one side, part or place alone would answer wrongly. */
export const needsSeveral = (frame: Frame, reading: Reading): boolean =>
  comparesSides(frame.text, reading) ||
  TWO_SIDES.test(frame.text) ||
  TWO_ADDED.test(frame.text) ||
  asksTogether(frame.text) ||
  asksCorrectionGap(frame.text) ||
  sumsPlaces(frame);
