import type { Fact } from '../../../facts/fact.ts';

/** 云溪路桥公司将新建…；加快…；改造泵站9座: who does all that the run of clauses tells of, said once at its start. */
export function doerOf({ article, sentence }: Fact): string {
  const from = article.blocks[sentence.block]?.start ?? sentence.start;
  const before = article.text.slice(from, sentence.start);
  const run = before.slice(before.lastIndexOf('。') + 1);
  return /[；;]$/.test(run) ? (DOER.exec(run)?.[1] ?? '') : '';
}

const DOER =
  /(?:^|，)(\p{Script=Han}{2,14}(?:公司|集团|局|厅|委|院|大学|中心))(?=将|拟|计划|已|先后|今年|还|全力|积极|继续)/u;
