/** Which of its batches had the most: 哪一批额度最大, 哪期签约最多. */
import type { Fact } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import type { Frame } from '../asking/frame.ts';
import { scoreFact } from '../match/score.ts';
import type { Setting } from '../match/setting.ts';
import type { Wanted } from './wanted.ts';

/** 哪一批; 哪批项目 may ask for a list of them. */
const WHICH_BATCH = /哪一?(?:个)?(批次?|期|轮)(?!项目有|有)/;

/** True where the members asked for are batches. */
export const asksBatch = (text: string): boolean => WHICH_BATCH.test(text);

/** The figures of several batches of one measure, each called by its batch; empty where no page tells two. */
export function batchesFor(
  frame: Frame,
  { target }: Wanted,
  facts: readonly Fact[],
  setting: Setting,
): readonly Fact[] {
  const open: Frame = { ...frame, terms: [], text: frame.text.replace(WHICH_BATCH, '') };
  const word = WHICH_BATCH.exec(frame.text)?.[1]?.charAt(0);
  const told = facts.filter(
    (fact) =>
      fact.batch !== undefined &&
      fact.batch.value.ordinal > 0 &&
      fact.batch.value.word === word &&
      !fact.headline &&
      /clause|sentence/.test(fact.batch.origin) &&
      scoreFact(open, target, fact, setting) !== undefined,
  );
  const lists = [
    ...grouped(told, ({ article, metric, quantity }) => `${article.document} ${metric} ${quantity.kind}`),
  ]
    .map(([, list]) => oneEach(list))
    .filter((list) => list.length > 1)
    .sort((a, b) => b.length - a.length);
  const [most, other] = lists;
  return most === undefined || most.length === other?.length ? [] : most.map(named);
}

const oneEach = (list: readonly Fact[]): readonly Fact[] =>
  [...grouped(list, ({ batch }) => batch?.value.ordinal).values()].map((same) => same.at(-1) as Fact);

const NUMERALS = '一二三四五六七八九十';

const named = (fact: Fact): Fact => {
  const { ordinal = 0, word = '批' } = fact.batch?.value ?? {};
  return { ...fact, subject: `第${NUMERALS[ordinal - 1] ?? ordinal}${word}` };
};
