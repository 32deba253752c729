import type { Fact } from '../../../facts/fact.ts';
import { readQuestion } from '../../asking/frame.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';

/** 债务离限额还有多少, 专项债务限额还剩多少, 债务还剩多少空间; 债务限额多少 asks for the limit itself. */
const ASKS =
  /(?:地方|政府){0,2}(?<kind>一般|专项)?债务?(?:余额)?[^，。？]{0,6}?(?:[离距](?:离|着)?[^，。？]{0,8}限额|限额[^，。？]{0,6}(?:剩|还[有差])|(?:还|剩|有)[^，。？]{0,6}空间|空间[^，。？]{0,4}(?:多少|多大|剩))/u;

/** What a limit leaves above the debts that are told below it. */
export const deriveBelowLimit: Deriving = ({ text }, reading, facts, setting) => {
  const asked = ASKS.exec(text);
  if (asked === null) return undefined;
  const debts = `${text.slice(0, asked.index)}${asked.groups?.kind ?? ''}债务`;
  const figureOf = (measure: string): Fact | undefined => {
    const frame = readQuestion(`${debts}${measure}多少`, reading);
    const sums = facts.filter(
      ({ quantity, layers }) => quantity.kind === 'money' && layers.own.includes(measure),
    );
    return firstFigure(frame, sums, setting);
  };
  const [limit, debt] = [figureOf('限额'), figureOf('余额')];
  if (limit === undefined || debt === undefined || limit.article !== debt.article) return undefined;
  return subtract({ ...limit, quantity: { ...limit.quantity, bound: 'exact' } }, [debt], '距限额还有'); // 限额9亿元以内 is a limit of 9亿元
};
