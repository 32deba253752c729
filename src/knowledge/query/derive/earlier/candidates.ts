import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { scoreFact } from '../../match/score.ts';
import type { Setting } from '../../match/setting.ts';
import { givenFit } from '../../match/slots/given.ts';
import { levelFit } from '../../match/slots/level.ts';
import { regionFit } from '../../match/slots/place.ts';
import { changesTold, type Told } from './moves.ts';
import { wordsBeside } from './reference.ts';

/** A change that may be meant, and how well the figure it moved fits. */
export type Move = Told & { readonly score: number };

/** What the figure that a change moved must answer; its words may be those of what the change is told against. */
interface Wanted {
  readonly frame: Frame;
  readonly target: Target;
}

/** The changes that `wantedOf` picks, where the figure each moved is the one wanted. */
export function movesFor(setting: Setting, wantedOf: (told: Told) => Wanted | undefined): Move[] {
  return changesTold(setting.all).flatMap((told) => {
    const wanted = wantedOf(told);
    const score = wanted && fitOf(told, wanted, setting);
    return score === undefined ? [] : [{ ...told, score }];
  });
}

/** How well it fits, in the very place, list and number. */
function fitOf({ level, reference }: Told, { frame, target }: Wanted, setting: Setting): number | undefined {
  const page = setting.pageOf(level);
  const strict =
    isOfMeasure(target, level) &&
    regionFit(frame.regions, level, page) >= 0.9 &&
    givenFit(frame, level) >= 0.85 &&
    levelFit(frame.level, level, page, frame) >= 0.7;
  if (!strict || isOfOther(target, level, setting)) return undefined;
  const own = wordsBeside(target.own, reference);
  const shared = wordsBeside(target.shared, reference);
  return scoreFact(frame, { ...target, own, shared }, level, setting)?.score;
}

/** 菜价涨了7% in the headline: what is told of 菜价 is that, and no other growth of the page. */
const isOfOther = ({ change, own }: Target, level: Fact, { all }: Setting): boolean =>
  change &&
  own.some(
    (word) =>
      !level.layers.sentence.includes(word) &&
      all.some(({ article, subject }) => article === level.article && subject.includes(word)),
  );

/** 固定资产投资 is reckoned back from for no 完成投资 of projects, nor that for all the investment. */
const isOfMeasure = ({ metric }: Target, level: Fact): boolean =>
  metric === undefined ||
  metric.id === 'investment' ||
  (metric.id === ALL_INVESTMENT) === (level.metric === ALL_INVESTMENT);

const ALL_INVESTMENT = 'fixed-asset-investment';

/** The move whose level fits best, when no other fits about as well. */
export function clearest(moves: readonly Move[]): Move | undefined {
  const [best, next] = [...moves].sort((a, b) => b.score - a.score);
  if (best === undefined) return undefined;
  const rival =
    next !== undefined &&
    next.score > best.score - SAME &&
    next.level.quantity.base !== best.level.quantity.base;
  return rival ? undefined : best;
}

/** Levels that fit about equally well are rivals. */
const SAME = 0.03;
