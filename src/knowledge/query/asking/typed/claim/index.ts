import { measuresIn } from '../../../../facts/measure/measure.ts';
import type { Mention, Quantity } from '../../../../types.ts';
import { holesIn } from '../../holes.ts';
import { mentionsIn, type Reading } from '../../mentions.ts';
import { checkedIn } from './check.ts';
import { unquoted, withoutHearsay } from './heard.ts';
import { type Way, wayBefore } from './way.ts';

/** Figures the asker has heard and wants checked: 听说总投资95亿，对吗. */
export interface Claim {
  /** What they are said of, as a question (总投资多少亿元), the fullest first. */
  readonly questions: readonly ClaimAsked[];
  /** False where the words may ask something else, too: 是9个吗, 开工9个. */
  readonly certain: boolean;
}

export interface ClaimAsked {
  readonly question: string;
  /** One for each figure asked for. */
  readonly claimed: readonly Claimed[];
  /** 增长2倍, asked as 是…的几倍. */
  readonly reworded?: true;
}

/** A figure heard; `way`: 增长9% or 下降9%, where the words say which. */
export interface Claimed extends Quantity {
  readonly way?: Way;
}

/** What joins a measure with its figure: 为, 达, 写成, 登的是. */
const LINK =
  /(?:(?:写|登记?|记|填|标|报|列|说|抄|算|引)(?:成|为|作|的|着|了)|是不是|是否|有没有|到底|究竟|真的?|[就是有为达到约超近]|一共|总共|大概|大约|不足|不到|至少|-){1,6}了?$/u;
const WEIGHED =
  /多少|几(?!乎)|哪|谁|什么|啥|怎|如何|为何|列出|其中有|最[多大高快长少小低慢]的?前?[两二三四五六七八九十\d]{1,2}[个家条座]\p{Script=Han}{0,8}[？。]?$/u; // 投资最多的三个项目
/** 比2019年增长 in front of 2.5倍 */
const GROWN = /比(?<base>[^，。？]{1,10}?)(?:增长|增加|提高|扩大|翻|多)(?:了|到)?$/u;

/** Reads a cleaned question that says figures and asks whether they are right. */
export function claimIn(cleaned: string, reading: Reading): Claim | undefined {
  const { measure, behind } = MEASURE_CHECKED.exec(cleaned)?.groups ?? {};
  const heard = unquoted(withoutHearsay(behind === undefined ? cleaned : cleaned.replace(behind, '，')));
  const checked = checkedIn(heard, (said) => figuresIn(said, reading).at(-1)?.end);
  if (checked === undefined) return undefined;
  const words = unquoted(checked.said)
    .replace(/[。！]+$/, '')
    .replace(INSTEAD_OF, '$1');
  const said = withOnly(measure, apart(figureBehind(words, reading), reading), reading);
  if (holesIn(said).length > 0 || WEIGHED.test(said)) return undefined;
  const figures = figuresIn(said, reading);
  const told = figures.filter(({ end }, i) => endsClause(said, end) || runsOn(said, end, figures[i + 1]));
  const last = told.at(-1) ?? figures.at(-1);
  if (last === undefined || (told.length === 0 && TELLS_MORE.test(said.slice(last.end)))) return undefined;
  if (!checked.certain && !isStated(said, last)) return undefined;
  const asked = askedOf(said, told.length > 1 ? told : [last]);
  return { questions: [asked, ...timesOf(said, last)], certain: checked.certain };
}

/** “开工9个，总投资12亿元”——总投资这个数写对没有: which of the figures is to be checked. */
const MEASURE_CHECKED =
  /(?<behind>[”"]?[，—–]{1,3}(?:其中|里面?)?的?(?<measure>\p{Script=Han}{2,8}?)(?:[这那]个?|[这那]?一)(?:数(?:字|据)?|项|栏))(?=[^，。？]{0,8}(?:对|准|错|误|实))/u;

/** 开工项目，总投资12亿元, of which 总投资 is to be checked: without the figures of other measures. */
function withOnly(measure: string | undefined, said: string, reading: Reading): string {
  const figures = figuresIn(said, reading).filter(({ end }) => endsClause(said, end));
  const isOfIt = ({ start }: FigureMention): boolean =>
    measure !== undefined && said.slice(0, start).replace(LINK, '').endsWith(measure);
  if (!figures.some(isOfIt)) return said;
  return figures
    .filter((figure) => !isOfIt(figure))
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), said);
}

/** 9个项目是某某宣布开工的: what is to be checked is said behind the figure, and is none. */
const TELLS_MORE = /^\p{Script=Han}{0,8}(?:是(?!不是)|由|都|被|归)[^，。；]{2,}/u;

/** 是9个不是12个: the first is the one heard. */
const INSTEAD_OF = /(\d[^，。？\d]{0,6}?)[，]?(?:而)?(?:并)?不是\d[^，。？]{0,6}$/u;

