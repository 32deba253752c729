import type { Span } from '../../types.ts';
import { PLAN_WORDS } from '../tables/actions.ts';

/** A date or a part of a year, with the words before it that make it a plan. */
export interface DateWords extends Span {
  /** 预计5月初 */
  readonly text: string;
}

const PART = '(?:初|上旬|中旬|下旬|中|底|末|份|前|上半月|下半月)?';
const HALF = '(?:凌晨|清晨|早[上晨]|上午|中午|下午|傍晚|晚上?|夜间)';
const CLOCK = '\\d{1,2}(?:[时点]|[:：](?=\\d))(?:\\d{1,2}分?|半|整)?许?';
const DAY = `(?:\\d{1,2}[日号](?:前|${HALF}?${CLOCK}|${HALF})?|${PART})`; // 9日上午10时28分
const YEAR = '(?:\\d{4}年|今年|去年|明年|后年|前年|当年|(?<![\\d两三四五六七八九十])年内)'; // not 未来5年内

/** Precise dates first: at one place the longer form must win. */
const DATE = new RegExp(
  [
    `${YEAR}?\\d{1,2}月\\d{1,2}日?(?:至|到|—|-|～)(?:\\d{1,2}月)?\\d{1,2}日`, // 7月11日至12日
    '每(?:周|星期)[一二三四五六日天](?:之?前)?|每(?:月|季度|年)(?:\\d{1,2}[日号])?(?:之?前|底前|末|底)', // 每月25日前
    `${YEAR}?(?<![\\d—–~～-])\\d{1,2}月${DAY}前?(?:上午|下午|晚)?`, // 2023年5月8日上午, 今年5月初, 9月底前
    '\\d{1,2}日(?:上午|下午|晚|前)?(?!游|照)', // 19日
    `${YEAR}(?:年?[初底末]|上半年|下半年|第?[一二三四1-4]季度|春|夏|秋|冬)前?`, // 2025年底, 明年上半年
    '(?:年底|年初|(?<![\\d两三四五六七八九十])年内|上半年|下半年|第?[一二三四]季度|近日|日前|昨日|昨天|今天|当天|当日)(?:前|末|底|内)?', // 年底前
    '\\d{4}年(?!第|度)', // 2009年
    '(?:今年|明年)?(?:元旦|春节|五一|国庆|中秋)(?:节)?(?:前|后|期间)|(?:主汛期|汛期|雨季)(?:前|后)', // 国庆节前
  ].join('|'),
  'gu',
);
/** 本网5月8日刊发, 6月3日讯: the day of a report is no event's. */
const REPORTED = /^(?:刊发|刊登|刊载|见报|报道|讯(?!息)|电(?![力站网子池厂]))/u;
const VAGUE = /^(?:近日|日前|昨日|昨天|今天|当天|当日|当年)/u;

/** The dates of a text in order, plan words included. Vague ones (近日) are left out. */
export function datesIn(text: string): DateWords[] {
  return [...text.matchAll(DATE)]
    .filter(({ 0: words, index }) => !VAGUE.test(words) && !REPORTED.test(text.slice(index + words.length)))
    .map((match) => withPlan(text, match.index, match.index + match[0].length));
}

/** 当天, 同日, 随后: the sentence happens on the day last spoken of. */
export function continuesDay(text: string): boolean {
  return /当天|当日|同日|随后|会后|(?:结束|看)后|仪式上|会上|会议/u.test(text);
}

function withPlan(text: string, at: number, end: number): DateWords {
  const plan = PLAN_WORDS.find((word) => text.slice(0, at).endsWith(word)) ?? '';
  const start = at - plan.length;
  return { start, end, text: text.slice(start, end) };
}
