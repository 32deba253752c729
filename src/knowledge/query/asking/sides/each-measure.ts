/** Two measures of one thing set beside the same of another: 2022年签约项目和协议投资比2021年各多了多少. */
import { measuresIn } from '../../../facts/measure/measure.ts';
import type { Cut } from './cut.ts';

/** …项目|和|协议投资, …总投资|、|完成投资 */
const TWO_MEASURES = /^(.+?)(?:[和及与跟、]|以及)([^，。和及与跟、\d]{2,10})$/u;
/** 签约项目, 入驻企业个数: what is counted. */
const COUNTED = /(?:项目|企业)(?:个数|家数|数量|数)?$|(?:个数|家数|数量)$/;
const EACH = /(?:各|分别)$/;

/** The cut once for each measure, in the order named; itself where it names but one. */
export function cutsOfEach(cut: Cut): readonly Cut[] {
  if (!EACH.test(cut.second)) return [cut];
  const second = cut.second.replace(EACH, '');
  const [, head = '', last = ''] = TWO_MEASURES.exec(cut.first) ?? [];
  const measure = measuresIn(head, true).findLast(({ end }) => end === head.length);
  if ((!COUNTED.test(head) && measure === undefined) || !isMeasure(last)) return [{ ...cut, second }];
  const things = COUNTED.test(head) ? head : head.slice(0, measure?.start);
  return [head, `${things}${last}`].map((first) => ({
    ...cut,
    first,
    second,
    rest: counting(first, cut.rest),
  }));
}

const isMeasure = (words: string): boolean => COUNTED.test(words) || measuresIn(words, true).length > 0;

/** 多了多少 of 签约项目 asks for their number. */
const counting = (first: string, rest: string): string =>
  COUNTED.test(first) ? rest.replace(/(多少|几)(?!个)/, '$1个') : rest;
