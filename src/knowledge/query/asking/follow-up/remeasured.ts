import { type Parts, POINTS } from './parts.ts';

/** Asked for how much of another figure a measure is, or how it changed: that is asked of the measure named now as well. */
const RELATIVE = /(?:几|多少)倍|百分之|几成|百分点|增长|增加(?!值)|减少|下降|增速|增幅|涨|降|[多少高低]多少/;

/** 工业投资完成多少 + 增速呢 → 工业投资增速: how the measure asked before changed. */
export function changed(now: Parts, before: Parts): string | undefined {
  const [next, old] = [now.measures[0], before.measures.at(-1)];
  if (next?.metric?.id !== 'growth' || old?.metric === undefined || now.measures.length > 1) return undefined;
  if (now.words.length > 0 || now.slots.length > 0 || now.holes.length > 0) return undefined;
  if (!old.metric.kinds.includes('money')) return undefined;
  return `${before.text.slice(0, old.end).replace(/完成$/, '')}${next.words}多少`;
}

/** 比上年同期多多少 */
const COMPARED =
  /^(?:那)?[比较](?:上一?年|去年|前年|上[期月])(?:同期)?(?:的)?(?:增长|增加|多|高|少|增|减少|下降)了?(?:多少|几|百分之)/;

/** 年度计划投资多少 + 比上年同期多多少 → 年度计划投资比上年同期多多少. */
export function compared(now: Parts, before: Parts): string | undefined {
  const measure = before.measures.at(-1);
  if (measure === undefined || now.measures.some(({ metric }) => metric?.id !== 'growth')) return undefined;
  return COMPARED.test(now.text)
    ? `${before.text.slice(0, measure.end)}${now.text.replace(/^那/, '')}`
    : undefined;
}

const SAME_TIME = /^(?:当年|全年|本年|当月)$/;

/** 固投增长多少 + 工业增加值呢 → 工业增加值增长多少. */
export function remeasured(now: Parts, before: Parts): string | undefined {
  const [next, old] = [now.measures.at(-1), before.measures[0]];
  if (next?.metric === undefined || old === undefined || now.holes.length > 0) return undefined;
  if (!next.metric.kinds.includes('money') && !/倍/.test(before.text)) return undefined;
  if (now.slots.some(({ start, end }) => !SAME_TIME.test(now.text.slice(start, end)))) return undefined;
  if (RELATIVE.test(now.text) || !RELATIVE.test(before.text.slice(old.end))) return undefined;
  const beside = before.words.find((word) => word.end === old.start && word.text.length <= 3); // 民间 of 民间投资
  const from = beside?.start ?? old.start;
  const named = now.text
    .slice(0, next.end)
    .replace(POINTS, '')
    .replace(/^其中的?/, '');
  return before.text.slice(0, from) + named + before.text.slice(old.end);
}

/** 专项债支出多少 + 支出率呢 → 专项债支出率多少; + 国债呢 → 国债支出多少: a fund is what is spent, and no measure of its own. */
export function ofFund(now: Parts, before: Parts): string | undefined {
  const next = now.measures[0];
  const fund = before.measures.find(({ metric }) => metric?.id === 'financing');
  const [called, ...others] = now.words;
  if (next === undefined && fund && called && others.length === 0 && CALLED.test(called.text))
    return `${before.text.slice(0, fund.start)}${called.text.replace(/(?:建设)?项目$/, '')}资金${before.text.slice(fund.end).replace(/^(?:项目)?资金/, '')}`;
  if (next === undefined || fund === undefined) return undefined;
  if (now.measures.length > 1 || now.words.length + now.slots.length + now.holes.length > 0) return undefined;
  if (next.metric?.id === 'rate') return `${before.text.slice(0, fund.end)}${next.words}多少`;
  if (next.metric?.id !== 'financing') return undefined;
  return before.text.slice(0, fund.start) + next.words + before.text.slice(fund.end);
}

/** What a fund is paid for, which it is called by: “两重”的呢 behind 中央预算内资金多少. */
const CALLED = /^“?两[重新](?!点|大)/;
