/** Which words of a measure a page must say: not the verb before it, but the sector inside it. */
import type { Measure } from '../../facts/measure/measure.ts';
import type { Span } from '../../types.ts';

/** What a place or firm achieves in a stretch: told with 完成 or 实现, or without. */
const ACHIEVED: ReadonlySet<string | undefined> = new Set([
  'fixed-asset-investment',
  'funds-in-place',
  'foreign-capital-utilized',
  'retail-sales',
  'regional-gdp',
  'value-added',
  'budget-revenue',
  'total-revenue',
  'disposable-income',
  'output-value',
  'sales-revenue',
  'tax',
]);

const ACHIEVING = /(?:累计|实际|已经?|一共|总共|共)?(?:完成|实现|达到|取得)了?$/;

/** 完成 of 完成固定资产投资多少: a page may as well tell the sum without the verb (固定资产投资90亿元). */
export const achievingWords = (text: string, measures: readonly Measure[]): Span[] =>
  measures.flatMap(({ metric, start }) => {
    const verb = ACHIEVED.has(metric?.id) ? ACHIEVING.exec(text.slice(0, start)) : null;
    return verb === null ? [] : [{ start: verb.index, end: start }];
  });

/** 要完成多少, 得完成多少: what is to be done. */
const TO_COME = /[要需应将]|(?<!取)得|争取|目标|任务/;

/** 完成固定资产投资多少 asks for what was done, however a page tells it: a duty (任务90亿元) is no answer. */
export const asksAchieved = (text: string, achieving: readonly Span[]): boolean =>
  achieving.length > 0 && !TO_COME.test(text);

const SECTOR = /(?<=完成了?\p{Script=Han}{0,4})(?:工业|房地产开发)(?=投资)/u;

/** 完成 and 投资 of 完成工业投资: 工业 between them is asked for. */
export function withoutSector({ words, start, end }: Measure): Span[] {
  const sector = SECTOR.exec(words);
  if (sector === null) return [{ start, end }];
  const at = start + sector.index;
  return [
    { start, end: at },
    { start: at + sector[0].length, end },
  ];
}
