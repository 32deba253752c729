import { anyOf } from '../../any-of.ts';
import { parseNumber } from '../../extract/number.ts';
import type { Fact } from '../../facts/fact.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { holesIn } from '../asking/holes.ts';
import { handedOut } from '../match/handed-out.ts';
import { metricAffinity } from '../match/measure/affinity.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { fundKind } from '../tables/fund-names.ts';
import { isOutscored, isRankedTwice } from './bare-rank.ts';
import { asksBatch, batchesFor } from './batches.ts';
import { endsElsewhere, leavesSomeOut } from './left-out.ts';
import { type Limit, limitOf } from './limit.ts';
import { listsFor } from './lists.ts';
import { isMeant, withoutNotMeant } from './not-meant.ts';
import { atRanks, type Order, orderOf, ordersOf } from './order.ts';
import { presentMembers } from './present.ts';
import { isRankedOtherwise, lacksRanks } from './printed-ranks.ts';
import { statedRank } from './stated.ts';
import { type Wanted, wantedOf } from './wanted.ts';
import { apartFromWhole } from './whole-among.ts';

/** Asks for members of a list, not for a figure: 哪个县, 谁, 什么项目, 后三名各多少分, 增速最快的县, 投资额最大, 总投资最大的三个项目. */
const ASKS_MEMBER = anyOf(
  /哪|谁|(?:什么|叫)(?:项目|工程|什么|类)|[前后][一二两三四五六七八九十\d]{1,2}[名位](?=[^，。？]{0,6}(?:各|分别|都)|[？。]?$)/u,
  /[前后][一二两三四五六七八九十\d]{1,2}[名位强]?(?:的(?:[省市县区乡镇街道旗]{1,3}|园区|项目|企业|单位|部门)?)?(?:名单)?[？。]?$/u,
  /(?:第[一二三四五六七八九十\d]{1,2}|最后一?)(?:[名位]|的(?:[县区乡镇街道旗]{1,3}|园区|项目|企业|单位|部门))[？。]?$/u,
  /最[多大高快少小低慢长]的?(?:前)?[两二三四五六七八九十\d]{1,2}[个条座家]\p{Script=Han}{0,6}(?:[县区市镇乡]|项目|工程|企业|园区)[？。]?$/u,
  /[资额率速幅值]最[多大高少小低快慢](?:的(?:[县区市镇乡]|项目|单位)?)?[？。]?$/u,
);

/** 最大的项目在哪, 哪天开工, 由谁建: asks for no member of a list; 哪里投得最多 and 最多的是哪里 do. */
const ASKS_NO_MEMBER =
  /(?:在哪(?![个些几家类项])|(?<!最[多大高快少低慢小]的?是)哪一?[里儿天年月])(?![^，。？]{0,16}[最第前后])|由(?:谁|哪家)/g;

/** 最大的项目，是哪个 is one stretch. */
const COMMA_INSIDE = /，(?=(?:都|分别)?[是有叫][哪谁什])/g;

/** True for a question that wants members of a list by their figures, which no single figure answers. */
export function asksMembers(frame: Frame): boolean {
  const text = frame.text.replace(ASKS_NO_MEMBER, '').replace(COMMA_INSIDE, '');
  if (!ASKS_MEMBER.test(text)) return false;
  if (limitOf(frame) !== undefined) return true;
  const clauses = text.split(/[，。？\s]/);
  const ranked = clauses.some((clause) => ASKS_MEMBER.test(clause) && orderOf(clause) !== undefined);
  return ranked && !clauses.some((clause) => asksOfOneThing(clause, frame));
}

/** 哪个县在下降，降了多少: one member of a list with its figure, and no two questions. */
export const asksByDirection = (frame: Frame): boolean =>
  asksMembers(frame) && limitOf(frame)?.kind === undefined && orderOf(frame.text) === undefined;

/** 云溪产业园总投资多少，最大的亮点是什么项目: the figure of a thing with a name comes first. */
const asksOfOneThing = (clause: string, { terms }: Frame): boolean =>
  !ASKS_MEMBER.test(clause) &&
  orderOf(clause) === undefined &&
  holesIn(clause).length > 0 &&
  terms.some((term) => term.length >= 2 && !isGeneric(term) && clause.includes(term));

/** 哪类项目最多, 投资不到1亿的是哪几个: the members of one list, ordered or filtered by their figures. */
export function answerRanking(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  if (!asksMembers(frame)) return undefined;
  const { frame: asked, names } = withoutNotMeant(frame);
  return names.length > 0
    ? ranked(
        asked,
        facts.filter((fact) => isMeant(names, fact)),
        setting,
      )
    : ranked(frame, facts, setting);
}

function ranked(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  const limit = limitOf(frame);
  const order = orderOf(frame.text);
  const wanted = wantedOf(frame, limit);
  if (order !== undefined && asksBatch(frame.text)) {
    const batches = batchesFor(frame, wanted, facts, setting);
    return presentMembers(atRanks(batches, order, frame.text), frame);
  }
  if (order === undefined) return limit && limited(frame, limit, wanted, facts, setting);
  if (OF_ANYTHING.test(frame.text) && isOpen(frame, wanted)) return undefined;
  const stated = statedRank(frame, order, wanted, facts, setting);
  if (wanted.byRank === 'top' && isOutscored(stated, facts)) return undefined;
  return stated.length > 0 ? presentMembers(stated, frame) : ordered(frame, order, wanted, facts, setting);
}

