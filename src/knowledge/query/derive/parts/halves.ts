import { measuresIn } from '../../../facts/measure/measure.ts';
import type { WholeAsked } from './whole-and-parts.ts';

export type Halves = readonly [part: string, whole: string];

const HOW_MUCH = '百分之[几多]|比[重例]|多大比[例重]|几成|几分之几|多少';
/** 市级项目|占|全部项目|的百分之几 */
const HALVES = new RegExp(
  `^(.{3,80}?)(?:(?:相当于|占(?:到(?!位))?)(?!多大|多少|比|百分|几|了)(.{2,60}?)的?(?:${HOW_MUCH})|[是为](.{2,60}?)的?(?:百分之[几多]|多大比例|几成))`,
);

/** The two halves of a question for a share: the part's words and the whole's. */
export function halvesOf(question: string): Halves | undefined {
  const halves = HALVES.exec(question);
  return halves === null ? undefined : [halves[1] as string, (halves[2] ?? halves[3]) as string];
}

/** 开工项目|里|产业类投资|占比; 28个项目|，|10亿元以上的|占百分之几 */
const WITHIN = new RegExp(
  `^([^，]{4,50}?)(?:(?:里[面头]?|之?中|当中)，?|，(?:其中)?)([^，里中]{2,24}?)的?(?:占[了到]?(?:比|(?:${HOW_MUCH}))|比[重例])`,
);

/** 产业类|在|开工总投资|里占几成 */
const OF_WHOLE = new RegExp(
  `^([^，里中在]{2,24}?)在([^，]{4,50}?)(?:里[面头]?|之?中|当中)占[了到]?(?:比|(?:${HOW_MUCH}))`,
);

/** The whole before its part: 开工项目里产业类投资占比多少. What measures one of them measures both; without any measure, things are counted. */
export function partWithin(question: string): WholeAsked | undefined {
  const [, aside, home] = OF_WHOLE.exec(question) ?? [];
  const [, said = home, part = aside] = WITHIN.exec(question) ?? [];
  if (said === undefined || part === undefined) return undefined;
  const whole = said.replace(SUM, '');
  if (IS_FUND.test(whole) && IS_FUND.test(part))
    return { whole: `${whole}有多少钱`, parts: [part], asking: '有多少钱' };
  const own = measuresIn(part, true).at(-1)?.words;
  const sum = whole === said ? undefined : '总投资'; // 59.7亿里产业类占多少
  const measure = BY_NUMBER.test(question)
    ? undefined
    : (sum ?? own ?? measuresIn(whole, true).at(-1)?.words);
  const asking = measure === undefined ? '几个' : `${measure}多少`;
  const name = measure === own && own !== undefined ? part.replace(own, '') : part;
  return {
    whole: measure !== undefined && whole.endsWith(measure) ? `${whole}多少` : `${whole}${asking}`,
    parts: [name],
    asking,
  };
}

/** 政府债券|里|一般债券: money each, and neither measures the other. */
const IS_FUND = /(?:债券?|资金|贷款)$/;

/** 的59.7亿, 那59.7亿总投资 */
const SUM = /的?[那这]?[\d.]{1,8}(?:多|余)?个?[万亿]元?的?(?:总?投资)?[里中]?$/u;

/** （按个数） */
const BY_NUMBER = /[按论](?:项目)?(?:个数|数量)/;
