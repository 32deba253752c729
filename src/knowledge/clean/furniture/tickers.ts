/** Lines that change every day: dates of the page view, weather, prices. */
import type { FurnitureRule } from './rule.ts';

/** Calendars, weather and prices at the edge of a page. */
export const tickerRules: readonly FurnitureRule[] = [
  { example: '2022年1月11日 星期二 农历十二月初九', pattern: /农历|[初廿]\p{Script=Han}\s?(?:星期|晴|多云)/u },
  { example: '今天是2022年1月11日 星期二', pattern: /^(?:今天|今日|现在|当前时间|北京时间)(?:是|为)?[：:]?\s?\d{4}/ },
  { example: '某县 晴 -9℃～4℃', pattern: /(?:晴|多云|阴|雨|雪|风).{0,10}[℃°]|[℃°]\s?[~～—-]/ },
  { example: '今日报价:电解镍148250元/吨↑2350', pattern: /[↑↓▲▼].{0,4}\d|\d\s?[↑↓▲▼]|(?:今日|最新|实时)(?:报价|行情|价格|药价|油价|金价)[：:]/ },
  { example: '每日药价：某药统货22元/公斤', pattern: /^每日\p{Script=Han}{0,4}价|(?:汇率|中间价)报?\s?\d/u },
]; // biome-ignore format: one rule a line
