/** 审批时间由15天压缩到3天: a figure that was another before; either is asked for, or both. */
import type { Fact } from '../../../facts/fact.ts';
import { moveAsked } from '../../asking/against/before-and-after.ts';
import { readQuestion } from '../../asking/frame.ts';
import { presentDerived } from '../../derive/present.ts';
import { subtract } from '../../derive/subtract.ts';
import { onlyFigure } from '../../finding/only-figure.ts';
import type { Answering } from '../../reply/answering.ts';
import type { Draft } from '../../reply/draft.ts';
import { presentFigures } from '../index.ts';

/** 由 and the like shortly before the first figure, 压缩到 and the like between the two. */
const FROM = /[从由自][^，。；]{0,12}$/u;
const COMES_FROM = /[从由自]/u;
const TO = /^[^，。；\d]{0,8}[到至为成](?:[^，。；\d]{0,4}|\d{4}年的?)$/u;

/** The figure of before, or both, or the step between them, where a sentence tells how one became the other. */
export const answerMoved: Answering = ({ text: question }, reading, facts, setting) => {
  const asked = moveAsked(question);
  if (asked === undefined) return undefined;
  const frame = readQuestion(asked.question, reading);
  const one =
    onlyFigure(frame, facts, setting) ??
    onlyFigure(
      frame,
      facts.filter((fact) => COMES_FROM.test(fact.layers.sentence) && moveOf(fact, facts)),
      setting,
    ); // another page tells of it as well
  const move = one && moveOf(one, facts);
  if (move === undefined || (asked.dated && one !== move.before)) return undefined;
  const told = named(move);
  const figures = asked.wanted.flatMap((one) => (one === 'step' ? [] : [told[one]]));
  if (figures.length > 0) return presentFigures(figures);
  return stepOf(told) ?? presentFigures([told.before, told.after]); // 2个工作日 and 4个小时
};

/** 105 - 27 of 由105个工作日压缩到27个工作日. */
function stepOf({ before, after }: Move): Draft | undefined {
  const [more, less] = before.quantity.base > after.quantity.base ? [before, after] : [after, before];
  const step = subtract(more, [less], '前后相差');
  return step && presentDerived([step]);
}

type Move = Readonly<Record<'before' | 'after', Fact>>;

/** The figures of before and after, one of which is the one given. */
function moveOf(fact: Fact, facts: readonly Fact[]): Move | undefined {
  const beside = facts.filter(
    (other) =>
      other.article === fact.article &&
      other.sentence === fact.sentence &&
      other.quantity.kind === fact.quantity.kind,
  );
  const after = beside.find((other) => becomes(fact, other));
  if (after !== undefined) return { before: fact, after };
  const before = beside.find((other) => becomes(other, fact));
  return before && { before, after: fact };
}

/** Both figures with what moved as their measure, and the earlier one with no period but its own. */
function named({ before, after }: Move): Move {
  const what = [after, before].find(({ measure }) => !MOVE.test(measure)) ?? after;
  return { before: withOwnPeriod(measuredAs(before, what)), after: measuredAs(after, what) };
}

/** 增加到 of 从38项增加到126项: how it moved, not what did. */
const MOVE = /^[上下]?[增减扩缩压升降提调]\p{Script=Han}?[到至为]/u;

function measuredAs(fact: Fact, { metric, measure, subject, owner }: Fact): Fact {
  if (!MOVE.test(fact.measure)) return fact;
  const { metric: _metric, owner: _owner, ...rest } = fact;
  return {
    ...rest,
    measure,
    subject,
    ...(metric === undefined ? {} : { metric }),
    ...(owner === undefined ? {} : { owner }),
  };
}

/** 2020年底 of 由2020年底的20亿元; a period told elsewhere is that of the later figure. */
function withOwnPeriod(fact: Fact): Fact {
  const { period, ...rest } = fact;
  const told = FROM.exec(aheadOf(fact))?.[0] ?? '';
  return period?.origin === 'clause' && told.includes(period.value.text) ? fact : rest;
}

const aheadOf = ({ article, sentence, span }: Fact): string => article.text.slice(sentence.start, span.start);

function becomes(before: Fact, after: Fact): boolean {
  const between = before.article.text.slice(before.span.end, after.span.start);
  return before.span.end < after.span.start && FROM.test(aheadOf(before)) && TO.test(between);
}
