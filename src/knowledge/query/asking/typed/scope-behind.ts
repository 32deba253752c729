import { measuresIn } from '../../../facts/measure/measure.ts';
import { holesIn } from '../holes.ts';
import { mentionsIn, type Reading } from '../mentions.ts';

/** 相比 with another, a turn of its own (乙县呢), or something set aside is no scope. */
const NO_SCOPE = /[比差呢吗于超含外离]|不|别|除|加上|哪|谁|什么|怎|是|和$|跟$|以及|第几|几|[？！]./;

/** 完成率多少，云溪区上半年的: the place and time that stand behind what is asked, put in front of it. */
export function withScopeAhead(question: string, reading: Reading): string {
  const clauses = question.replace(/[？。！]+$/, '').split(/[，\s]+/);
  const last = clauses.findLastIndex(asks);
  const behind = clauses.slice(last + 1);
  if (last < 0 || behind.length === 0 || behind.some((clause) => NO_SCOPE.test(clause))) return question;
  const named = mentionsIn(behind.join('，'), reading);
  if (!named.some(({ dimension }) => dimension === 'region' || dimension === 'batch')) return question;
  const scope = behind
    .toReversed()
    .map((clause) => clause.replace(/(?:(?:[那这]?(?:边|块|里)?的)|(?:那|的)?(?:会儿|时候?))$/, ''));
  return `${scope.join('')}${clauses.slice(0, last + 1).join('，')}`;
}

const asks = (clause: string): boolean =>
  holesIn(clause).length > 0 || measuresIn(clause, true).at(-1)?.end === clause.length;
