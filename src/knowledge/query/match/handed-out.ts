import { isSameMetric } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { variantsOf } from '../tables/synonyms.ts';
import type { Setting } from './setting.ts';
import { periodFit } from './slots/period/index.ts';
import { regionFit } from './slots/place.ts';
import { cover } from './words/cover.ts';

/**
 * What each of so many has been told to have, in one breath: 在甲县、乙县、丙县建设风电项目，投资分别为3亿元、5亿元和4亿元, where 三个风电项目 are
 * asked for; undefined unless one sentence hands out just as many figures.
 */
export function handedOut(
  { given, regions, period }: Frame,
  target: Target,
  words: readonly string[],
  facts: readonly Fact[],
  setting: Setting,
): readonly Fact[] | undefined {
  const many = given.find(
    ({ kind, number, unit }) => kind === 'count' && number >= 2 && THINGS.test(unit),
  )?.number;
  if (many === undefined) return undefined;
  const telling = words.filter((word) => !isGeneric(word));
  const fitting = facts.filter(
    (fact) =>
      isMeasured(target, fact) &&
      telling.every((word) => variantsOf(word).some((way) => cover(way, fact.layers.sentence) >= TOLD)) &&
      regionFit(regions, fact, setting.pageOf(fact)) > 0 &&
      periodFit(period, fact) > 0,
  );
  const lists = [
    ...grouped(fitting, ({ sentence, metric }) => `${sentence.start} ${metric}`).values(),
  ].filter((list) => list.length === many && areHandedOut(list));
  return lists.length === 1 ? lists[0] : undefined;
}

/** 三个, 四座; 三类 are no three figures. */
const THINGS = /^[个项处座家所条地]$/;

const TOLD = 0.75;

const isMeasured = ({ metric, kinds }: Target, fact: Fact): boolean =>
  fact.role === 'level' &&
  !fact.headline &&
  (metric === undefined
    ? kinds?.includes(fact.quantity.kind) === true
    : isSameMetric({ ...fact, metric: metric.id }, fact));

/** 分别为3亿元、5亿元和4亿元, each of a thing of its own. */
const areHandedOut = (list: readonly Fact[]): boolean =>
  new Set(list.map(({ subject }) => subject)).size === list.length &&
  new Set(list.map(({ article }) => article)).size === 1 &&
  list.every(({ article: { text }, sentence, span }, i) => {
    const before = list[i - 1];
    return before === undefined
      ? EACH.test(text.slice(sentence.start, span.start))
      : BETWEEN.test(text.slice(before.span.end, span.start));
  });

const EACH = /(?:分别|依次)[^，。；、\d]{0,8}$/;
const BETWEEN = /^(?:[、，]|[、，]?[和及与])$/;
