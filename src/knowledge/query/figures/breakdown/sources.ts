/** Where the money of a thing comes from, each source with its sum: 从资金来源看，中央补助2.6亿元，专项债券1.8亿元. */
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { grouped } from '../../../facts/grouped.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import { periodFit } from '../../match/slots/period/index.ts';
import { regionFit } from '../../match/slots/place.ts';
import type { Draft } from '../../reply/draft.ts';
import { presentFigures } from '../index.ts';

/** 资金来源有哪些，各多少; 资金构成分别是多少 */
const ASKS_SOURCES =
  /资金(?:的)?(?:来源|构成|组成|渠道)[^，。？]{0,6}(?:哪些|哪里|哪几|各|分别|什么)|钱(?:都)?从哪(?:里|儿)?来[^，。？]{0,4}，?(?:各|分别)/;
const TELLS_SOURCES = /^(?:从|按|分)?资金(?:来源|构成|组成|渠道)(?:上?看|分|为|是|：|包括|，)/;

/** The sums of the one sentence that tells them, on a page of the place, stretch and thing asked; undefined where several do. */
export function answerSources(frame: Frame, facts: readonly Fact[], setting: Setting): Draft | undefined {
  if (!ASKS_SOURCES.test(frame.text)) return undefined;
  const told = facts.filter(
    (fact) =>
      fact.quantity.kind === 'money' && TELLS_SOURCES.test(toldSoFar(fact)) && isAsked(frame, fact, setting),
  );
  const [list, ...others] = [...grouped(told, ({ sentence }) => sentence).values()];
  return list && list.length > 1 && others.length === 0 ? presentFigures(list) : undefined;
}

const isAsked = ({ regions, period, terms }: Frame, fact: Fact, setting: Setting): boolean =>
  regionFit(regions, fact, setting.pageOf(fact)) > 0 &&
  periodFit(period, fact) > 0 &&
  terms.every(
    (term) =>
      isGeneric(term) ||
      /来源|构成|组成|渠道/.test(term) ||
      `${fact.article.title}${fact.article.text}`.includes(term),
  );
