import { parseNumber } from '../../../extract/number.ts';
import { comparable, isSameMetric } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { residue } from '../../../facts/subject/subject.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { type Frame, readQuestion } from '../../asking/frame.ts';
import { firstFigure } from '../../finding/lookup.ts';
import type { Setting } from '../../match/setting.ts';
import { unnamed } from '../../tables/operations.ts';
import type { Derived, Deriving } from '../present.ts';
import { subtract } from '../subtract.ts';

/** 只点了三个名 says of the page what the page shows; so does 除去写了名字的3个. */
const NAMED =
  /[，、]?(?:除[去了开]|去掉|刨[去开]|不算)?(?:[只就]?(?:点名?|[提列报写])|[只就]说)(?:到|出)?了[^，。？]{0,6}(?:名字?|[个项家])(?:的[两三四五六七八九\d]{1,2}[个项家])?(?=，)/;

/** True where those a page names are taken off, whichever they are. */
export const takesOffNamed = (text: string): boolean => NAMED.test(text) && unnamed.test(text);

/** 另外两个投了多少: what a sum of several holds beyond the members its sentence names, when as many are unnamed as the question says; empty when it cannot be told. */
export const deriveUnnamed: Deriving<Derived[]> = ({ text, given }, reading, facts, setting) => {
  const [said, ...many] = unnamed.exec(text) ?? [];
  if (said === undefined) return undefined;
  const sum = given.find(({ kind }) => kind === 'money')?.text;
  const open = sum === undefined ? text.replace(NAMED, '').replace(said, '') : wholeAsked(text, sum);
  const asked = readQuestion(open.replace(TOGETHER, ''), reading);
  const whole = wholeOf(asked, facts, setting);
  const count = facts.find((fact) => whole && isCountOf(fact, whole));
  if (whole === undefined || count === undefined) return [];
  const members = facts.filter((fact) => isMemberOf(fact, whole));
  const left = count.quantity.number - members.length;
  const told = many.find((words) => words);
  const wanted = told ? parseNumber(told.replace('俩', '两'))?.number : left;
  const result =
    left > 0 && members.length > 0 && wanted === left ? subtract(whole, members, '未点名部分') : undefined;
  return result ? [result] : [];
};

/** 3个一共12亿，没点名的那个应该是多少: the whole is the sum that the question itself says. */
const wholeAsked = (text: string, sum: string): string => `${text.slice(0, text.indexOf(sum))}多少`;

/** 加一块, 合: of several that no page tells apart. */
const TOGETHER = /加(?:起来|一[起块]儿?|在一[起块])|合(?:起来|在一起|计)?(?=[是为]?多少)|总?共(?=投)/;

function wholeOf(asked: Frame, facts: readonly Fact[], setting: Setting): Fact | undefined {
  const sums = facts.filter(({ quantity }) => quantity.kind === 'money');
  return firstFigure(asked, sums, setting);
}

const isCountOf = (fact: Fact, whole: Fact): boolean =>
  fact.article === whole.article && fact.group === whole.group && fact.quantity.kind === 'count';

/** A project with a name of its own, told with its figure in the sentence of the whole. */
const isMemberOf = (fact: Fact, whole: Fact): boolean =>
  fact !== whole &&
  fact.article === whole.article &&
  fact.sentence === whole.sentence &&
  fact.role === 'level' &&
  fact.group !== whole.group &&
  comparable(fact, whole) &&
  isSameMetric(fact, whole) &&
  !isGeneric(residue(fact.subject));
