import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';
import type { Setting } from '../setting.ts';

/** 明年, 来年, 下一年: the year to come is asked for. */
const AHEAD = /明年|来年|后年|下一?年|次年/;

/** 谋划重点项目多少个: what is made ready is for a year to come, where the page says so in the same word. */
const READIED = /(谋划|储备|策划|初步安排|初步筛选)/;

/** 谋划2026年重点项目60个，总投资70亿元 */
const itemSoFar = (fact: Fact): string =>
  toldSoFar(fact)
    .split(/[；。]/)
    .at(-1) ?? '';

/** 初步安排2026年重点项目60个 at the end of 2025, beside what is told of 2025: who names no year asks for the one that runs. */
export function isOfYearAhead(frame: Frame, target: Target, fact: Fact, { all }: Setting): boolean {
  if (frame.period !== undefined || target.period !== undefined || AHEAD.test(frame.text)) return false;
  const [, readied] = READIED.exec(frame.text) ?? [];
  if (readied !== undefined && itemSoFar(fact).includes(readied)) return false;
  const { publishedOn = '' } = fact.article;
  return (
    isAfter(fact, publishedOn) &&
    all.some(
      (other) =>
        isOfYear(other, publishedOn) &&
        areOfOneList(other, fact) &&
        (isSame(other, fact) || isShareOfPlan(other, fact)),
    )
  );
}

const LIKE_SIZE = 3;
/** 项目, 企业: no list, whatever class ends so. */
const BARE = 2;

/** A whole year that had not begun when the page was printed. */
const isAfter = ({ period }: Fact, printed: string): boolean =>
  period !== undefined && period.value.grain === 'year' && printed !== '' && period.value.from > printed;

const isOfYear = ({ role, headline, period }: Fact, printed: string): boolean =>
  role === 'level' && !headline && period?.value.from.slice(0, 4) === printed.slice(0, 4);

const areOfOneList = (other: Fact, fact: Fact): boolean =>
  other.level?.value === fact.level?.value && other.region?.value.code === fact.region?.value.code;

/** Of the same list: 重点项目86个 of this year, and no 18个 of them that somebody went to see. */
const isSame = (other: Fact, fact: Fact): boolean =>
  other.quantity.kind === fact.quantity.kind &&
  other.metric === fact.metric &&
  (other.subject.length > BARE || other.subject === fact.subject) &&
  other.subject !== '' &&
  fact.subject.endsWith(other.subject) &&
  !other.part &&
  other.quantity.base * LIKE_SIZE >= fact.quantity.base;

/** 占年度计划的82% of this year's 重点项目, beside 2026年…年度计划投资64亿元: this year has a plan of its own, told or not. */
const isShareOfPlan = (other: Fact, fact: Fact): boolean =>
  fact.metric === 'annual-planned-investment' &&
  other.metric === 'completion-rate' &&
  other.article === fact.article &&
  other.subject === fact.subject &&
  /年度?计划/.test(other.measure);
