/** 给多少贷款，几年内: a sum, and the years ahead that it is told for (未来3年内提供80亿元). */
import { parseNumber } from '../../extract/number.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Value } from '../../types.ts';
import { readQuestion } from '../asking/frame.ts';
import { onlyFigure } from '../finding/only-figure.ts';
import type { Answering } from '../reply/answering.ts';
import { toValue } from '../reply/shown.ts';
import { presentFigures } from './index.ts';

const HOW_LONG = /[，、\s]?(?:在)?(?:未来|今后|接下来)?几年(?:之内|以内|内)?里?/;

/** 未来5年, 今后三年 */
const AHEAD = /^(?:未来|今后|接下来)的?(?<years>(?<number>[\d一二两三四五六七八九十]{1,3})年)/;

/** Both figures in the order they are asked for; undefined where the sum is told for no such stretch. */
export const answerWithinYears: Answering = ({ text, targets }, reading, facts, setting) => {
  const asked = HOW_LONG.exec(text);
  if (asked === null || targets.length !== 2) return undefined;
  const rest = `${text.slice(0, asked.index)}${text.slice(asked.index + asked[0].length)}`;
  const fact = onlyFigure(readQuestion(rest, reading), facts, setting);
  const years = fact && yearsOf(fact);
  if (fact === undefined || years === undefined) return undefined;
  const sum = presentFigures([fact]);
  const first = asked.index < text.search(/多少/);
  const [figure = '', ...basis] = sum.text.split('\n');
  return {
    ...sum,
    values: first ? [years, ...sum.values] : [...sum.values, years],
    text: [first ? `${years.text}内，${figure}` : `${figure}，${years.text}内`, ...basis].join('\n'),
  };
};

/** The stretch as a length of time, cited by the sentence of the sum. */
function yearsOf(fact: Fact): Value | undefined {
  const { years, number } = AHEAD.exec(fact.period?.value.text ?? '')?.groups ?? {};
  const length = number === undefined ? undefined : parseNumber(number)?.number;
  if (years === undefined || length === undefined) return undefined;
  return { ...toValue(fact, [0]), number: length, unit: '年', text: years, bound: 'exact', metric: '期限' };
}
