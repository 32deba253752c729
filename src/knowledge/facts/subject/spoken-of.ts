/** The work that a figure is of by who speaks, and others than the work told of last. */
import type { Figure } from '../figure.ts';
import { pointedAt } from './pointed-at.ts';
import { endsAsProject } from './project.ts';
import { speaksForWork } from './teller.ts';

/** 云溪水厂 of 项目经理李明介绍，今年计划完成投资3亿元: the work of him who speaks. */
export function workSpokenOf({ article, sentence, context, running: { told } }: Figure): string | undefined {
  const said = article.text.slice(sentence.start, context.leadStart);
  const behind = article.text.slice(sentence.end, sentence.end + 40);
  return speaksForWork(said, behind, told.manager) ? pointedAt('项目', told, '') : undefined;
}

/** 另外两个 behind 阀门项目总投资3亿元: others than the thing told of last. */
export const isOthers = ({ context: { lead, quantity }, state }: Figure): boolean =>
  quantity.kind === 'count' &&
  /^(?:另外|其[余他]|余下|剩[余下]|还有)的?$/.test(lead) &&
  state.head?.kind === 'money' &&
  endsAsProject(state.head.subject);
