import type { Fact } from '../../../facts/fact.ts';

/** 对…3.6公里的路段，进行加宽改造: what is done to a thing, told behind its figure. */
const WORK_BEHIND =
  /^[^，。；\d]{0,12}，?(?:进行|实施|开展|予以)(?:了|全面|整体|集中)?([^，。；、\d]{2,16})/u;

/** 加宽改造 of 对甲镇至乙镇3.6公里的路段，进行加宽改造; empty where nothing is done to what stands before the figure. */
export function workBehind({ article: { text }, sentence, span }: Fact): string {
  const before = text.slice(sentence.start, span.start);
  const taken = Math.max(before.lastIndexOf('对'), before.lastIndexOf('将'));
  if (taken < 0 || /[。；]/.test(before.slice(taken))) return '';
  return `${before.slice(taken + 1)} ${WORK_BEHIND.exec(text.slice(span.end, sentence.end))?.[1] ?? ''}`;
}
