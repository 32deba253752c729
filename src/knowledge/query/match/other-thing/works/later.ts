import { type Fact, toldSoFar } from '../../../../facts/fact.ts';
import type { Frame } from '../../../asking/frame.ts';
import type { Target } from '../../../asking/targets/index.ts';
import { isAfterwards } from '../../slots/phase.ts';
import { restOfClause } from './told.ts';

/** What is yet to be done, or was done after the stretch that is asked for. */
export const isLater = (frame: Frame, target: Target, fact: Fact): boolean =>
  isYetToBe(frame, fact) || isOfLaterEvent(frame, target, fact);

/** 这两个项目全部建成后, 将…，再开工7个: nothing that is completed or begun. */
const isYetToBe = ({ text, asksPlan }: Frame, fact: Fact): boolean =>
  !asksPlan &&
  !/[之以]?后|将|预计|计划|再|要/.test(text) &&
  (isAfterwards(fact) ||
    AFTERWARDS.test(restOfClause(fact)) ||
    (/^再/.test(fact.layers.own) && TO_COME.test(toldSoFar(fact))));

const AFTERWARDS = /^[^，。；\d]{0,10}(?:建成|竣工|完工|投[产用运]|达产)(?:以|之)?后/;
const TO_COME = /将(?!近)|计划|下一?步|力争|预计/;

/** 开工8个 of a round held in October, where 上半年开工几个 is asked. */
function isOfLaterEvent({ period }: Frame, target: Target, fact: Fact): boolean {
  const asked = target.period ?? period;
  const day = fact.article.publishedOn;
  return (
    asked !== undefined &&
    asked.grain !== 'year' &&
    day !== undefined &&
    (fact.batch?.value.ordinal ?? 0) > 0 &&
    (fact.period === undefined || fact.period.value.grain === 'year') &&
    daysFrom(asked.to, day) > SOON
  );
}

/** A page may tell of a stretch some days after its end. */
const SOON = 10;

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
