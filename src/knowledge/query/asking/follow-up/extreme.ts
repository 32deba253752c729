import { measuresIn } from '../../../facts/measure/measure.ts';
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

/** 哪个县最多, 哪期总投资最大呢: which member of what was asked for before. */
const WHICH =
  /^(?:那么?|其中|里面)?，?(?<member>哪一?[个家]?(?:县市?区?|区县|县区|乡镇|镇街?|街道|开发区|园区|地市|市州?|行业|领域|产业)|哪一?(?<round>[期批次轮]))的?(?<measure>项目|总投资|投资|完成率|增速|进度)?(?<way>最[多大高快少小低慢])(?:，?是?多少)?[呢？。]*$/u;
const ROUND = /第?[一二三四五六七八九十\d]{1,3}[期批次轮]/u;
/** 最大的是哪个, behind how many projects there are */
const LARGEST =
  /^(?:那么?|其中)?，?(?:总?投资额?)?(?<way>最[大小])的?(?:项目)?(?:是|有)?(?:哪一?个|什么|啥)(?:项目)?[呢？。]*$/u;

/** 第三期总投资多少 + 哪个县最多 → 第三期总投资哪个县最多; + 哪期最多 → 总投资哪期最多. */
export function whichOfAll(question: string, before: string): string | undefined {
  const [hole, ...others] = holesIn(before);
  if (others.length > 0 || /哪|谁/.test(before)) return undefined;
  const { member, round, measure = '', way = '' } = WHICH.exec(question)?.groups ?? {};
  const text = hole ? before.slice(0, hole.start) + before.slice(hole.end) : before;
  if (member !== undefined) {
    const asked = round === undefined ? text : text.replace(ROUND, '');
    const from = measure === '' ? undefined : measuresIn(asked, true)[0]?.start;
    return `${asked.slice(0, from).replace(/[是有呢？。]+$/u, '')}${member}${measure}${way}`;
  }
  const largest = LARGEST.exec(question)?.groups?.way;
  const counted =
    hole?.kinds?.[0] === 'count' && /^(?:几|多少)个?(?:项目)?[？。]?$/.test(before.slice(hole.start));
  return largest !== undefined && counted
    ? `${before.slice(0, hole.start).replace(/项目$/u, '')}${largest}的项目是哪个`
    : undefined;
}