type FigureMention = Extract<Mention, { dimension: 'quantity' }>;

const figuresIn = (text: string, reading: Reading): readonly FigureMention[] =>
  mentionsIn(text, reading).filter((m) => m.dimension === 'quantity');

/** 3宗 of 3宗24公顷, 5个 of 5个项目6亿元 */
const runsOn = (said: string, end: number, next: FigureMention | undefined): boolean =>
  next !== undefined && /^(?:项目|企业|工程)?[共约]?$/u.test(said.slice(end, next.start));

/** 17个, 17个项目 and 17个重点项目 before a comma; 17个 of 17个项目完成投资 only says of which. */
const endsClause = (said: string, end: number): boolean =>
  /^(?:\d|(?:\p{Script=Han}{0,4}(?:项目|企业|工程|岗位|园区|地块|村|镇))?(?:[，、；。]|$))/u.test(
    said.slice(end),
  );

/** Ends with a figure, and names in front of it what it is of; 10亿元以上 alone picks some of a list. */
const isStated = (said: string, { start, end }: FigureMention): boolean =>
  (!/以[上下内]|^[超不低近]/.test(said.slice(start, end)) || IS_IT.test(said.slice(0, start))) &&
  endsClause(said, end) &&
  !/[，；。]/.test(said.slice(end)) &&
  start >= 4;

const IS_IT = /(?:是不是|是否|有没有|到底|真的?)[有是达到超过]{0,4}$/;

/** 总投资8亿元年度计划2亿元: the measure behind a sum opens a clause of its own. */
function apart(said: string, reading: Reading): string {
  const measures = measuresIn(said, true);
  return figuresIn(said, reading)
    .filter(({ end, quantity }) => quantity.kind === 'money' && measures.some(({ start }) => start === end))
    .reduceRight((text, { end }) => `${text.slice(0, end)}，${text.slice(end)}`, said);
}

/** 32亿元是云溪区开工的总投资: the figure stands behind what it is said of. */
function figureBehind(said: string, reading: Reading): string {
  const [first, ...others] = figuresIn(said, reading);
  if (first === undefined || first.start > 0 || others.some(({ end }) => endsClause(said, end))) return said;
  const [link = '', what = ''] = IS_OF.exec(said.slice(first.end))?.slice(1) ?? [];
  return link === '' ? said : `${what}${said.slice(0, first.end)}`;
}

/** 是…的总投资; what it is of names at least a thing and a measure. */
const IS_OF =
  /^(?:这个数)?[，]?((?:[投花用给指说]的?)?(?:是不是|是否|真?是|就是)(?:指|说)?)([^，。？]{6,60}?)[吗么]?$/u;

function askedOf(said: string, figures: readonly FigureMention[]): ClaimAsked {
  let question = '';
  let from = 0;
  for (const { start, end, quantity } of figures) {
    const lead = said.slice(from, start).replace(LINK, '');
    question += `${lead}${askedFor(quantity, lead)}`;
    from = end;
  }
  return {
    question: `${question}${said.slice(from)}`.replace(/^把/, ''),
    claimed: figures.map(({ start, quantity }) => claimedAs(quantity, said.slice(0, start))),
  };
}

function claimedAs(quantity: Quantity, before: string): Claimed {
  const way = quantity.number < 0 ? 'down' : wayBefore(before); // 增速是-9%
  return {
    ...quantity,
    ...(BEYOND.test(before) ? { bound: 'over' as const } : {}),
    ...(quantity.bound === 'exact' && REACHED.test(before) ? { bound: 'at-least' as const } : {}),
    ...(way === undefined ? {} : { way }),
  };
}

/** 到50亿没有, 有没有50亿 */
const REACHED = /(?:[^达得报写收]到|够|满|有没有|(?:有没有|是否|能不能)达到)了?$/;
/** 过50亿了没有 */
const BEYOND = /(?:突破|[超]?过|破)了?$/;

/** 比2019年增长2.5倍 where a page tells how many times of it something is. */
function timesOf(said: string, { start, end, quantity }: FigureMention): readonly ClaimAsked[] {
  const grown = quantity.kind === 'multiple' ? GROWN.exec(said.slice(0, start)) : null;
  if (grown === null) return [];
  const question = `${said.slice(0, grown.index)}是${grown.groups?.base}的几倍${said.slice(end)}`;
  return [{ question, claimed: [quantity], reworded: true }];
}

/** 增长6个百分点 may be 增长6% in wrong words: what is asked for is how much it grew. */
function askedFor({ kind, unit }: Quantity, lead: string): string {
  if (kind === 'money') return '多少亿元';
  const isRate =
    kind === 'percent' || (kind === 'percentage-point' && /(?<![比较][^，]{2,12})增长$/.test(lead));
  return isRate ? '百分之几' : `多少${kind === 'percentage-point' ? '个百分点' : unit}`;
}
