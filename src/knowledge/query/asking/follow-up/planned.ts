import { type Parts, POINTS } from './parts.ts';
import { substituted } from './substituted.ts';

/** 2020年计划呢, 13年的目标是多少: no more than that, and of when. */
const PLAN_ALONE =
  /^(?<when>[^，。？]{0,12}?)的?(?:(?<whole>预期|全年|年度|年初的?)?(?<plan>计划|目标|任务)(?:数|值)?)(?:呢|(?:又|定|定的)?是?(?:多少|几|多大))?呢?[？。]*$/u;

/** 全年完成, 已经: what is planned has not come about. */
const CAME =
  /(?:全年|实际|累计|已经?|总?共)*完成了?(?![率投])|全年|实际|累计|已经?|了(?=多少|几)|(?:目标|任务)(?=是?(?:多少|几))/g;

/** 完成投资，占年度计划多少 */
const OF_PLAN = /[，]?占了?(?:全年|年度|今年)?(?:投资)?计划(?:投资)?的?/u;

/** What is invested has a plan of its own: 年度计划投资. */
export const isInvested = (metric = ''): boolean =>
  /^(?!fixed-asset).*investment(?:-completed)?$/.test(metric);

/** 全年新修公路多少公里 + 那2020年计划呢 → 2020年计划新修公路多少公里; + 目标呢 → 新修公路目标多少公里. */
export function planned(now: Parts, before: Parts, read: (text: string) => Parts): string | undefined {
  const { when = '', whole = '', plan } = PLAN_ALONE.exec(now.text.replace(POINTS, ''))?.groups ?? {};
  const isAsked = before.holes.length === 1 || (before.holes.length === 0 && before.measures.length === 1);
  if (plan === undefined || !isAsked) return undefined;
  const share = OF_PLAN.exec(before.text);
  if (share !== null && when === '') return `${before.text.slice(0, share.index)}倒推年度计划投资多少`;
  if (before.measures.some(({ metric }) => isInvested(metric?.id)))
    return plan !== '计划' && UNTIL.test(when || whole) ? aimedUntil(when || whole, before) : undefined;
  const at = read(`${when}呢`);
  if (at.words.length > 0 || at.slots.some(({ kind }) => kind !== 'period')) return undefined;
  const moved = (when === '' ? before.text : substituted(at, before)).replace(CAME, '');
  const { slots, holes } = read(moved);
  const scope = slots.findLast(({ kind }) => kind === 'period' || kind === 'region')?.end ?? 0;
  const place = plan === '计划' ? scope : (holes[0]?.start ?? moved.length);
  return `${moved.slice(0, place)}${plan}${moved.slice(place)}`;
}

/** 全年, 三季度末: another stretch than was asked of before */
const UNTIL = /^(?:全年|年底|[今明]年(?:底|末)?|20\d\d年(?:底|末)?|下半年|[一二三四]季度末?|\d{1,2}月底?)$/;

/** 上半年完成投资多少 + 全年目标呢 → 全年目标完成投资多少. */
function aimedUntil(when: string, { text, slots, measures }: Parts): string | undefined {
  const [measure] = measures;
  if (measure === undefined) return undefined;
  const told = slots.findLast(({ kind, end }) => kind === 'period' && end <= measure.start);
  const scope = told
    ? text.slice(0, told.start) + text.slice(told.end, measure.start)
    : text.slice(0, measure.start);
  return `${scope}${when}目标${text.slice(measure.start)}`;
}
