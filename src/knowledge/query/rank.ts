import type { Fact } from '../facts/fact.ts';
import { residue } from '../facts/subject.ts';
import type { QuantityKind } from '../types.ts';
import { isGeneric } from './chunks.ts';
import { citationList } from './citations.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';
import { cover } from './match/cover.ts';
import { type Match, type Setting, scoreFact } from './match/score.ts';
import { measureLabel, shownFigure, toValue } from './shown.ts';
import { statedRank } from './stated-rank.ts';
import { variantsOf } from './tables/synonyms.ts';
import type { Target } from './targets.ts';

const MOST = /最(?:多|大|高|快|猛|好|贵|长)|居首|排第一|数第一/;
const LEAST = /最(?:少|小|低|慢|差|便宜|短)|垫底|倒数第一/;
const WHICH = /哪/;

/** 哪类项目最多, 投资不到1亿的是哪几个: the members of one list, ordered or filtered by their figures. */
export function answerRanking(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  const stated = statedRank(frame, facts, setting);
  if (stated.length > 0) return present(stated);
  const most = MOST.test(frame.text);
  const least = LEAST.test(frame.text);
  const limit = WHICH.test(frame.text) ? limitOf(frame) : undefined;
  if (!(most || least || limit !== undefined) || !WHICH.test(frame.text)) return undefined;
  const lists = listsFor(frame, facts, setting, limit);
  if (limit !== undefined && !most && !least) {
    const chosen = lists.map((list) => list.filter(limit.holds)).find((list) => list.length > 0);
    return chosen && present(withAsked(chosen, frame, facts));
  }
  const members = lists[0];
  if (members === undefined) return undefined;
  const order = members.map(worthOf);
  const best = most ? Math.max(...order) : Math.min(...order);
  return present(members.filter((fact) => worthOf(fact) === best));
}

interface Limit {
  /** The kind of the figures that are limited; absent when only their direction is. */
  readonly kind?: QuantityKind;
  readonly holds: (fact: Fact) => boolean;
}

/** 哪几类是降的, 哪些在涨. */
const DIRECTIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/哪[^，。？]{0,12}(?:(?:是|在)下?[降跌]|(?:下降|下跌|减少)了?(?:[，。？]|$))/, /下降|下跌|降低|减少|回落/],
  [/哪[^，。？]{0,12}(?:(?:是|在)上?[涨升增]|(?:上涨|增长|上升)了?(?:[，。？]|$))/, /上涨|增长|上升|提高/],
];

/** 哪类…下降了 is not answered with one that grew; true as well when no direction is asked. */
export function movesAsAsked(question: string, fact: Fact): boolean {
  const direction = DIRECTIONS.find(([asked]) => asked.test(question));
  return direction === undefined || direction[1].test(fact.layers.own);
}

/** 不到1亿, 超过10亿, 只有1个. */
function limitOf(frame: Frame): Limit | undefined {
  const direction = DIRECTIONS.find(([asked]) => asked.test(frame.text));
  if (direction !== undefined) return { holds: (fact) => direction[1].test(fact.layers.own) };
  const quantity = frame.given.at(-1);
  if (
    quantity === undefined ||
    /是哪|哪[两二三四五六七八九\d]/.test(frame.text.split(quantity.text)[0] ?? '')
  )
    return undefined;
  const below = /不到|不足|低于|少于|小于|以下|以内|不超过/.test(frame.text);
  const above = /超过|超|大于|高于|多于|以上|不低于|不少于|至少/.test(frame.text);
  const only = /只有|仅有|仅|正好|都是/.test(frame.text);
  if (!below && !above && !only) return undefined;
  const { base, kind } = quantity;
  return {
    kind,
    holds: ({ quantity: q }) =>
      q.kind === kind && (below ? q.base < base : above ? q.base >= base : q.base === base),
  };
}

/** Lists, the best first: figures of one measure about different subjects, told in one sentence, section or table. */
function listsFor(
  frame: Frame,
  facts: readonly Fact[],
  setting: Setting,
  limit: Limit | undefined,
): Fact[][] {
  const { words, ...target } = targetOf(frame, limit);
  const open: Frame = { ...frame, given: [], terms: [] };
  const families = new Map<string, Match[]>();
  for (const fact of facts) {
    if (
      fact.subject === '' ||
      fact.headline ||
      isGeneric(fact.subject) ||
      /^(?:合计|总计|小计)$/.test(fact.subject)
    )
      continue;
    const match = scoreFact(open, target, fact, setting);
    if (
      match === undefined ||
      words.some((word) => Math.max(...variantsOf(word).map((w) => cover(w, aroundOf(fact)))) < 0.75)
    )
      continue;
    const key = `${fact.article.document} ${familyOf(fact)} ${proportion(fact) ? 'share' : fact.quantity.kind} ${proportion(fact) ? '' : (fact.metric ?? '')}`;
    families.set(key, [...(families.get(key) ?? []), match]);
  }
  const lists = [...families.values()].map(oneEach).filter((list) => list.length >= 2);
  const named = classAsked(frame.text);
  const size = frame.given.find((q) => q.kind === 'count' && /大|类|个/.test(q.unit))?.number; // 五大类
  return lists
    .sort((a, b) => worth(b, named, size) - worth(a, named, size))
    .map((list) => list.map((match) => match.fact));
}

