import type { Announced } from './lists.ts';

/**
 * What may be concluded from a list of parts: its sum is the total (`closed`: nothing that follows can belong
 * to it), is no more than it, or neither.
 */
export type Completeness = 'closed' | 'all' | 'some' | 'unknown';

/** A list as it reads: how it was announced, and what stands before each of its figures. */
export interface ReadList {
  readonly announced: Announced;
  readonly words: string;
  readonly labels: readonly string[];
}

/** 等, 主要: not everything is told; 以上: the classes may hold each other. */
const OPEN = /等(?!级)|主要|以[上下内]|不含|还有|新增|部分|超过/;
const REST = /其余|其他|其它|剩余|余下/;
const STAGES = [/签约/, /开工/, /投产/];
/** Labels of one classification, whose classes cannot hold each other. */
const KINDRED: readonly RegExp[] = [
  /类(?:重[点大])?(?:建设)?(?:项目|工程)?$/, // 工业类项目
  /[国省市州县区]级?(?:重[点大])?(?:建设)?(?:项目|工程)?$/, // 市级重点项目
  /(?:新|续|扩|改扩)建(?:重[点大])?(?:项目|工程)?$/, // 续建项目
  /[东南西北中]部(?:地区)?(?:重[点大])?(?:项目|工程)?$/, // 西部地区
];

/** How much of its total a list tells. */
export function completenessOf({ announced, words, labels }: ReadList): Completeness {
  if (labels.length < 2 || OPEN.test(words)) return 'unknown';
  if (REST.test(labels.at(-1) as string)) return 'closed';
  if (announced === 'respectively') return 'all';
  if (announced === 'classified') return labels.length > 2 ? 'all' : 'some';
  if (STAGES.length === labels.length && STAGES.every((stage, i) => stage.test(labels[i] as string)))
    return 'all';
  return areKindred(labels) ? 'some' : 'unknown';
}

const areKindred = (labels: readonly string[]): boolean =>
  KINDRED.some((pattern) => labels.every((label) => pattern.test(label)));
