/** Whose announcement a page is: 证券简称：云杉电材 above it, and the firms that it acts through or with. */
import type { Fact } from '../../../facts/fact.ts';
import { matchesIn } from '../../../matches.ts';
import type { Article } from '../../../types.ts';

/** 证券代码：688XXX 证券简称：云杉电材 公告编号：2024-009 */
const LISTED = /证券(?:代码|简称)[:：]/;
const SHORT_NAME = /证券简称[:：]\s{0,4}([\p{Script=Han}A-Za-z\d]{2,10})/u;
/** 云杉电材股份有限公司, 通过全资子公司|松岭云杉铜箔有限公司 */
const FIRM = /(?<=子公司|公司名称：|[，。：、\s]|^)\p{Script=Han}{3,16}?(?:有限责任公司|有限公司)/gmu;

const known = new WeakMap<Article, string>();

/** The names of those firms: what such a page tells, it tells of them. Empty for any other page. */
export function issuerOf({ article }: Pick<Fact, 'article'>): string {
  const told = known.get(article) ?? (LISTED.test(article.raw.slice(0, OPENING)) ? namesIn(article) : '');
  known.set(article, told);
  return told;
}

const namesIn = ({ raw, text }: Article): string => {
  const firms = matchesIn(text.slice(0, REACH), FIRM).map(([name]) => name);
  return [...new Set([SHORT_NAME.exec(raw.slice(0, OPENING))?.[1] ?? '', ...firms])].join(' ');
};

/** The head of such a page, and how far it introduces who takes part. */
const OPENING = 400;
const REACH = 1500;
