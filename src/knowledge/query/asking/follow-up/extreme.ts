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
