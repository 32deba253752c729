import type { Fact } from '../../../facts/fact.ts';
import { matchesIn } from '../../../matches.ts';

/** 珠江银行 of 珠江银行贷了多少; 银行机构 are many. */
const NAMED = /\p{Script=Han}{2}银行(?!机构|业|系统|间|界|类)/gu;

/** 0 for what other banks gave, on a page that names the one asked for: 全县银行机构授信90亿元 is no sum of that alone. */
export function bankFit(question: string, { quantity, article, sentence }: Fact): number {
  if (quantity.kind !== 'money' || !question.includes('银行')) return 1;
  const told = article.text.slice(sentence.start, sentence.end);
  const isOther = ([name]: RegExpMatchArray): boolean => article.text.includes(name) && !told.includes(name);
  return Number(!(told.includes('银行') && matchesIn(question, NAMED).some(isOther)));
}
