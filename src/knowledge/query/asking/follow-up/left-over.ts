import { takesOff } from '../../tables/operations.ts';
import { type Parts, POINTS } from './parts.ts';

/** 纳入全省, 进省里的 */
const LISTED = /(?:纳入|列入|入选|进)了?全?[国省市县区](?:家|里|级)?的?/u;
/** 其余的呢, 剩下那6个多少亿 */
const REST =
  /^(?:那么?)?(?:其余|剩下|余下|剩余|其[他它])的?[那这]?(?:\d{1,3}|[一两二三四五六七八九十]{1,3})?[个项家]?(?:项目)?(?:的|呢|[，？])*(?<asks>[^，。？]{0,12})[呢？。]*$/u;

/** 没点名的那个呢 */
const UNNAMED =
  /^(?:那么?)?((?:没|未)(?:点|提|说|列)(?:到|出)?名?的[那这]?[一两二三\d]?[个项家])(?:项目)?呢[？。]*$/u;

/** 签约的几个 + 纳入全省的呢 + 其余的呢 → 没纳入全省的; 除去甲和乙，剩下的多少 → of what was asked for before. Undefined where nothing is left over. */
export function leftOver(now: Parts, before: Parts): string | undefined {
  if (now.slots.some(({ kind }) => kind === 'region')) return undefined;
  const listed = LISTED.exec(before.text)?.[0];
  const rest = REST.exec(now.text)?.groups?.asks;
  if (rest !== undefined && listed !== undefined) {
    const others = `没${listed.replace(/的$/, '')}的`;
    return rest === ''
      ? before.text.replace(listed, others)
      : `${headOf(before).replace(listed, others)}${rest}`;
  }
  const open = UNNAMED.exec(now.text)?.[1];
  if (open !== undefined) return `${headOf(before)}，${open}${before.text.slice(headOf(before).length)}`;
  const asked = now.text.replace(POINTS, '');
  const take = takesOff.exec(asked);
  if (take === null || take.index > 1 || now.holes.length === 0) return undefined;
  const head = headOf(before);
  const whole = listed !== undefined && LISTED.test(asked) ? head.replace(listed, '') : head;
  return whole.length < 2 ? undefined : `${whole}${asked.slice(take.index)}`;
}

/** 甲县第二期投产 of 甲县第二期投产几个项目: up to what is asked. */
function headOf({ text, holes, measures }: Parts): string {
  const start = Math.min(text.length, ...[...holes, ...measures].map((span) => span.start));
  return text.slice(0, start).replace(/(?:是|有|为|的|一共|总共)+$/u, '');
}
