/** 第一名是哪个, 前三名, 倒数第一是谁: a rank by no measure, which only those have whom a page ranks. */
import { rankColumnOf } from '../../extract/rank-column.ts';
import { type Fact, isOfTable } from '../../facts/fact.ts';
import { namesProject } from '../../facts/subject/project.ts';
import { isPlace, membersAsked, OFFICE, ZONE } from './members.ts';
import { type Order, orderOf } from './order.ts';

/** True for a question that names the rank, and neither what is ranked nor by what. */
export const asksBareRank = (text: string): boolean =>
  orderOf(text) !== undefined &&
  !BY_MEASURE.test(text) &&
  !/^(?:class|project)$/.test(membersAsked(text) ?? '');

/** 最大, 第二多, 完成率较低, 靠前: an order that says by what, or how many at once. */
const BY_MEASURE =
  /最|率|投资|资金|项目|开工|签约|入库|第[一二三四五六七八九十\d]{1,2}[大小多少高低快慢]|[率速幅度][^，。？]{0,3}[快慢高低]|[较偏][快慢高低多少大小]|靠[前后]|领[先跑]|落后/;

/** 92.5分, 完成率居前三位的甲县88%, a row of a table with a column 名次: one of a list that ranks. */
export function standsInRanking(fact: Fact, end: Order['end']): boolean {
  const { article, family, ranked, quantity, layers } = fact;
  if (ranked !== undefined) return ranked === end;
  const table = isOfTable(fact) ? article.tables[-family - 1] : undefined;
  if (table !== undefined) return quantity.unit === '分' || rankColumnOf(table) >= 0;
  return quantity.unit === '分' && (end === 'top' || LAST.test(layers.sentence));
}

/** 甲镇以71分排名末位 */
const LAST = /末[位尾]|倒数|垫底|最[后低]/;

/** One of a ranking, or 甲县88%，居全市第一. */
export function isRanked(fact: Fact, end: Order['end']): boolean {
  const { layers, quantity, subject } = fact;
  if (standsInRanking(fact, end)) return quantity.unit !== '分' || isCompetitor(subject, fact);
  if (quantity.kind === 'count' && !/^[个项家]$/.test(quantity.unit)) return false; // 三次居第一
  return isCompetitor(subject, fact) && RANKS.test(`${layers.heading} ${layers.before}${layers.sentence}`);
}

const isCompetitor = (subject: string, fact: Fact): boolean =>
  isPlace(fact) || ZONE.test(subject) || OFFICE.test(subject) || namesProject(subject);

const RANKS =
  /排[名位行序]|名次|位次|榜[首单]|[位居列排][^，。；\d]{0,6}(?:第[一二三\d]|首位|前[一二三\d]|[后末倒])|垫底|末位|冠军|擂主/;

/** Another list names others at the rank, and none of them is told in points: nobody knows which measure is meant, 完成投资 or 完成率. */
export const isRankedTwice = (first: readonly Fact[], others: readonly (readonly Fact[])[]): boolean =>
  first[0]?.quantity.unit !== '分' &&
  others.some((other) => other.some(({ subject }, i) => first[i]?.subject !== subject));

/** 得分94.1分 of another group of the page (农业类第一名) is more than 92分, the first of those ranked: nobody knows which group is meant. */
export const isOutscored = ([first]: readonly Fact[], facts: readonly Fact[]): boolean =>
  first?.quantity.unit === '分' &&
  facts.some(
    ({ article, quantity: { unit, base }, layers }) =>
      article === first.article &&
      unit === '分' &&
      base > first.quantity.base &&
      !/[总满]分/.test(layers.sentence),
  );
