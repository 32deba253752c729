import { isWithin } from '../../extract/places.ts';
import { comparesSides } from '../compare/index.ts';
import type { Frame, Reading } from '../frame.ts';
import { sumsTogether } from '../tables/operations.ts';
import { asksCorrectionGap } from './correction.ts';

/** 产业类和民生类差多少: one side's figure is no difference. */
const TWO_SIDES = /[和与跟][^，。？]{1,20}相?差了?(?:多|几)/;

/** 甲市、乙县三个项目总共多少 asks for a sum over places apart, which the figure of one of them is not. */
const sumsPlaces = ({ text, regions }: Frame): boolean =>
  sumsTogether.test(text) &&
  regions.length >= 2 &&
  regions.every((a) => !regions.some((b) => a !== b && (isWithin(a, b) || a.name === b.name)));

/** True for questions that the figure of one side, part or place alone would answer wrongly. */
export const needsSeveral = (frame: Frame, reading: Reading): boolean =>
  comparesSides(frame.text, reading) ||
  TWO_SIDES.test(frame.text) ||
  asksCorrectionGap(frame.text) ||
  sumsPlaces(frame);
