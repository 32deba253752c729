import type { Fact } from '../../../facts/fact.ts';
import { isLabelled } from '../../../facts/layout/labels.ts';

/** 投资主体：云溪新材料有限公司 of the card in which 总投资：9亿元 stands: who and where, told in lines of their own around a figure. */
export function cardOf({ article: { blocks, text }, sentence }: Fact): string {
  const line = (at: number): string => text.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0);
  if (!isLabelled(line(sentence.block))) return '';
  const told: string[] = [];
  for (let at = sentence.block - 1; at >= 0 && isLabelled(line(at)); at--) told.push(line(at));
  for (let at = sentence.block + 1; at < blocks.length && isLabelled(line(at)); at++) told.push(line(at));
  return told.filter((words) => !/\d/.test(words)).join(' ');
}
