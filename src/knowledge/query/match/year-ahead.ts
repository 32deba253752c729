import { type Fact, toldSoFar } from '../../facts/fact.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import type { Setting } from './setting.ts';

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
  return isAfter(fact, publishedOn) && all.some((other) => isSameOfYear(other, fact, publishedOn));
}

const LIKE_SIZE = 3;

/** A whole year that had not begun when the page was printed. */
const isAfter = ({ period }: Fact, printed: string): boolean =>
  period !== undefined && period.value.grain === 'year' && printed !== '' && period.value.from > printed;

/** Of the same list: 重点项目86个 of this year, and no 18个 of them that somebody went to see. */
const isSameOfYear = (other: Fact, fact: Fact, printed: string): boolean =>
  other.role === 'level' &&
  !other.headline &&
  other.quantity.kind === fact.quantity.kind &&
  other.metric === fact.metric &&
  other.level?.value === fact.level?.value &&
  other.region?.value.code === fact.region?.value.code &&
  other.subject !== '' &&
  fact.subject.endsWith(other.subject) &&
  !other.part &&
  other.quantity.base * LIKE_SIZE >= fact.quantity.base &&
  other.period !== undefined &&
  other.period.value.from.slice(0, 4) === printed.slice(0, 4);
