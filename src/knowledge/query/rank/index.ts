import type { Fact } from '../../facts/fact.ts';
import { citationList } from '../citations.ts';
import { type Draft, draft } from '../draft.ts';
import type { Frame } from '../frame.ts';
import type { Setting } from '../match/setting.ts';
import { measureLabel, shownFigure, toValue } from '../shown.ts';
import { type Limit, limitOf } from './limit.ts';
import { listsFor } from './lists.ts';
import { type Order, orderOf } from './order.ts';
import { statedRank } from './stated.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** Asks for members of a list, not for a figure: 哪个县, 谁, 什么项目. */
const ASKS_MEMBER = /哪|谁|(?:什么|叫)(?:项目|工程|什么)/;

/** True for a question that wants members of a list by their figures, which no single figure answers. */
export const asksMembers = (frame: Frame): boolean =>
  ASKS_MEMBER.test(frame.text) && (orderOf(frame.text) !== undefined || limitOf(frame) !== undefined);

/** 哪类项目最多, 投资不到1亿的是哪几个: the members of one list, ordered or filtered by their figures. */
export function answerRanking(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  if (!asksMembers(frame)) return undefined;
  const limit = limitOf(frame);
  const order = orderOf(frame.text);
  const wanted = wantedOf(frame, limit);
  if (order === undefined) return limit && limited(frame, limit, wanted, facts, setting);
  const stated = statedRank(frame, order, wanted, facts, setting);
  return stated.length > 0 ? present(stated) : ordered(frame, order, wanted, facts, setting);
}

/** Those of the first list that has any which hold to the limit; where nothing fell in the best list, what fell elsewhere is another thing. */
function limited(
  frame: Frame,
  limit: Limit,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const lists = listsFor(frame, wanted, facts, setting);
  const fitting = limit.kind === undefined ? lists.slice(0, 1) : lists;
  const chosen = fitting.map((list) => list.filter(limit.holds)).find((list) => list.length > 0);
  return chosen && present(withAsked(chosen, frame, facts));
}

/** The members at the ranks asked for; several that share a rank are all told. */
function ordered(
  frame: Frame,
  order: Order,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const [members, ...others] = listsFor(frame, wanted, facts, setting);
  if (members === undefined || (isOpen(frame, wanted) && others.some((list) => areApart(list, members))))
    return undefined;
  const sign = order.end === 'top' ? -1 : 1;
  const sorted = [...members].sort((a, b) => sign * (worthOf(a) - worthOf(b)));
  const last = order.from + order.count - 1;
  if (sorted.length < Math.max(2, last)) return undefined;
  const ranks = sorted.slice(order.from - 1, last).map(worthOf);
  return present(
    withAsked(
      sorted.filter((fact) => ranks.includes(worthOf(fact))),
      frame,
      facts,
    ),
  );
}

/** A question that names neither place nor time, batch or thing is of no page. */
const isOpen = ({ regions, period, batch }: Frame, { words }: Wanted): boolean =>
  regions.length === 0 && period === undefined && batch === undefined && words.length === 0;

const areApart = (a: readonly Fact[], b: readonly Fact[]): boolean => a[0]?.article !== b[0]?.article;

/** 6.1倍 ranks above 43%. */
const worthOf = ({ quantity }: Fact): number =>
  quantity.kind === 'multiple' ? quantity.number * 100 : quantity.base;

/** 哪个行业只有1个项目，投资多少: of each member chosen, the figure of another kind that is asked for. */
function withAsked(chosen: readonly Fact[], frame: Frame, facts: readonly Fact[]): Fact[] {
  const asked = frame.targets.at(-1);
  const kind = asked?.kinds?.[0] ?? asked?.metric?.kinds[0];
  if (kind === undefined || chosen.every((fact) => fact.quantity.kind === kind)) return [...chosen];
  return chosen.flatMap((fact) => [
    ...facts
      .filter((f) => f.article === fact.article && f.group === fact.group && f.quantity.kind === kind)
      .slice(0, 1),
    fact,
  ]);
}

function present(chosen: readonly Fact[]): Draft | undefined {
  if (chosen.length === 0) return undefined;
  const citations = citationList();
  const values = chosen.map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const lines = chosen.map(
    (fact) =>
      `${fact.subject}：${measureLabel(fact) === fact.subject ? '' : measureLabel(fact)}${shownFigure(fact)}`,
  );
  return draft('answered', lines.join('\n'), { values, citations: citations.list });
}
