/** Whether one figure by itself can answer a question, which it cannot for an average, a share or a whole year. */
import { parseNumber } from '../../extract/number.ts';
import { type Fact, isSumRow } from '../../facts/fact.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { asksOverTime } from '../asking/sides/cut.ts';
import { asksBefore, mayAskBefore } from '../derive/before-event.ts';
import { isShareAsked } from '../derive/parts/part-of-whole.ts';
import { perOneOf } from '../derive/per-one.ts';
import { cover } from '../match/words/cover.ts';
import { movesAsAsked } from '../rank/limit.ts';
import { sumsTogether } from '../tables/operations.ts';
import { variantsOf } from '../tables/synonyms.ts';

/** A total is no average, what was completed no plan (计划投资多少), and what ended before 上月 not of that month. */
export function askedBy(frame: Frame): (fact: Fact) => boolean {
  const { text, targets, period, phases } = frame;
  const since = period && /^上个?月/.test(period.text) ? period.from : undefined;
  const average = perOneOf(text) !== undefined;
  const together = sumsTogether.test(text) && phases.length > 1 ? phases : []; // 签约和开工一共几个
  const isPart = partOnly(text);
  const isSum = sumOfAll(text);
  const isOfBoth = sumOfBoth(frame);
  const sincePart = mayAskBefore(text);
  const overTime = asksOverTime(text);
  const paid = GRANTED_ASKED.test(text) ? undefined : PAID.exec(text)?.[0];
  const left = LEFT_TO_DO.test(text);
  const short = SHORT_OF_AIM.test(text);
  const planned = targets.some((t) => t.metric?.id === 'investment' && /计划|拟|预计/.test(t.measure ?? ''));
  return (fact) =>
    !(since !== undefined && fact.period !== undefined && fact.period.value.to <= since) &&
    !(average && !/平均|人均|每/.test(fact.layers.own)) &&
    movesAsAsked(text, fact) &&
    !isPart(fact) &&
    isSum(fact) &&
    isOfBoth(fact) &&
    isShareAsked(text, fact) &&
    together.every((phase) => fact.phases.includes(phase)) &&
    !(sincePart && asksBefore(text, fact)) &&
    !(overTime && fact.role === 'level') &&
    !(paid !== undefined && (isOnlyGranted(paid, fact) || isToBePaid(paid, fact))) &&
    !(left && !LEFT.test(fact.layers.own)) &&
    !(short && !/差|缺|少|[距离][^，。；]{0,12}(?:计划|目标|任务)/.test(fact.layers.own)) &&
    !(planned && fact.metric === 'investment-completed');
}

/** 工业投资距全年目标差多少: neither what was aimed at nor what has come of it. */
const SHORT_OF_AIM = /[距离][^，。？]{0,14}(?:计划|目标|任务)[^，。？差缺少]{0,4}[差缺少](?:了)?(?:多少|几)/;

/** 三个停车项目合计投资: not 三个一批, 三个季度. */
const COUNTED_SUM =
  /(?<![第前头]|另外|剩下|剩|其余|其他|余下)(?<count>[两二三四五六七八九十]{1,3}|\d{1,3})(?:个(?!一|月|季|年|百)|[大项家座处](?!类)|(?<=两)[批期])(?=[^，。？]{0,16}(?:加(?:起来|在?一(?:起|块儿?))|合(?:起来|计)|之和|相加|一共|总共))/u;
const NUMBERS = /(?<!第)([一两二三四五六七八九十]{1,3}|\d{1,4})[个大项家座处批期]/gu;

/** Asked for the sum of three things, one figure is it only where its sentence says that they are three. */
function sumOfAll(text: string): (fact: Fact) => boolean {
  const count = COUNTED_SUM.exec(text)?.groups?.count;
  const wanted = count === undefined ? undefined : parseNumber(count)?.number;
  if (wanted === undefined) return () => true;
  return (fact) =>
    (isSumRow(fact) && new RegExp(`(?<!\\d)${wanted}[个项]`).test(fact.article.text)) ||
    [...listedWith(fact).matchAll(NUMBERS)].some(([, told]) => parseNumber(told ?? '')?.number === wanted);
}

/** Its sentence, without what announces the list it stands in: 三大产业撑起园区：甲产业产值9亿元，…. */
const listedWith = ({ article: { text }, sentence, span }: Fact): string =>
  text.slice(Math.max(sentence.start, text.lastIndexOf('：', span.start) + 1), sentence.end);

