import type { Article } from '../types.ts';
import type { Print } from './clauses.ts';

/** Share of the fullest printing from which a page is taken for complete. */
const COMPLETE = 0.8;
/** 某市发展和改革局, 某县人民政府办公室, 某区融媒体中心: they speak for themselves. */
const OFFICIAL = /政府|委员会|办公室|[局厅委]$|融媒/;
/** Lost characters, and digits somebody masked: 总投资**亿元. */
const DAMAGE = /\ufffd|□|[*＊×xX]{2}(?=[亿万个项家%])/g;

const damageOf = ({ text }: Article): number => text.match(DAMAGE)?.length ?? 0;
const isOfficial = ({ publisher }: Article): boolean => OFFICIAL.test(publisher ?? '');

/** The printings of one text, the one to be quoted first; the order they come in does not matter. */
export function bestFirst(prints: readonly Print[]): Print[] {
  const fullest = Math.max(...prints.map(({ weight }) => weight));
  const isComplete = ({ weight }: Print) => weight >= COMPLETE * fullest;
  return prints.toSorted(
    (a, b) =>
      Number(b.article.publishedOn !== undefined) - Number(a.article.publishedOn !== undefined) ||
      Number(isComplete(b)) - Number(isComplete(a)) ||
      damageOf(a.article) - damageOf(b.article) ||
      Number(isOfficial(b.article)) - Number(isOfficial(a.article)) ||
      (a.article.publishedOn ?? '').localeCompare(b.article.publishedOn ?? '') ||
      (a.article.document < b.article.document ? -1 : 1),
  );
}
