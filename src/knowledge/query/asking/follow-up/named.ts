import { holesIn } from '../holes.ts';
import type { Parts } from './parts.ts';

/** 叫什么名字, 都是哪几个, 名字呢: which they are, of whom the question before asked how many. */
const ASKS_NAMES =
  /^(?:那|那么)?(?:都|分别|具体|各自?)?(?:叫(?:什么|啥)(?:名字?|名称)?|名[字称](?:是什么|叫什么)?|是?哪(?:些|[几两三四五六七八九]个)(?:项目|企业)?)呢?[？。]*$/u;

/** 城建类开工几个 + 叫什么 → 城建类开工哪几个; undefined where one number alone was not asked for. */
export function named(now: Parts, before: Parts): string | undefined {
  if (!ASKS_NAMES.test(now.text)) return undefined;
  const [hole, ...others] = holesIn(before.text);
  if (hole === undefined || others.length > 0 || hole.kinds?.[0] !== 'count') return undefined;
  return `${before.text.slice(0, hole.start)}哪几个${before.text.slice(hole.end)}`;
}
