import type { Fact } from '../../facts/fact.ts';
import { citationList } from '../citations.ts';
import { type Draft, draft } from '../draft.ts';
import type { Frame } from '../frame.ts';
import type { Setting } from '../match/setting.ts';
import { measureLabel, shownFigure, toValue } from '../shown.ts';
import { limitOf } from './limit.ts';
import { listsFor } from './lists.ts';
import { statedRank } from './stated.ts';
import { type Wanted, wantedOf } from './wanted.ts';

const MOST = /最(?:多|大|高|快|猛|凶|狠|好|贵|长)|居首|排第一|(?<!倒)数第一/;
const LEAST = /最(?:少|小|低|慢|差|便宜|短)|垫底|倒数第一/;

/** 哪类项目最多, 投资不到1亿的是哪几个: the members of one list, ordered or filtered by their figures. */
export function answerRanking(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  const stated = statedRank(frame, facts, setting);
  if (stated.length > 0) return present(stated);
  if (!/哪/.test(frame.text)) return undefined;
  const most = MOST.test(frame.text);
  const limit = limitOf(frame);
  if (!most && !LEAST.test(frame.text)) {
    if (limit === undefined) return undefined;
    const lists = listsFor(frame, wantedOf(frame, limit), facts, setting);
    const chosen = lists.map((list) => list.filter(limit.holds)).find((list) => list.length > 0);
    return chosen && present(withAsked(chosen, frame, facts));
  }
  const wanted = wantedOf(frame, limit);
  const [members, ...others] = listsFor(frame, wanted, facts, setting);
  if (members === undefined || (isOpen(frame, wanted) && others.some((list) => areApart(list, members))))
    return undefined;
  const order = members.map(worthOf);
  const best = most ? Math.max(...order) : Math.min(...order);
  return present(members.filter((fact) => worthOf(fact) === best));
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
