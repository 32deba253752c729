import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../setting.ts';
import { unasked } from '../words/excess.ts';

/** 园区引进磷石膏利用企业9家 beside 集聚企业86家: those of one kind, where firms at large are asked for. */
export function isOfNarrowerKind(
  frame: Frame,
  { own, kinds }: Target,
  fact: Fact,
  { all }: Setting,
): boolean {
  if (kinds?.[0] !== 'count' || fact.quantity.kind !== 'count' || own.at(-1) !== '企业') return false;
  const kind = fact.subject.endsWith('企业') ? (fact.subject.slice(0, -2).split(CAME).at(-1) ?? '') : '';
  return (
    kind.length >= 2 &&
    unasked(kind, fact, frame) >= 0.7 &&
    all.some(
      (other) =>
        other.article === fact.article &&
        OF_ANY_KIND.test(other.subject) &&
        other.quantity.base > fact.quantity.base,
    )
  );
}

/** What stands before the kind of firms: 园区引进|磷石膏利用|企业. */
const CAME = /[园区]|基地|引进|新增|入驻|落户|集聚|聚集/;
/** 集聚企业, 入驻企业, 园区现有企业: of whatever kind. */
const OF_ANY_KIND =
  /^(?:园区|基地)?(?:目前|现|已|共|累计){0,2}(?:集聚|聚集|汇聚|入驻|入园|落户|拥有|现有|有)?(?:各类)?企业$/;
