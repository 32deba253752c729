/** 签约的占三个一批总数的百分之几: the share of one stage in what all three come to. */
import { Decimal, inUnit } from '../../../facts/arithmetic.ts';
import { readQuestion } from '../../asking/frame.ts';
import { stage, threeBatches } from '../../tables/stages.ts';
import type { Deriving } from '../present.ts';
import { deriveTotal } from '../total.ts';
import { halvesOf } from './halves.ts';

const STAGE = new RegExp(`(?:储备|集中|已|新)?${stage}`);

/** Of these no sum of the three is read. */
const OTHER_MEASURE = /年度|完成投资|到位|计划投资/;

/** True where the whole asked for is all three stages, of which no page tells one figure for another. */
export const isOfThree = (question: string): boolean => threeBatches.test(halvesOf(question)?.[1] ?? '');

/** One stage in percent of the three; undefined where the three are not all told. */
export const shareOfThree: Deriving = ({ text: question }, reading, facts, setting) => {
  const part = halvesOf(question)?.[0] ?? '';
  const at = part.search(STAGE);
  if (!isOfThree(question) || at < 0 || OTHER_MEASURE.test(question)) return undefined;
  const asking = /投资|盘子|金额/.test(question) ? '总投资多少' : '几个项目';
  const all = readQuestion(`${part.slice(0, at)}三个一批一共${asking}`, reading);
  const [sum, ...others] = deriveTotal(all, reading, facts, setting) ?? [];
  const [stage, ...stages] = readQuestion(part, reading).phases;
  const own = sum?.inputs.filter(({ phase }) => phase?.value === stage) ?? [];
  const [one, ...more] = own;
  if (sum === undefined || one === undefined || others.length + more.length + stages.length > 0)
    return undefined;
  const value = inUnit(one.quantity, sum.unit).dividedBy(new Decimal(sum.number)).times(100);
  const number = value.toDecimalPlaces(2).toNumber();
  return {
    number,
    unit: '%',
    formula: `${inUnit(one.quantity, sum.unit)} ÷ (${sum.formula})`,
    inputs: [one, ...sum.inputs.filter((fact) => fact !== one)],
    label: '占比',
    rounded: !value.equals(number),
  };
};
