/** The work that a figure is of by who speaks, and others than the work told of last. */
import type { Figure } from '../figure.ts';
import { pointedAt } from './pointed-at.ts';
import { endsAsProject, projectIn } from './project.ts';
import { workOfSpeaker } from './teller.ts';

/** 云溪水厂 of 项目经理李明介绍，今年计划完成投资3亿元: the work of him who speaks, before what he says or behind its last quotation mark. */
export function workSpokenOf({ article, sentence, context, running: { told } }: Figure): string | undefined {
  const said = article.text.slice(sentence.start, context.leadStart);
  const rest = article.text.slice(context.mention.end, sentence.end + 40);
  const behind = /^[^“”]*”/.test(rest) ? rest.slice(rest.indexOf('”') + 1) : '';
  const work = workOfSpeaker(said, told.manager) ?? workOfSpeaker(behind, told.manager);
  return work && (projectIn(work) ?? pointedAt('项目', told, ''));
}

/** 另外两个 behind 阀门项目总投资3亿元: others than the thing told of last. */
export const isOthers = ({ context: { lead, quantity }, state }: Figure): boolean =>
  quantity.kind === 'count' &&
  /^(?:另外|其[余他]|余下|剩[余下]|还有)的?$/.test(lead) &&
  state.head?.kind === 'money' &&
  endsAsProject(state.head.subject);
