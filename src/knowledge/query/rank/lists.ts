import { type Fact, isOfTable, type ListLevel } from '../../facts/fact.ts';
import { levelNamed } from '../../facts/slots/slots.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../chunks.ts';
import type { Frame } from '../frame.ts';
import { cover } from '../match/cover.ts';
import { type Match, scoreFact } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import { variantsOf } from '../tables/synonyms.ts';
import { withoutLimit } from './limit.ts';
import { countedGroups, isMember, type Membership, mayBeClass, membersAsked } from './members.ts';
import type { Wanted } from './wanted.ts';

/** A figure that may stand in a list. */
interface Listed extends Match {
  /** It, or the clause it inherits from, is of the phase asked; else only the list it stands in may be. */
  readonly phased: boolean;
}

/** Lists, the best first: figures of one measure about different subjects. */
export function listsFor(
  frame: Frame,
  wanted: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): readonly (readonly Fact[])[] {
  const membership = membersAsked(frame.text);
  const counted = countedGroups(facts);
  const families = new Map<string, Listed[]>();
  for (const fact of facts) {
    if (!isNamed(fact) || !isMember(fact, membership, counted)) continue;
    const listed = listedAs(frame, wanted, fact, setting);
    if (listed === undefined) continue;
    const key = `${fact.article.document} ${reachOf(fact, membership)} ${measureOf(fact)}`;
    families.set(key, [...(families.get(key) ?? []), listed]);
  }
  const size = frame.given.find((q) => q.kind === 'count' && /[大类个件项]/.test(q.unit))?.number; // 五大类
  return [...families.values()]
    .filter((list) => list.some(({ phased }) => phased))
    .map((list) =>
      withoutWhole(oneEach(membership === 'project' ? list.filter(({ phased }) => phased) : list)),
    )
    .filter((list) => list.length >= 2)
    .sort((a, b) => worth(b, membership, size) - worth(a, membership, size))
    .map((list) => list.map((match) => match.fact));
}

/** A figure of a thing with a name, which is there and not only visited or helped; 九大 in 九大体系 is a way to speak. */
const isNamed = (fact: Fact): boolean => {
  const { subject, headline, quantity } = fact;
  return (
    subject !== '' &&
    !headline &&
    !isOfDeed(fact) &&
    !isGeneric(subject) &&
    !/^(?:合计|总计|小计)$/.test(subject) &&
    !/大类?$/.test(quantity.unit)
  );
};

/** 走访企业18家 is told of a visit, not of how many there are. */
const isOfDeed = ({ measure, subject, quantity }: Fact): boolean =>
  quantity.kind === 'count' && measure !== subject && measure.includes(subject);

/** The members themselves need not be named by the question: only its slots and the words around the list must fit. */
function listedAs(frame: Frame, { target, words }: Wanted, fact: Fact, setting: Setting): Listed | undefined {
  const around = aroundOf(fact);
  if (words.some((word) => Math.max(...variantsOf(word).map((w) => cover(w, around))) < 0.75))
    return undefined;
  const { level, ...slots } = frame;
  const open: Frame = {
    ...slots,
    text: withoutLimit(frame.text),
    given: [],
    terms: [],
    ...(level && !isOfLevel(fact, level) ? { level } : {}),
  };
  const match = scoreFact(open, target, fact, setting);
  if (match !== undefined) return { ...match, phased: true };
  const unphased = fact.phases.length === 0 && fact.phase === undefined;
  const inherited = unphased ? scoreFact({ ...open, phases: [] }, target, fact, setting) : undefined;
  return inherited && { ...inherited, phased: false };
}

/** How far before a list its own page may say of which programme it is. */
const ABOVE = 300;

/** 市级重大项目…按领域分: the members of a list need not repeat whose programme it is. */
const isOfLevel = ({ level, article, sentence }: Fact, asked: ListLevel): boolean =>
  level === undefined &&
  levelNamed(article.text.slice(Math.max(0, sentence.start - ABOVE), sentence.end)) === asked;

/** How far a list reaches: single projects and places over the page, as long as the batch is one; rises and falls over their paragraph. */
function reachOf(fact: Fact, membership: Membership | undefined): string {
  if (membership === 'project' || membership === 'place') return `batch ${fact.batch?.value.ordinal ?? ''}`;
  return fact.role === 'change' && !isOfTable(fact) ? `paragraph ${fact.sentence.block}` : familyOf(fact);
}

/** Lists of bullets and paragraphs count as one family a section; sentences and tables have their own. */
function familyOf({ article, sentence, layers, family }: Fact): string {
  const block = article.blocks[sentence.block];
  if (layers.heading === '' || block?.kind !== 'paragraph') return String(family);
  const text = article.text.slice(block.start, sentence.end);
  return BULLET.test(text) ? `section ${sectionAbove(layers.heading, text)}` : String(family);
}

const BULLET = /^[●·•◆■▲\d（一二三四五六七八九十]/;

/** The heading above an item, without the title that the item opens with: 3.安居工程。改造小区…. */
function sectionAbove(heading: string, item: string): string {
  const own = heading.split(' ').at(-1) ?? '';
  return item.startsWith(own) ? heading.slice(0, heading.length - own.length).trim() : heading;
}

/** 总投资 and a bare 投资 order one list, and so do things counted alike; shares of whatever stand in one. */
function measureOf(fact: Fact): string {
  const { quantity, metric } = fact;
  if (quantity.kind === 'percent' || quantity.kind === 'multiple') return 'share';
  if (quantity.kind === 'count' && !isOfTable(fact)) return `count ${quantity.unit}`;
  return `${quantity.kind} ${metric === 'total-investment' ? 'investment' : (metric ?? '')}`;
}

/** The paragraph, its heading, the headline and what the page opens with: what a list is about stands once, before it. */
function aroundOf({ article, sentence, layers }: Fact): string {
  const block = article.blocks[sentence.block];
  const opening = article.blocks.find(({ kind }) => kind === 'paragraph');
  const read = [block, opening].map((one) => (one ? article.text.slice(one.start, one.end) : ''));
  return [article.title, layers.heading, layers.sentence, ...read].join(' ');
}

/** A list of classes is known by their names, one of 五大类 by its length. */
const worth = (
  list: readonly Match[],
  membership: Membership | undefined,
  size: number | undefined,
): number =>
  Math.max(...list.map((m) => m.score)) +
  Math.min(0.2, list.length * 0.02) +
  (list.length === size ? 0.8 : 0) +
  (membership === 'class' ? (0.4 * list.filter(({ fact }) => mayBeClass(fact)).length) / list.length : 0);

/** 新建项目23个 told before its parts of 11, 8 and 4 is no member of the list they make; sums of money meet by chance. */
function withoutWhole(list: readonly Match[]): readonly Match[] {
  const [first, ...parts] = [...list].sort((a, b) => a.fact.span.start - b.fact.span.start);
  if (first === undefined || parts.length < 3 || first.fact.quantity.kind !== 'count') return list;
  const sum = parts.reduce((total, { fact }) => total + fact.quantity.base, 0);
  return sum === first.fact.quantity.base ? parts : list;
}

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