/** 幼儿园和中小学一共多少学位: a figure beside which only one of the two is named, or neither, is no sum of both. */
function sumOfBoth({ text, terms }: Frame): (fact: Fact) => boolean {
  if (!sumsTogether.test(text)) return () => true;
  const joined = terms.filter(
    (term, i) =>
      !isGeneric(term) && (isJoined(text, terms[i - 1], term) || isJoined(text, term, terms[i + 1])),
  );
  return ({ layers, subject, owner }) => {
    const near = `${layers.own} ${layers.head} ${layers.heading} ${layers.list} ${subject} ${owner ?? ''}`;
    return joined.every((term) => variantsOf(term).some((words) => cover(words, near) >= NAMED));
  };
}

const isJoined = (text: string, one = '', other = ''): boolean =>
  one !== '' &&
  other !== '' &&
  ['和', '与', '跟', '及', '加', '加上'].some((and) => text.includes(`${one}${and}${other}`));

const NAMED = 0.6;

/** 专项债支出了多少, 花掉多少 */
const PAID = /(?<![没未][有能]?)(?:支[出付](?![率进预责])|拨付|花(?:出去|掉|完|了))/;

/** 分了多少、支出多少 asks for what was granted as well. */
const GRANTED_ASKED =
  /(?:分[到得配]?|安排|下达|获批|争取|申报|发行|额度|[拿给批])了?(?:是|为|有)?(?:多少|几)[^。？]{0,8}(?:支[出付]|拨付|花)/;

/** 还得完成多少: neither what is done nor all of it is what is left. */
const LEFT_TO_DO = /还(?:得|要|需要?|须|该)再?(?:完成|投|干|建|做|签|[开竣复]工)/;

/** 还需投资3亿元, 其余3亿元明年完成; 其余3亿元由自筹解决 is where money comes from, not what is left to do. */
const LEFT = /还|剩|(?<!其)余|未|再|其余(?! (?:资金|部分)?[均都]?(?:由|通过|靠))/;

/** 安排专项债券3亿元: granted, of which nobody says that it is paid; and 拨付到项目单位, which is not spent (花出去) yet. */
const isOnlyGranted = (paid: string, { quantity, layers }: Fact): boolean =>
  quantity.kind === 'money' &&
  !/支出|支付|花|使用|完成/.test(layers.own) &&
  (/拨付到|拨付至/.test(layers.own)
    ? paid !== '拨付'
    : /安排|下达|获批|申报|争取|额度|限额|发行|到位|落实|总投资/.test(layers.own) &&
      !layers.own.includes('拨付'));

/** 计划支出9亿元 is nothing paid (付了多少). */
const isToBePaid = (paid: string, { layers }: Fact): boolean =>
  paid === '支付' && /(?:计划|预算|预计|拟)支出/.test(layers.own) && !layers.own.includes('支付');

/** Neither of two sums is the share of one in the other, which may be reckoned from them: 省外资金占到位资金多少. */
export function statedOf({ text, targets }: Frame, facts: readonly Fact[]): readonly Fact[] {
  const asksShare = targets.length === 1 && ASKS_SHARE.test(text);
  return asksShare ? facts.filter(({ quantity: { kind } }) => kind !== 'money' && kind !== 'count') : facts;
}

const ASKS_SHARE = /占(?![地用股])[^，。？占几多]{2,16}?的?(?:多少|几成|百分之|比[例重])(?![个家项亩人])/;

/** 占全市的比例 is no 占年度计划的比例. */
const OF_WHOLE =
  /占(?![^，。？]{0,6}(?:计划|任务|目标|年度|全年|时序|限额|额度))[^，。？占比]{2,10}的?(?:比例|比重|百分之|多少|几成|多大)/;

const WHOLE_YEAR = /(?<!占了?|相当于|完成|比)全年(?!计划|目标|任务|要|打算)/;

/** A quarter's figure is not the year's (全年完成投资), and a rate of completion no share of all (占全市…). */
function partOnly(text: string): (fact: Fact) => boolean {
  const ofWhole = OF_WHOLE.test(text);
  const ofYear = WHOLE_YEAR.test(text);
  return ({ metric, period, modality, role, article }) =>
    metric === 'completion-rate'
      ? ofWhole
      : ofYear &&
        period !== undefined &&
        (!['year', 'years'].includes(period.value.grain) ||
          (isFlowing(metric) && isUnderWay(period, article))) &&
        modality === 'actual' &&
        role === 'level';
}

/** What a page of September says is done, without a word of when, is not all of the year. */
const isUnderWay = (
  { origin, value }: NonNullable<Fact['period']>,
  { publishedOn }: Fact['article'],
): boolean => /page|title|earlier/.test(origin) && publishedOn !== undefined && publishedOn < value.to;

const isFlowing = (metric: string | undefined): boolean => metric === 'investment-completed';
