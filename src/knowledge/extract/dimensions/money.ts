import { type Candidate, quantityRule, unitRule } from '../quantity.ts';
import type { Dimension, Place } from '../rule.ts';
import { numeralWords } from '../tables/numeral-words.ts';
import { moneyUnits } from '../tables/units.ts';

/** Words whose figure is money even when 元 is left out: 投资5亿多, 产值突破50亿. */
const MONEY =
  '(?:投资|投入|要投|将投|花费|拿出|拨付|捐款|筹集|罚款|资金|金额|总额|产值|收入|贷款|债券|融资|募资|补贴|补助|奖金|税收|利润|预算|财政|价值|营收|销售额|GDP)';
/** What may stand between such a word and its figure. */
const BETWEEN =
  '(?:额|规模|[总共合]计|累计|共|约|超过|超|逾|达到|高达|将?达|将?近|为|了|突破|完成|增至|不[得能]?少于|不[得能]?低于|不[得能]?超过|不足|至少|最高|至|到|：|:)';
const moneyWord = new RegExp(`${MONEY}${BETWEEN}{0,3}$`, 'u');
/** Longest money word and three words between. */
const REACH = 12;

/** Whether the words before a figure are those of a sum of money. */
export function afterMoneyWord(place: Place): boolean {
  return moneyWord.test(place.text.slice(Math.max(0, place.start - REACH), place.start));
}

/** 亿 without a unit is money unless people are meant; 万 only after a money word. */
function isBareMoney({ unit, numeral }: Candidate, place: Place): boolean {
  if (!/[万亿]$/.test(unit)) return false;
  if (afterMoneyWord(place) || /^的?(?:投资|资金|贷款|补贴)/.test(place.text.slice(place.end, place.end + 3)))
    return true;
  if (!unit.endsWith('亿') || /^[百千万]$/.test(numeral)) return false; // 百亿产业, 千亿强区
  return !/^(?:多?中国|人|农民|网民|群众|用户|居民)/u.test(place.text.slice(place.end, place.end + 3));
}

/** Sums of money, in their own currency. */
export const money: Dimension = {
  name: 'money',
  rules: [
    unitRule('money/unit', moneyUnits), // 126亿元
    quantityRule({
      name: 'money/bare', // 投资5亿多, 500亿级产业
      source: '(?<=[万亿][余多]?)(?![元美港欧日])',
      unitOf: () => ({ unit: '', kind: 'money', factor: 1, currency: 'CNY' }),
      accepts: isBareMoney,
    }),
  ],
  guards: numeralWords,
};
