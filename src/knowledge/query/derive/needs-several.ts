import { comparesSides } from '../compare/index.ts';
import type { Frame, Reading } from '../frame.ts';
import { asksCorrectionGap } from './correction.ts';
import { sumsPlaces } from './total.ts';

/** 产业类和民生类差多少: one side's figure is no difference. */
const TWO_SIDES = /[和与跟][^，。？]{1,20}相?差了?(?:多|几)/;

/** True for questions that the figure of one side, part or place alone would answer wrongly. */
export const needsSeveral = (frame: Frame, reading: Reading): boolean =>
  comparesSides(frame.text, reading) ||
  TWO_SIDES.test(frame.text) ||
  asksCorrectionGap(frame.text) ||
  sumsPlaces(frame);