/** The lists without what is told of all their members together: the city beside its counties. */
const memberLists = (...search: Parameters<typeof listsFor>): (readonly Fact[])[] =>
  listsFor(...search).map((list) => apartFromWhole(list).members);

/**
 * Those of the first list that has any which hold to the limit, one that is told under that very limit before others;
 * where nothing fell in the best list, what fell elsewhere is another thing.
 */
function limited(
  frame: Frame,
  limit: Limit,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const lists = memberLists(frame, wanted, facts, setting);
  const told = lists.filter((list) => list.some((fact) => limit.isNamedIn?.(announcing(fact))));
  const fitting = limit.kind === undefined ? lists.slice(0, 1) : [...told, ...lists];
  const chosen = fitting.map((list) => list.filter(limit.holds)).find((list) => list.length > 0);
  if (chosen !== undefined && chosen.length < countAsked(frame.text)) return undefined;
  return chosen && presentMembers(withAsked(chosen, frame, facts), frame);
}

/** 哪两个 of 20亿以上的是哪两个: who knows how many there are is not told fewer. */
const countAsked = (text: string): number =>
  parseNumber(/哪([两二三四五六七八九十])[个家项座条]/.exec(text)?.[1] ?? '一')?.number ?? 1;

/** The sentence of a figure and those before it. */
const announcing = ({ layers }: Fact): string => `${layers.before}${layers.sentence}`;

/** The members at the ranks asked for; several that share a rank are all told. */
function ordered(
  frame: Frame,
  order: Order,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const handed = handedOut(frame, wanted.target, wanted.words, facts, setting);
  if (handed !== undefined) return presentMembers(atRanks(handed, order, frame.text), frame);
  const [members, ...others] = memberLists(frame, wanted, facts, setting).filter(
    (list) => !isRankedOtherwise(list, wanted, frame.text) && !hasAskedWhole(list, frame.text),
  );
  if (members === undefined || (isOpen(frame, wanted) && others.some((list) => areApart(list, members))))
    return undefined;
  if (
    members.some(
      (fact) => IN_FOREIGN.test(fact.quantity.unit) !== IN_FOREIGN.test(members[0]?.quantity.unit ?? ''),
    )
  )
    return undefined;
  if (members.length < Math.max(2, order.from + order.count - 1) || endsElsewhere(members, order))
    return undefined;
  if (order.end === 'bottom' && leavesSomeOut(frame, wanted, members, facts)) return undefined;
  if (order.end === 'bottom' && order.from + order.count > 2 && lacksRanks(members)) return undefined;
  const atRank = (list: readonly Fact[]): readonly Fact[] => atRanks(list, order, frame.text);
  if (wanted.byRank !== undefined && isRankedTwice(atRank(members), others.map(atRank))) return undefined;
  if (wanted.byRank === 'top' && isOutscored(atRank(members), facts)) return undefined;
  const ends = ordersOf(order, frame.text);
  return presentMembers(
    withAsked(
      ends.flatMap((end) => atRanks(members, end, frame.text)),
      frame,
      facts,
    ),
    frame,
  );
}

/** 1.2亿美元 beside 5亿元: no page says what the one is in the other. */
const IN_FOREIGN = /美元|欧元|港[元币]|日元/;

/** 新增专项债券 beside 再融资债券, where a field of the one is asked for: 新增专项债券投得最多的领域. */
const hasAskedWhole = (list: readonly Fact[], text: string): boolean =>
  FIELD_ASKED.test(text) &&
  list.filter(({ subject }) => fundKind(subject) !== undefined && text.includes(subject)).length === 1;

const FIELD_ASKED = /(?:领域|行业|产业|投向|方面)/;

/** A question that names neither place nor time, batch or thing is of no page. */
const isOpen = ({ regions, period, batch }: Frame, { words }: Wanted): boolean =>
  regions.length === 0 && period === undefined && batch === undefined && words.length === 0;

/** 最多的是哪个, 最少的: of whatever a page counts. */
const OF_ANYTHING = /^最[多少]的?(?:是(?:哪一?个|谁|什么|啥))?[？。]?$/;

const areApart = (a: readonly Fact[], b: readonly Fact[]): boolean => a[0]?.article !== b[0]?.article;

/** 哪个行业只有1个项目，投资多少: of each member chosen, the figure of another kind that is asked for. */
function withAsked(chosen: readonly Fact[], frame: Frame, facts: readonly Fact[]): Fact[] {
  const asked = frame.targets.at(-1);
  const kind = asked?.kinds?.[0] ?? asked?.metric?.kinds[0];
  if (
    asked === undefined ||
    kind === undefined ||
    asked.change ||
    chosen.every((fact) => fact.quantity.kind === kind)
  )
    return [...chosen];
  return chosen.flatMap((fact) => [
    ...facts
      .filter((f) => f.quantity.kind === kind && isOfMember(f, fact) && metricAffinity(asked, f) > 0.5)
      .slice(0, 1)
      .map((f) => (f.group === fact.group ? f : { ...f, subject: fact.subject })),
    fact,
  ]);
}

/** 71亿元 of 叶县22个，总投资71亿元: of the same thing, or of the place that stands for it in a list. */
const isOfMember = (other: Fact, member: Fact): boolean =>
  other.article === member.article &&
  (other.group === member.group ||
    (other.sentence.start === member.sentence.start &&
      member.region?.origin === 'clause' &&
      other.region?.value.code === member.region.value.code));
