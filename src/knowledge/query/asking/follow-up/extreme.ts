import { holesIn } from '../holes.ts';

const WAY = '[多少大小高低快慢强弱好差早晚]';
/** 最少的呢, 反过来，最低的是哪个: the other end of what was ranked before. */
const OTHER_END = new RegExp(
  `^(?:那么?|反过来|反之)?，?最(?<way>${WAY})的?(?:呢|[，是又有]|$)(?:[^，。？]{0,2}(?:哪|谁|几)[^，。？]{0,6})?呢?[？。]*$`,
  'u',
);
const RANKED = new RegExp(`最${WAY}`, 'u');

/** 哪类项目最多 + 最少的呢 → 哪类项目最少. */
export function otherEnd(question: string, before: string): string | undefined {
  const way = OTHER_END.exec(question)?.groups?.way;
  return way !== undefined && RANKED.test(before) ? before.replace(RANKED, `最${way}`) : undefined;
}

/** 哪个最大, 谁最多: one of several asked for before, each with its figure. */
const ONE_OF_THEM = new RegExp(
  `^(?:那么?|其中)?，?(?:哪一?[个家批类块]|谁)的?(?<way>最${WAY})的?(?:呢|是哪[个批])?[呢？。]*$`,
  'u',
);
const EACH = /(?:各自?|分别)(?:是|有|为)?/u;

/** 签约、开工总投资各多少 + 哪个最大 → 签约、开工总投资哪个最大. */
export function oneOfThem(question: string, before: string): string | undefined {
  const way = ONE_OF_THEM.exec(question)?.groups?.way;
  if (way === undefined || !EACH.test(before)) return undefined;
  const text = before.replace(EACH, '').replace(/[呢？。]+$/u, '');
  const [hole, ...others] = holesIn(text);
  if (hole === undefined || others.length > 0) return undefined;
  return `${text.slice(0, hole.start)}${text.slice(hole.end)}哪个${way}`;
}
