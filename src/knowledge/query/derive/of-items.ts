/** The sum over the items of a list that are of one section or stage: 清单里民生类两个项目总投资合计多少. */
import { type Fact, isOfTable } from '../../facts/fact.ts';
import { regionFit } from '../match/slots/place.ts';
import { sumsTogether } from '../tables/operations.ts';
import type { Derived, Deriving } from './present.ts';
import { sumOf } from './total.ts';

/** Only what is listed is meant: a list may leave out others of its section. */
const AS_LISTED = /[清名]单|摘录|列出|所列|上述|这(?:些|[两二三四五六七八九十\d]{1,2}个)/;
/** 三、民生类 */
const NUMERAL = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
/** 3.云溪水厂（续建），… */
const TITLE =
  /^\s*(?:\d{1,3}[.、．]|（[\d一二三四五六七八九十]{1,3}）|[①-⑳●•◆■])\s*[^，。；：\s]{3,44}?(?:（(?<stage>\p{Script=Han}{2,5})）)?[，。：]/u;

/** As many as the question says, where it says how many; undefined where it means more than those listed. */
export const deriveOfItems: Deriving<Derived[]> = (
  { text, given, regions, targets: [target, ...others] },
  _reading,
  facts,
  setting,
) => {
  const many = given.find(({ kind }) => kind === 'count')?.number;
  if (!sumsTogether.test(text) || target?.metric === undefined || others.length > 0) return undefined;
  if (many === undefined && !AS_LISTED.test(text)) return undefined;
  const items = facts.filter(
    (fact) =>
      fact.metric === target.metric?.id &&
      fact.role === 'level' &&
      !isOfTable(fact) &&
      titleOf(fact) !== null &&
      classesOf(fact).some((name) => text.includes(name)) &&
      regionFit(regions, fact, setting.pageOf(fact)) > 0,
  );
  const blocks = new Set(items.map(({ article, sentence }) => `${article.document} ${sentence.block}`));
  const isOneList = new Set(items.map(({ article }) => article)).size === 1 && blocks.size === items.length;
  if (!isOneList || items.length < 2 || (many !== undefined && many !== items.length)) return undefined;
  const sum = sumOf(items);
  return sum && [sum];
};

function titleOf({ article: { blocks, text }, sentence }: Fact): RegExpExecArray | null {
  const { start = 0, end = 0 } = blocks[sentence.block] ?? {};
  return TITLE.exec(text.slice(start, Math.min(end, start + LONGEST_TITLE)));
}

const LONGEST_TITLE = 64;

/** 民生 of the heading 三、民生类, 续建 of the title 云溪水厂（续建）. */
function classesOf(fact: Fact): string[] {
  const heads = fact.layers.heading.split(' ').map((head) => head.replace(NUMERAL, ''));
  const stage = titleOf(fact)?.groups?.stage;
  return [...heads, ...(stage ? [stage] : [])]
    .map((name) => name.replace(/（[^（）]{1,12}）$/, '').replace(/类?(?:项目|工程)?$/, ''))
    .flatMap((name) => [name, ...(name.length >= 4 ? [`${name.slice(-2)}类`] : [])]) // 民生类 of 社会民生类
    .filter((name) => name.length >= 2);
}