const proportion = (fact: Fact): boolean =>
  fact.quantity.kind === 'percent' || fact.quantity.kind === 'multiple';

/** 6.1倍 ranks above 43%. */
const worthOf = (fact: Fact): number =>
  fact.quantity.kind === 'multiple' ? fact.quantity.number * 100 : fact.quantity.base;

/** The paragraph, its heading and the headline: what a list is about stands once, before it. */
function aroundOf(fact: Fact): string {
  const block = fact.article.blocks[fact.sentence.block];
  return `${fact.article.title} ${fact.layers.heading} ${fact.layers.sentence} ${block ? fact.article.text.slice(block.start, block.end) : ''}`;
}

/** Lists of bullets and paragraphs count as one family a section; sentences and tables have their own. */
const familyOf = (fact: Fact): string =>
  fact.layers.heading !== '' &&
  fact.article.blocks[fact.sentence.block]?.kind === 'paragraph' &&
  isBullet(fact)
    ? fact.layers.heading
    : String(fact.family);

const isBullet = (fact: Fact): boolean =>
  /^[●·•◆■▲\d（一二三四五六七八九十]/.test(
    fact.article.text.slice(fact.article.blocks[fact.sentence.block]?.start ?? 0, fact.sentence.end),
  );

const worth = (list: readonly Match[], named: RegExp | undefined, size: number | undefined): number =>
  Math.max(...list.map((m) => m.score)) +
  Math.min(0.2, list.length * 0.02) +
  (list.length === size ? 0.8 : 0) +
  (named ? (0.4 * list.filter((m) => named.test(m.fact.subject)).length) / list.length : 0);

const CLASSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /哪[个些几]*(?:县区|区县|县市区?|市区|市州|地区|地方|板块|园区|镇街?|街道|乡镇)/,
    /[省市县区州镇乡园]$|街道$/,
  ],
  [/哪[一]?类|哪[种]|哪[个些]*(?:行业|领域|产业)/, /类|业|项目$/],
  [/哪[个些几]*(?:项目|工程)/, /项目|工程|园|基地|中心|厂|路/],
];

/** What the members of the list must be called: 哪个县区 → …县, …区. */
const classAsked = (text: string): RegExp | undefined => CLASSES.find(([asked]) => asked.test(text))?.[1];

/** Each subject once: its best figure. */
function oneEach(list: readonly Match[]): Match[] {
  const bySubject = new Map<string, Match>();
  for (const match of list) {
    const subject = residue(match.fact.subject) || match.fact.subject;
    const known = bySubject.get(subject);
    if (known === undefined || known.score < match.score) bySubject.set(subject, match);
  }
  return [...bySubject.values()];
}

const fitsKinds = (own: readonly string[], kinds: readonly string[] | undefined): boolean =>
  kinds === undefined || own.some((kind) => kinds.includes(kind));

/** The words of the class asked for (哪个县区, 哪类项目) name no member; the measure decides. */
function targetOf(frame: Frame, limit: Limit | undefined): Target & { words: string[] } {
  const asked = frame.targets.at(-1);
  const counted = limit?.kind === 'count' || /(?:个数|数量|最[多少])/.test(frame.text);
  const kinds = limit?.kind
    ? [limit.kind]
    : (asked?.kinds ??
      asked?.metric?.kinds ??
      (/投资|钱|资/.test(frame.text) ? (['money'] as const) : counted ? (['count'] as const) : undefined));
  const growing = asked?.metric?.id === 'growth' || (asked === undefined && /增|涨|降|跌/.test(frame.text));
  const drop = /最|哪|不到|超过|只有|行业|县区|地方|项目|类|领域|个|投|猛|增/;
  const words = frame.terms.filter((term) => !drop.test(term));
  return {
    ...(growing ? { kinds: ['percent', 'multiple'] as const } : kinds ? { kinds } : {}),
    ...(asked?.metric && fitsKinds(asked.metric.kinds, kinds) ? { metric: asked.metric } : {}),
    ...(asked?.measure ? { measure: asked.measure } : {}),
    change: asked?.change ?? /增|降|涨|跌/.test(frame.text),
    money: true,
    own: [],
    shared: [],
    measures: [],
    words: words.filter((word) => !isGeneric(word)),
  };
}

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
  const values = chosen.map((fact) => toValue(fact, [citations.cite(fact.article, fact.sentence)]));
  const lines = chosen.map(
    (fact) =>
      `${fact.subject}：${measureLabel(fact) === fact.subject ? '' : measureLabel(fact)}${shownFigure(fact)}`,
  );
  return draft('answered', lines.join('\n'), { values, citations: citations.list });
}
