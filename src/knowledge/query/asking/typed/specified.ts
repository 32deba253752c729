import { measuresIn } from '../../../facts/measure/measure.ts';
import { type Hole, holesIn } from '../holes.ts';

const GAP = /[，？、\s]+/u;

/** 年产能多大，几万吨: what is asked at large and then again in its unit is asked once. */
export function withoutOpenAsk(question: string): string {
  const clauses = question.split(GAP).filter((clause) => clause !== '');
  if (clauses.length === 1) return question;
  const at = clauses.findIndex((clause) => holesIn(clause).length > 0);
  const [clause, later] = [clauses[at], clauses.slice(at + 1)];
  if (clause === undefined || later.length === 0 || !later.every(isBareAsk)) return question;
  const [hole, ...others] = holesIn(clause);
  if (hole === undefined || others.length > 0 || PAID.test(clause.slice(hole.end))) return question;
  if (later.length === 1 && asksAgain(hole, later[0] as string)) return clauses.slice(0, at + 1).join('，');
  if (!isOpen(hole) || measuresIn(clause, true).some(({ metric }) => metric?.kinds.includes('money')))
    return question;
  const rest = `${clause.slice(0, hole.start)}${clause.slice(hole.end)}`.replace(/到?了?$/u, '');
  return [...clauses.slice(0, at), rest, ...later].join('，');
}

/** 省了多少电费，多少户: a sum of money is asked, and then how many have it. */
const PAID = /^\p{Script=Han}{0,3}(?:费|税|款|钱|资金|补贴|工资)/u;

/** 面积多大，多少亩 */
const asksAgain = ({ kinds }: Hole, later: string): boolean =>
  kinds !== undefined && kinds[0] === holesIn(later)[0]?.kinds?.[0] && kinds[0] !== 'count';

/** 多少 and 多大, which say not what is counted, and how far something has come (复工到多少). */
const isOpen = ({ kinds, unit, start, end }: Hole): boolean =>
  unit === undefined && (kinds === undefined || kinds[0] === 'percent') && end - start === 2;

/** 几个, 是百分之几: nothing but a question word with its unit. */
function isBareAsk(clause: string): boolean {
  const [hole, ...others] = holesIn(clause);
  return (
    hole?.kinds !== undefined &&
    others.length === 0 &&
    /^(?:是|有|占|大概|一共)?$/u.test(clause.slice(0, hole.start)) &&
    /^[呢啊呀了]?$/u.test(clause.slice(hole.end))
  );
}
