import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import type { Article } from '../../../types.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../setting.ts';

const GATHERED = /集中(?=签约|[开竣]工|投产)/;
const ON_THE_SPOT = /集中|现场/;

const known = new WeakMap<readonly Fact[], ReadonlyMap<Article, readonly Fact[]>>();

/** 新签约项目17个，其中集中签约9个，其余8个线上签约: asked for those signed at one time, nothing else told of that paragraph's is an answer. */
export const isBeyondGathered = ({ text }: Frame, _target: Target, fact: Fact, { all }: Setting): boolean =>
  GATHERED.test(text) &&
  !ON_THE_SPOT.test(fact.subject) &&
  onPage(fact, all).some(
    (other) =>
      other.part &&
      other.sentence.block === fact.sentence.block &&
      GATHERED.test(other.subject) &&
      comparable(other, fact),
  );

/** The figures of one page; grouped once for the same facts. */
function onPage({ article }: Fact, all: readonly Fact[]): readonly Fact[] {
  const byPage = known.get(all) ?? grouped(all, (fact) => fact.article);
  known.set(all, byPage);
  return byPage.get(article) ?? [];
}
