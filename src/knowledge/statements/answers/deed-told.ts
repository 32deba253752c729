import type { Span } from '../../types.ts';
import { cover } from '../coverage.ts';
import { type Action, EVENT_NOUNS, TAKES_OBJECT } from '../tables/actions.ts';

/** The object of a deed is what the question asks about when it holds this share of it. */
const ENOUGH = 0.55;
/** 开展观摩活动: of a visit the activity is the event itself. */
const VISIT = 'inspected';

/** Where a text says that the event happens: 6月完成调试 says it of 调试 only, and 未开工 that it does not. */
export function toldIn(text: string, action: Action, runs: readonly string[]): Span[] {
  return action.told.flatMap((word) => {
    const places = [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    }));
    return places.filter(({ start, end }) => {
      const rest = text.slice(end);
      return (
        (action.name === VISIT || !EVENT_NOUNS.test(rest)) &&
        (!TAKES_OBJECT.has(word) || isObject(rest, runs)) &&
        !NOT_DONE.test(text.slice(0, start)) &&
        (runs.length > 0 || isOfOneThing(text.slice(0, start), word, rest))
      );
    });
  });
}

/** 对未开工的9个项目 */
const NOT_DONE = /(?:未|没有?)$/u;

/** What follows 完成 is what the question asks about, or nothing. */
function isObject(rest: string, runs: readonly string[]): boolean {
  const [object = ''] = rest.split(/[，。；：]/u);
  return object === '' || cover(runs, object).share >= ENOUGH;
}

/** 什么时候开工的, and of what goes without saying: no day of so many works (新开工52个, 9月底前全部开工), of papers (手续5月底前办结) or of what is only used from then on. */
const isOfOneThing = (before: string, word: string, rest: string): boolean =>
  !OF_PAPERS.has(word) && !ALL_OF_THEM.test(before) && !COUNTED.test(rest);

const OF_PAPERS: ReadonlySet<string> = new Set(['办结', '完毕', '完成', '使用', '启用', '投入使用']);
const ALL_OF_THEM = /(?:新|全部|完成)$/u;
/** 签约|产业项目328个, 开工|119个 */
const COUNTED = /^[^，。；：\d]{0,12}(?:约|超|近)?\d+余?[个项家]/u;
