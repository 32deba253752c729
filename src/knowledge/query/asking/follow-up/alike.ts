/** What questions of a thread have in common. */
import { measuresIn } from '../../../facts/measure/measure.ts';
import { holesIn } from '../holes.ts';

/** How many characters at the beginning all texts share. */
export function sharedStart(texts: readonly string[]): number {
  const [first = ''] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  return length;
}

/** How many at the end. */
export const sharedEnd = (texts: readonly string[]): number =>
  sharedStart(texts.map((text) => [...text].reverse().join('')));

const STAGE_ENDS = /(?:签约|[开复竣]工|投产|在建|续建|新建|类|重[点大])$/;

/** 东明县第四期开工总投资 of …多少, 东明县第四期开工项目个数 of …几个; undefined where it is no plain question for one figure. */
export function sideOf(question: string): string | undefined {
  const text = question.replace(/[呢？。]+$/, '');
  const [hole, ...others] = holesIn(text);
  if (others.length > 0 || /[比差谁哪]/.test(text)) return undefined;
  if (hole === undefined) return measuresIn(text, true).at(-1)?.end === text.length ? text : undefined;
  const head = text.slice(0, hole.start).replace(/(?:[有是为达到了共投]|一共|总共)+$/u, '');
  const thing = `${head}${text.slice(hole.end)}`;
  if (measuresIn(thing, true).some(({ end }) => end === thing.length)) return thing;
  if (hole.kinds?.[0] !== 'count') return undefined;
  if (STAGE_ENDS.test(thing)) return `${thing}项目个数`;
  return thing.endsWith('项目') ? `${thing}个数` : `${thing}数量`;
}
