import { isWithin, shortName } from '../../extract/places.ts';
import { matchesIn } from '../../matches.ts';
import { asksTogether } from '../asking/follow-up/together.ts';
import type { Frame, Reading } from '../asking/frame.ts';
import { comparesSides } from '../asking/sides/index.ts';
import { addsUp, sumsTogether } from '../tables/operations.ts';
import { asksCorrectionGap } from './correction.ts';

/** 产业类和民生类差多少: one side's figure is no difference. */
const TWO_SIDES = /[和与跟][^，。？]{1,20}相?差了?(?:多|几)/;

/** 帮扶企业和新增岗位加起来多少 */
const TWO_ADDED = /[和与跟、加][^，。？、]{1,20}(?:加起来|相加|之和|加在?一(?:起|块儿?)|合起来)/;

/** 甲市、乙县三个项目总共多少 asks for a sum over places apart, which the figure of one of them is not. */
const sumsPlaces = ({ text, regions }: Frame): boolean =>
  sumsTogether.test(text) &&
  regions.length >= 2 &&
  text.split(/[、和与跟及加，]/).filter((part) => regions.some((place) => part.includes(shortName(place))))
    .length >= 2 && // 甲县在乙市签的一共多少: one event
  regions.every((a) => !regions.some((b) => a !== b && (isWithin(a, b) || a.name === b.name)));

/** 第一批, 前两期 */
const BATCH = /[第前][一二两三四五六七八九十\d]+[批期轮]/g;

/** 前两期和第三期一共多少: one batch is no sum of several. */
const sumsBatches = ({ text }: Frame): boolean =>
  (sumsTogether.test(text) || addsUp.test(text)) &&
  new Set(matchesIn(text, BATCH).map(([batch]) => batch)).size >= 2;

/** 最大的比最小的多多少 */
const ENDS = /最[大多高快长小少低慢短][^，。？]{0,10}[和与跟比][^，。？]{0,8}最[大多高快长小少低慢短]/;
/** 前三类一共几个 */
const FOREMOST = /前[两二三四五六](?:[大个]?类|[名位个](?![月季年]))/;

/** 构成，各类几个: all of them are in no class. */
const EACH_CLASS = /各个?(?:大类|类别?|种|板块)(?:项目)?(?:各|分别|都)?(?:有|是)?(?:几|多少)/;

/** True for questions that the figure of one side, part or place alone would answer wrongly. */
export const needsSeveral = (frame: Frame, reading: Reading): boolean =>
  comparesSides(frame.text, reading) ||
  TWO_SIDES.test(frame.text) ||
  TWO_ADDED.test(frame.text) ||
  asksTogether(frame.text) ||
  asksCorrectionGap(frame.text) ||
  ENDS.test(frame.text) ||
  EACH_CLASS.test(frame.text) ||
  (FOREMOST.test(frame.text) && sumsTogether.test(frame.text)) ||
  sumsPlaces(frame) ||
  sumsBatches(frame);
