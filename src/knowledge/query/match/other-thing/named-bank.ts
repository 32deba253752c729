import { anyOf } from '../../../any-of.ts';
import { shortName } from '../../../extract/places.ts';
import type { Fact } from '../../../facts/fact.ts';
import { matchesIn } from '../../../matches.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Target } from '../../asking/targets/index.ts';

/** The banks of the whole country, by their whole names and their short ones. */
const BANKS: readonly RegExp[] = [
  /建设银行|建行(?![业动政])/g, // 建行放款多少
  /农业银行|农行(?![业动政])/g,
  /工商银行|(?<![施开完复竣动])工行(?![业动政])/g,
  /中国银行|(?<![其当])中行(?![业动政])/g,
  /交通银行|(?<![外])交行(?![业动政])/g,
  /邮储(?:银行)?|邮政储蓄(?:银行)?/g,
  /农商银?行|农村商业银行/g,
  /农发行|农业发展银行/g,
  /国开行|国家开发银行/g,
];

/** Whoever lends: a bank by its name, all of them (各银行机构), or a whole place (全市贷款余额). */
const LENDERS = anyOf(
  /银行|金融机构|信用社|(?<=^|[，；。\s])[全各][市县区省州]/g, // 中原银行, 各金融机构
  ...BANKS,
);

/** 放款21亿元 of all of them, or of another, where 建设银行 is asked for. */
export function isOfNoSuchBank({ text }: Frame, _target: Target, fact: Fact): boolean {
  if (fact.quantity.kind !== 'money' || (fact.metric !== 'financing' && fact.metric !== undefined))
    return false;
  const asked = BANKS.filter((bank) => lastOf(text, bank) >= 0);
  if (asked.length === 0) return isOfTownsBank(text, fact) || isOfOneAlone(text, fact);
  return !asked.some((bank) => isOfBank(bank, fact));
}

/** 云溪银行放款多少: a city may have a bank of its name, and neither 建设银行 nor all that are there is that. */
function isOfTownsBank(text: string, fact: Fact): boolean {
  const { region, layers } = fact;
  const bank = region === undefined ? undefined : `${shortName(region.value)}银行`;
  return bank !== undefined && text.includes(bank) && !`${saidBefore(fact)} ${layers.own}`.includes(bank);
}

/** 建设银行云溪支行投放9亿元 beside 各银行投放40亿元, where it is asked what was lent at all (银行一共放款多少). */
function isOfOneAlone(text: string, fact: Fact): boolean {
  if (WHICH.test(text)) return true;
  if (!LENT.test(text) || NAMES_LENDER.test(text)) return false;
  const said = saidBefore(fact);
  const alone = BANKS.some((bank) => isLast(bank, said));
  return alone && BANKS.filter((bank) => lastOf(fact.article.text, bank) >= 0).length > 1;
}

const NAMES_LENDER = /行|信用社|哪|谁|各|分别/;

/** 哪家银行放款多 wants the first of a ranking, and no figure that happens to be told. */
const WHICH = /哪家?银行[^，。？\d]{0,8}(?<!最)多(?!少)/;

/** The lender told last before the figure is that bank: in its sentence, in its own words, by the 该行 that points up, or in the headline. */
function isOfBank(bank: RegExp, fact: Fact): boolean {
  const { article, sentence, layers, subject, metric } = fact;
  const said = saidBefore(fact);
  if (BANKS.some((other) => lastOf(subject, other) >= 0)) return isLast(bank, subject); // 甲银行、乙银行分别发放
  if (!THIS_ONE.test(said) && lastOf(said, LENDERS) >= 0) return isLast(bank, said);
  const own = `${subject} ${layers.own} ${layers.head} ${layers.heading}`;
  if (metric === undefined || lastOf(own, bank) >= 0) return true;
  const above = article.text.slice(0, sentence.start);
  return THIS_ONE.test(said) ? isLast(bank, above) : isOnlyOne(bank, leadOf(above));
}

const saidBefore = ({ article, sentence, span }: Fact): string =>
  article.text.slice(sentence.start, span.start);

/** 该行累计发放贷款9亿元: the bank is named further up. */
const THIS_ONE = /[该本我]行|(?<![\p{Script=Han}])[支分]行/u;

/** Its headline and first sentence: what they name all the page is about, where it is one bank. */
const leadOf = (above: string): string => /^[^。]{0,160}/.exec(above)?.[0] ?? '';

const isOnlyOne = (bank: RegExp, words: string): boolean =>
  lastOf(words, bank) >= 0 && BANKS.every((other) => other === bank || lastOf(words, other) < 0);

const isLast = (bank: RegExp, words: string): boolean =>
  lastOf(words, bank) >= lastOf(words, LENDERS) && lastOf(words, bank) >= 0;

/** 贷款余额90亿元, where it is asked what was lent: what is owed is another sum. */
export const isStillOwed = ({ text }: Frame, _target: Target, { metric, layers }: Fact): boolean =>
  metric === 'financing' &&
  LENT.test(text) &&
  !text.includes('余额') &&
  layers.own.includes('余额') &&
  !LENT.test(layers.own);

const LENT = /放[款贷了]|[投发]放/;

/** 投放消费券9万元 is no loan, and 计划授信60亿元 none that was given, where 放款 is asked for. */
export function isNoLoan({ text }: Frame, _target: Target, fact: Fact): boolean {
  const { quantity, metric, modality, layers, subject } = fact;
  if (quantity.kind !== 'money' || !/放[款贷]/.test(text) || text.includes('授信')) return false;
  const said = `${subject} ${layers.own} ${layers.head} ${layers.list}`;
  if (metric === 'financing') return modality !== 'actual' && said.includes('授信') && !LENT.test(said);
  return metric === undefined && !/[贷借]|放款|融资|授信/.test(said) && lastOf(said, LENDERS) < 0;
}

/** Where the last of them ends; 建设银行 ends where the 银行 in it does. */
function lastOf(words: string, pattern: RegExp): number {
  const last = matchesIn(words, pattern).at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}
