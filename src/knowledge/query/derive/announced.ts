import { isSameMetric } from '../../facts/arithmetic.ts';
import { type Fact, isSumRow } from '../../facts/fact.ts';
import type { Quantity } from '../../types.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import type { Target } from '../asking/targets/index.ts';
import { handedOut } from '../match/handed-out.ts';
import type { Setting } from '../match/setting.ts';
import { levelFit } from '../match/slots/level.ts';
import { periodFit } from '../match/slots/period/index.ts';
import { phaseFit } from '../match/slots/phase.ts';
import { regionFit } from '../match/slots/place.ts';
import { cover } from '../match/words/cover.ts';
import { sumsTogether } from '../tables/operations.ts';

/** More things than this no page tells one by one. */
const MOST = 12;

/** True where a page opens the list of what the question sums: one of its figures is no sum, unless its last row is. */
export const sumsAnnounced = (frame: Frame, facts: readonly Fact[], setting: Setting): boolean =>
  sumsTogether.test(frame.text) &&
  facts.some(
    (fact) =>
      frame.given.some(({ kind, number }) => kind === 'count' && number === fact.quantity.number) &&
      OPENS.test(behind(fact)) &&
      announces(frame, fact, setting) &&
      !facts.some((row) => isSumRow(row) && row.article === fact.article && row.span.start > fact.span.end),
  );

/** What each of 三个供水项目 or 三大工程 is told to take, where a page says how many they are and names as many; undefined unless one list does. */
export function membersAnnounced(
  frame: Frame,
  facts: readonly Fact[],
  setting: Setting,
  asksEach = false,
): readonly Fact[] | undefined {
  const [target, ...others] = frame.targets;
  const count = frame.given.find(({ kind }) => kind === 'count') ?? (asksEach ? MAJOR : undefined);
  if (target === undefined || others.length > 0 || count === undefined) return undefined;
  const lists = facts
    .filter(({ quantity }) => isSuchNumber(quantity, count))
    .filter((fact) => announces(frame, fact, setting))
    .map((fact) => ({
      many: fact.quantity.number,
      list: facts.filter(
        (other) => isMeasured(target, other) && isListedBy(fact, other) && isInScope(frame, other, setting),
      ),
    }))
    .filter(
      ({ list, many }) => list.length === many && new Set(list.map(({ subject }) => subject)).size === many,
    );
  return lists.length === 1 ? lists[0]?.list : handedOut(frame, target, frame.terms, facts, setting);
}

/** 主导产业产值各多少: of however many 大主导产业 the page tells. */
const MAJOR: Counted = { unit: '大' };
type Counted = Pick<Quantity, 'unit'> & Partial<Pick<Quantity, 'number'>>;

const isSuchNumber = ({ kind, number, unit }: Quantity, asked: Counted): boolean =>
  kind === 'count' &&
  number >= 2 &&
  number <= MOST &&
  (asked.number ?? number) === number &&
  (unit === '大') === (asked.unit === '大');

/** 停车项目有三个, asked for 三个停车项目. */
function announces({ regions, period, terms }: Frame, fact: Fact, setting: Setting): boolean {
  const { quantity, layers, subject, headline } = fact;
  if (quantity.kind !== 'count' || headline) return false;
  const words = terms.filter((term) => !isGeneric(term));
  return (
    regionFit(regions, fact, setting.pageOf(fact)) > 0 &&
    periodFit(period, fact) > 0 &&
    words.every((word) => cover(word, `${layers.own} ${layers.head} ${subject}`) >= 0.8)
  );
}

/** Those begun are no members of what came into production, nor those of the district of the province's list. */
const isInScope = (frame: Frame, fact: Fact, setting: Setting): boolean =>
  phaseFit(frame.phases, fact, true) > 0 && levelFit(frame.level, fact, setting.pageOf(fact), frame) > 0;

const isMeasured = ({ metric, kinds }: Target, fact: Fact): boolean =>
  fact.role === 'level' &&
  !fact.headline &&
  !isGeneric(fact.subject) &&
  (metric === undefined
    ? kinds?.includes(fact.quantity.kind) === true
    : isSameMetric({ ...fact, metric: metric.id }, fact));

/** What follows a number that opens its list: 有三个：一是…, 三个，分别是…. */
const OPENS = /^[^，。；：]{0,12}(?:：|，?(?:分别|一是|即))/;

const behind = ({ article, span }: Fact): string => article.text.slice(span.end, span.end + 20);

/** Told behind 有三个：, up to the end of the sentence that a reader sees, or side by side before 三大工程. */
function isListedBy(number: Fact, member: Fact): boolean {
  const { article, span, sentence } = number;
  if (member.article !== article) return false;
  const end = article.text.indexOf('。', span.end);
  if (OPENS.test(behind(number))) return member.span.start >= span.end && (end < 0 || member.span.end <= end);
  return (
    member.sentence === sentence &&
    member.span.end <= span.start &&
    !/[，；。：]/.test(article.text.slice(member.span.end, span.start))
  );
}
