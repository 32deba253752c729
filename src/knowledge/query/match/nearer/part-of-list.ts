import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import { levelsNamed } from '../../asking/levels.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../setting.ts';
import { isCountedSo } from '../slots/level.ts';

/** 全区签约项目9个，总投资80亿元。其中纳入全省“签约一批”项目3个: where no list is asked for, those on one are no answer beside the whole of them. */
export function isPartOfList(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  if (fact.level?.origin !== 'clause' || !fact.part) return false;
  if (asksForList(frame, target) || isCountedSo(fact, frame.given, frame.text)) return false;
  return all.some(
    (whole) =>
      whole.article === fact.article &&
      whole.sentence.block === fact.sentence.block &&
      whole.span.start < fact.span.start &&
      whole.level === undefined &&
      whole.phase?.value === fact.phase?.value &&
      whole.metric === fact.metric &&
      comparable(whole, fact) &&
      whole.quantity.number > fact.quantity.number,
  );
}

/** 2020年计划重点项目233个 is nothing of 区重点项目 on a page that tells of those by their name. */
export function isOutsideList(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  const asked = target.level ?? frame.level;
  if (asked === undefined || asked === 'none' || fact.level !== undefined || !ALL_OF_THEM.test(fact.subject))
    return false;
  return all.some(
    ({ article, level, region }) =>
      article === fact.article &&
      level?.value === asked &&
      level.origin === 'clause' &&
      region?.value.code === fact.region?.value.code,
  );
}

const ALL_OF_THEM = /^重[点大](?:建设)?(?:项目|工程)$/;

const asksForList = ({ level, text }: Frame, target: Target): boolean =>
  (target.level ?? level) !== undefined ||
  levelsNamed(text) !== undefined ||
  /[纳列进]入|入选|其中|预算内|[国省市县区](?:里|级|重[点大])/.test(text); // 中央预算内资金 is asked for by that name
