import { comparable } from '../../../facts/arithmetic.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import { onPage } from '../on-page.ts';
import type { Setting } from '../setting.ts';

const GATHERED = /集中(?=签约|[开竣]工|投产)/;
const ON_THE_SPOT = /集中|现场/;

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
