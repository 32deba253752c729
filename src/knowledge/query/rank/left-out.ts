/** Whether a list tells all that are ranked: of some of them nobody knows who is last. */
import { type Fact, isOfTable } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import { isPlace, membersAsked } from './members.ts';
import type { Order } from './order.ts';
import type { Wanted } from './wanted.ts';

/** Of those that lead (投资居前三位的是…) none is the last of all. */
export const endsElsewhere = (members: readonly Fact[], { end }: Order): boolean =>
  members.every(({ ranked }) => ranked !== undefined && ranked !== end);

/** True where the question or the page speaks of more than the list has: the least of all may be none of these. */
export const leavesSomeOut = (
  frame: Frame,
  { bySize }: Wanted,
  members: readonly Fact[],
  facts: readonly Fact[],
): boolean => asksOfMore(frame, members) || (bySize && countsMore(frame, members, facts));

/** 15个项目里投资最小的, of which the page names six; its classes are all of them. */
const asksOfMore = ({ given, text }: Frame, members: readonly Fact[]): boolean =>
  membersAsked(text) !== 'class' &&
  members.every(({ quantity }) => quantity.kind !== 'count') &&
  given.some(
    ({ kind, unit, number }) => kind === 'count' && /^[个项家]$/.test(unit) && number > members.length,
  );

/** 重点项目36个 on a page that names four; 6个项目里投资最小的 says itself how many are meant. */
const countsMore = (
  { text, given, phases, regions }: Frame,
  members: readonly Fact[],
  facts: readonly Fact[],
): boolean =>
  !OF_THOSE_NAMED.test(text) &&
  !given.some(({ kind }) => kind === 'count') &&
  !(members.every(isOfTable) && !EXTRACT.test(members[0]?.article.text ?? '')) &&
  facts.some(
    (fact) =>
      fact.article === members[0]?.article &&
      countsProjects(fact) &&
      !isPlace(fact) &&
      (regions.length === 0 || regions.some(({ code }) => fact.region?.value.code === code)) &&
      fact.quantity.number > members.length &&
      (phases.length === 0 || phases.some((phase) => fact.phase?.value === phase)),
  );

/** 36 of 重点项目36个; not what one town has: 城东镇签约项目9个 */
const countsProjects = ({ subject, role, quantity: { kind, unit } }: Fact): boolean =>
  role === 'level' &&
  kind === 'count' &&
  /^[个项宗]$/.test(unit) &&
  /^(?!\p{Script=Han}{1,4}[镇乡]).{0,30}(?:项目|工程)|^$/u.test(subject);

/** 附表（节选）: some rows of a table. */
const EXTRACT = /节选|摘录|摘编|部分项目/;

/** 清单里投资最小的, 点了名的项目里投资最少的 */
const OF_THOSE_NAMED = /[清名]单|[点列]|写[出到]|提到|文[中里]|表[里中]/;
