/** 增速比全省高多少, 较1—2月回落几个点: how far a rate lies from another, where the page itself says so. */
import { clauseSoFar, type Fact } from '../../facts/fact.ts';
import { type Reading, readQuestion } from '../asking/frame.ts';
import { findAll } from '../finding/find-all.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { presentFigures } from './index.ts';

const MONTHS = String.raw`(?:\d{1,2}[-—–~至到])?\d{1,2}月份?[底末]?`;
/** What rates are held against: those of a place around, of all, of a stretch before, of the plan. */
const OTHER = `(?:全[国省市州县区]|[国省市县]里|总体|整体|(?:时间|序时|时序)进度|(?:[去上]年)?同期|上个?月|上个?季度|${MONTHS}|前?[一二三四]季度|上半年|[去上]年|平均)`;
const APART = '(?:[高低快慢多少]|差|回落|回升|提[高升]|下降|上升|加快|放缓|落后|超[前出]?|滞后)';

/** 固投增速|比|全省|平均水平高|多少, 支出进度|低于|全省|多少 */
const ASKED = [
  new RegExp(
    `^(.{2,24}?)(?:比|较|跟|和|与|同)(${OTHER})(?:的?平均)?(?:水平)?(?:相?比)?，?${APART}了?(?:多少|几)`,
    'u',
  ),
  new RegExp(
    `^(.{2,24}?)(?:[高低快慢]于|超(?:过|出|前)?|落后于?|滞后于?)(${OTHER})(?:的?平均)?(?:水平)?(?:多少|几)`,
    'u',
  ),
];

/** The gap that the page tells of the rate asked for; undefined where it tells none. */
export function answerStatedGap(
  question: string,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const asked = ASKED.map((pattern) => pattern.exec(question)).find((match) => match !== null);
  if (!asked) return undefined;
  const [, what = '', other = ''] = asked;
  const [found, ...more] = findAll(readQuestion(`${what}多少`, reading), facts, setting) ?? [];
  if (found?.kind !== 'one' || more.length > 0) return undefined;
  const level = found.match.fact;
  const gaps = facts.filter((fact) => isGapOf(level, fact) && isAgainst(other, fact));
  return gaps.length === 1 ? presentFigures(gaps) : undefined;
}

const isGapOf = (level: Fact, { article, sentence, quantity, of }: Fact): boolean =>
  quantity.kind === 'percentage-point' &&
  article === level.article &&
  sentence === level.sentence &&
  (of === undefined || of.id === level.id || of.of?.id === level.id || level.of?.id === of.id);

/** Its own clause names what it is held against. */
const isAgainst = (other: string, fact: Fact): boolean => alike(clauseSoFar(fact)).includes(alike(other));

/** 上年同期, 省里 and 1—2月份 as they may be written as well. */
const alike = (words: string): string =>
  words
    .replace(/[—–~至到]/gu, '-')
    .replace(/去年/gu, '上年')
    .replace(/上年同期/gu, '同期')
    .replace(/([国省市县])里/gu, '全$1')
    .replace(/(?:序时|时序)进度/gu, '时间进度')
    .replace(/上个(?=月|季)/gu, '上')
    .replace(/月份/gu, '月');
