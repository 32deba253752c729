/** What of a list the question means: by name, by class, each once, and no sum of the others. */
import { type Fact, isOfTable } from '../../facts/fact.ts';
import { residue } from '../../facts/subject/subject.ts';
import type { QuantityKind } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Match } from '../match/score.ts';
import { type Membership, nameOf } from './members.ts';
import type { Wanted } from './wanted.ts';

/** 高速 of 在建的四条高速里哪条最长, 产业 of 几个主要产业, 镇 of 哪个镇: the members are called so. */
export function ofNoun(question: string, list: readonly Match[]): readonly Match[] {
  const counted = COUNTED_NOUN.exec(question)?.[1]?.slice(-2);
  const noun = counted !== undefined && isGeneric(counted) ? undefined : counted; // 9个项目里 may be a road
  const isCalledSo = (name: string): boolean =>
    noun === undefined ? ASKS_TOWN.test(question) && TOWN.test(name) : name.endsWith(noun);
  const called = list.filter(({ fact }) => isCalledSo(nameOf(fact)));
  return called.length >= 2 ? called : list;
}

/** 哪个镇, 各乡镇, 镇里谁最快: no zone of the county. */
const ASKS_TOWN = /[哪各][个几些]{0,2}(?:乡镇|镇街?|街镇)(?!区)|(?:乡镇|镇街?|街镇)[里中]/;
const TOWN = /(?:[镇乡]|街道(?:办事处)?|街办)$/;

const COUNTED_NOUN = /[几两二三四五六七八九十\d][条座所处个大](\p{Script=Han}{2,4}?)(?=里|中|，|当中|哪|\d)/u;

/** 第一产业、第二产业、第三产业的投资里哪个是降的, 蔬菜、水果、茶叶产量哪个降了: of the list only those the question names. */
export function amongNamed(list: readonly Fact[], { words }: Wanted, question: string): readonly Fact[] {
  const named = words.filter((word) => question.includes(`、${word}`) || question.includes(`${word}、`));
  return named.length < 2
    ? list
    : list.filter(({ subject }) => named.some((word) => subject.includes(word) || word.startsWith(subject)));
}

/** Classes told in one breath are all classes, when most of them are: 安居工程 beside 社会事业 and 农林水利. */
export function classesIn<T extends { readonly fact: Fact }>(
  list: readonly T[],
  isClass: (fact: Fact) => boolean,
): readonly T[] {
  const classes = list.filter(({ fact }) => isClass(fact));
  return classes.length * 2 > list.length ? list : classes;
}

/** 新建项目23个 told before its parts of 11, 8 and 4 is no member of the list they make; sums of money may meet by chance, unless 其中 parts them. */
export function withoutWhole(list: readonly Match[]): readonly Match[] {
  const members = list.filter(({ fact }) => !dividesNext(fact, list));
  return withoutSum(members.length >= 2 ? members : list);
}

/** 八大工程投资60亿元。其中，甲水库9亿元，乙灌区7亿元，其余6项…: what members are named of is none of them; a project told by its stages is. */
const dividesNext = (whole: Fact, list: readonly Match[]): boolean =>
  list.filter(
    ({ fact: { part, article, subject, layers, quantity } }) =>
      part &&
      article === whole.article &&
      layers.before === whole.layers.sentence &&
      layers.sentence.startsWith('其中') &&
      quantity.kind === whole.quantity.kind &&
      quantity.base < whole.quantity.base &&
      !/[首一二三四五六]期/.test(subject),
  ).length >= 2 && !whole.part;

function withoutSum(list: readonly Match[]): readonly Match[] {
  const [first, ...parts] = [...list].sort((a, b) => a.fact.span.start - b.fact.span.start);
  const [second] = parts;
  if (first === undefined || second === undefined || parts.length < 3) return list;
  if (!ADDS_UP.includes(first.fact.quantity.kind) && !isDivided(first.fact, second.fact)) return list;
  const sum = parts.reduce((total, { fact }) => total + fact.quantity.base, 0);
  return Math.abs(sum - first.fact.quantity.base) < 1e-6 * sum ? parts : list;
}

/** 总投资41亿元，其中制造业…: what follows is part of it. */
const isDivided = ({ article, span }: Fact, next: Fact): boolean =>
  next.article === article &&
  /其中|[按从分]\p{Script=Han}{1,4}[看分]/u.test(article.text.slice(span.end, next.span.start));

const ADDS_UP: readonly QuantityKind[] = ['count', 'length', 'area'];

/** Each subject once: its best figure. */
export function oneEach(list: readonly Match[], membership: Membership | undefined): Match[] {
  const bySubject = new Map<string, Match>();
  for (const match of list) {
    const { subject: named, region } = match.fact;
    const isOfPlace = membership === 'place' && region?.origin === 'clause' && !isOfTable(match.fact); // 甲市生态新城 has a row of its own
    const place = isOfPlace ? region.value.name : undefined;
    const subject = place ?? (residue(named) || named);
    const known = bySubject.get(subject);
    if (known === undefined || known.score < match.score) bySubject.set(subject, match);
  }
  return [...bySubject.values()];
}
