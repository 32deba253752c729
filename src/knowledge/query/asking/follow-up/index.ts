import { type Measure, measuresIn } from '../../../facts/measure/measure.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { isSoft } from '../../../language/tokens.ts';
import type { Region, Span } from '../../../types.ts';
import { asksPlaceAlone } from '../against/rank.ts';
import { holesIn } from '../holes.ts';
import { asksHowTheyStand } from '../in-turn/index.ts';
import { partOf, setAgainst } from './against.ts';
import { alsoAsked } from './also.ts';
import { around } from './around.ts';
import { thingsOf } from './asked-in-words.ts';
import { oneOfThem, otherEnd, whichOfAll } from './extreme.ts';
import { leftAsked } from './left-asked.ts';
import { leftOver } from './left-over.ts';
import { ofItsList } from './level-alone.ts';
import { isMeasureNoun } from './like.ts';
import { named } from './named.ts';
import { allOfRound, ofThree } from './of-three.ts';
import { type Parts, POINTS, partsOf } from './parts.ts';
import { planned } from './planned.ts';
import { changed, compared, ofFund, remeasured } from './remeasured.ts';
import { eachOfSeveral } from './several.ts';
import { STAGE, substituted } from './substituted.ts';
import { addedUp } from './together.ts';
import { weighed } from './weighed.ts';

const OPENS = /^(?:那么?|其中|再|还有|另外|换成|改成|呢|和|跟|与之?相比|上面|刚才|它|他|她|这|该)/;

/** 那九期呢: no several of them. */
const BARE_BATCH = /(?<=^那么?)(?=[一二三四五六七八九十\d]{1,3}期(?:呢|的|签约|开工|投产|$))/;

/**
 * A follow-up as a question of its own: the thread's earlier questions, oldest first, lend it what it leaves out.
 * 涧西区第二期开工项目总投资多少 + 那签约的呢 → 涧西区第二期签约项目总投资多少.
 */
export function standAlone(
  question: string,
  earlier: readonly string[],
  now: string,
  known: readonly Region[],
): string {
  const read = (text: string): Parts => partsOf(text, now, known);
  const whole: string[] = [];
  const turns = [...earlier, question];
  for (const text of turns.flatMap((turn, at) => turnsOf(turn, turns[at - 1] ?? ''))) {
    const before = whole.at(-1);
    const asked = text.replace(BARE_BATCH, '第');
    whole.push(
      before === undefined
        ? asked
        : (ofThread(asked, whole, read) ??
            merge(read(ofItsList(leftAsked(asked, before), before)), read(before), read)),
    );
  }
  return whole.at(-1) ?? question;
}

/** What is asked of several questions before, or against the last of them. */
const ofThread = (
  asked: string,
  whole: readonly string[],
  read: (text: string) => Parts,
): string | undefined =>
  otherEnd(asked, whole.at(-1) ?? '') ??
  oneOfThem(asked, whole.at(-1) ?? '') ??
  whichOfAll(asked, whole.at(-1) ?? '') ??
  allOfRound(asked, whole.at(-1) ?? '') ??
  addedUp(asked, whole) ??
  weighed(asked, whole, read) ??
  partOf(asked, read(whole.at(-1) ?? ''), read) ??
  setAgainst(asked, whole, read);

/** 投资呢，动态的那个: what is said behind 呢 and asks nothing of its own goes on from it, as if said next. */
function turnsOf(text: string, before: string): readonly string[] {
  const again = text
    .replace(MEASURE_AGAIN, '呢')
    .replace(ONCE_MORE, '的呢')
    .replace(OF_THE_YEAR, '$1年度计划投资呢');
  const plain = /投资/.test(before) ? again.replace(KIND_OF_SUM, '$1的呢') : again;
  const [, first = '', rest = ''] = NARROWED.exec(plain.replace(THAT_FIGURE, '')) ?? [];
  return first === '' || partsAsk(rest) ? [plain] : [first, `${rest}的呢`];
}

const partsAsk = (text: string): boolean => holesIn(text).length > 0 || measuresIn(text, true).length > 0;

const NARROWED = /^([^，。？]{1,12}呢)[，？]([^，。？的]{2,12})的$/u;
/** …的那个数 */
const THAT_FIGURE = /(?<=的)(?:那个?)?(?:数|数字|口径)?[？。]*$/u;
/** 个数又是多少 */
const MEASURE_AGAIN =
  /(?<=^(?:那么?)?(?:项目)?(?:个数|数量|总投资|投资额?|完成率|面积))又是?(?:有)?(?:多少|几个?)[？。]*$/u;
/** 年度的呢, behind 总投资 */
const OF_THE_YEAR = /^(那(?:么)?)?(?:年度|当年|今年)(?:计划)?的(?:呢|是?多少)?[？。]*$/u;
/** 动态的是多少, behind 静态总投资 */
const KIND_OF_SUM =
  /(?<=^(?:那么?)?)(静态|动态)的?(?:总?投资)?(?:又|呢，?)?是?(?:多少|几个?亿元?)(?:以[上下])?[？。]*$/u;
/** 民生那块又是多少 */
const ONCE_MORE = /(?:那[块个边些]|方面|这块)?(?:呢，?)?又是?(?:有)?(?:多少|几个?)[？。]*$/u;

/** 省级的呢，占计划多少 and 竣工的呢，总投资多少: how much of something the figure is, or what it costs, is asked of that figure as well. */
const RELATIVE =
  /^([^，。？]{1,12}呢)[，？]((?:同比|环比|比|较|占|是|相当于|[增涨降升跌](?:长|加|幅)?了?|上涨|下降|减少|(?:计划|协议|完成|年度)?总?投资|面积)[^，。？]{0,14}(?:多少|几)[^，。？]{0,4})[？。]?$/u;

/** 东城区多少, 城关镇是多少: another place, and the measure of the question before. */
const NAMED_ALONE = /^([^，。？]{2,10}?)(?:又|的|那边?|这边?)?是?多少[呢？。]*$/u;

const isPlace = (named: string, { measures, slots, words }: Parts): boolean =>
  measures.length === 0 &&
  (/(?:[镇乡]|街道)$/.test(named) || (words.length === 0 && slots.some(({ kind }) => kind === 'region')));

/** 其中工业多少, 一期多少: a part, and the measure of the question before; 其中已支出多少 has one of its own. */
const isPart = (named: string, { measures }: Parts): boolean =>
  measures.length === 0 &&
  !/已|支出|支付|拨付|到位|使用|完成/.test(named) &&
  (named.startsWith('其中') || STAGE.test(named));

const asking = (text: string): string => (holesIn(text).length > 0 ? text : `${text}多少`);

function merge(now: Parts, before: Parts, read: (text: string) => Parts): string {
  const left = leftOver(now, before);
  if (left !== undefined) return left;
  const [first, relative] = alsoAsked(now.text) ?? RELATIVE.exec(now.text)?.slice(1) ?? [];
  if (first !== undefined) {
    const whole = merge(read(first), before, read);
    return isAskedAgain(relative, before) ? whole : `${asking(whole)}，${relative}`;
  }
  const several = eachOfSeveral(now, before, read);
  if (several !== undefined) return several;
  const [, alone] = NAMED_ALONE.exec(now.text) ?? [];
  if (alone !== undefined && (isPlace(alone, now) || isPart(alone, now)))
    return substituted(read(`${alone}呢`), before);
  if (SO_FAR.test(now.text) && before.measures.some(comesTogether)) return soFar(before);
  const shared = SHARE.test(now.text) ? shareOf(before) : undefined;
  if (shared !== undefined) return shared;
  if (isWhole(now)) return now.text;
  const state = now.text.replace(POINTS, '').replace(/呢[？。]*$/, '');
  if (asksHowTheyStand(state)) return `${scopeOf(before)}${state}`;
  if (asksPlaceAlone(now.text)) return `${before.text}，${now.text.replace(POINTS, '')}`;
  return (
    ofThree(now, before) ??
    around(now, before) ??
    named(now, before) ??
    compared(now, before) ??
    planned(now, before, read) ??
    changed(now, before) ??
    remeasured(now, before) ??
    ofFund(now, before) ??
    (now.asks ? prefixed(now, before) : substituted(now, before))
  );
}

/** 占比呢, 占多少 */
const SHARE = /^(?:那么?)?(?:占比|占了?(?:多少|百分之几|几成)|比例)(?:是|有)?(?:多少|多大)?[呢？。]*$/;

/** 没办完手续的占全部的百分之几, where those were counted before; so are a class and those above a size. */
function shareOf({ text }: Parts): string | undefined {
  const [hole, ...others] = holesIn(text);
  if (hole?.kinds?.[0] !== 'count' || others.length > 0) return undefined;
  const thing = `${text.slice(0, hole.start)}${text.slice(hole.end)}`.replace(
    /(?:一共|总共|共)?[有是]?[？。]*$/,
    '',
  );
  return NARROWER.test(thing) ? `${thing}占全部的百分之几` : undefined;
}

const NARROWER =
  /(?:没有?|尚?未)(?=\p{Script=Han}{1,6}(?:的|$))|(?:类|(?<!企)业|领域)的?(?:项目)?$|以[上下]的?(?:项目)?$/u;

/** 开工的呢，总投资多少 behind 签约的总投资多少 asks for one figure. */
const isAskedAgain = (relative = '', { measures }: Parts): boolean =>
  measures.some(({ metric }) => measuresIn(relative, true).some((again) => again.metric?.id === metric?.id));

/** A question that names a place or a thing and asks something needs nothing from the thread. */
function isWhole(parts: Parts): boolean {
  if (!parts.asks && !asksHowTheyStand(parts.text)) return false;
  const opens = OPENS.test(parts.text);
  const named =
    parts.slots.some((slot) => slot.kind === 'region') ||
    parts.words.some(
      ({ text }) => text.length >= 3 && !OF_CLASS.test(text) && !OF_AIM.test(text) && !isMeasureNoun(text),
    );
  return named && !opens;
}

/** 工业类占几个 is of the place and the year asked before. */
const OF_CLASS = /^.{2,4}(?:类|(?<!企)业|领域)(?:项目)?$/;

/** 离年度任务还差多少 is asked of what was asked before. */
const OF_AIM = /^(?!$)(?:年度|全年|年初|今年|当年)?(?:目标|计划|任务){0,2}[还差缺]{0,2}$/;
const TO_AIM = /^(?:那么?)?(?:离|距离?)[^，。？]{0,6}(?:目标|任务)[^，。？]{0,4}[差缺]/;

/** 云溪区第二期 of 云溪区第二期开工几个, for the 三个一批情况 that is asked next. */
const scopeOf = ({ slots, text }: Parts): string =>
  slots
    .flatMap(({ kind, start, end }) => (kind === 'phase' || kind === 'limit' ? [] : [text.slice(start, end)]))
    .join('');

/** 累计多少 behind 今年完成投资多少 */
const SO_FAR = /^那?(?:累计|[一总]共)(?:是|有)?多少[呢？。]*$/;

/** 完成投资, 投了多少; not 总投资, of which 一共多少 asks again. */
const comesTogether = ({ metric }: Measure): boolean =>
  metric !== undefined && metric.id !== 'total-investment' && metric.kinds.includes('money');

/** 今年完成投资多少 + 累计多少 → 累计完成投资多少, whatever stretch was asked before. */
function soFar({ text, slots, measures }: Parts): string {
  const at = measures[0]?.start ?? 0;
  const lead = slots
    .filter(({ kind, end }) => kind === 'period' && end <= at)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text.slice(0, at));
  return `${lead}${lead.endsWith('累计') ? '' : '累计'}${text.slice(at)}`;
}

/** 明年准备改多少 behind 完工几个: what lies ahead is not done. */
const AHEAD = /准备|打算|(?<!年度?)(?:预计|计划)(?!投资)/;

/** 明年打算增长多少 behind 固投完成多少: how a measure changes at another time is asked of the measure before. */
function measureLent(now: Parts, { measures, text }: Parts): readonly Span[] {
  const last = measures.at(-1);
  const ofMoney = last?.metric?.kinds.includes('money') ?? false;
  if (last === undefined || !ofMoney) return [];
  if (TO_AIM.test(now.text)) return [last]; // 离年度目标还差多少 behind 完成固定资产投资多少
  if (!CHANGES.test(now.text)) return [];
  const done = text.slice(last.start, last.end).endsWith('完成') ? 2 : 0;
  return now.slots.some(({ kind }) => kind === 'period') ? [{ start: last.start, end: last.end - done }] : [];
}

const CHANGES = /^[^，。？比较占]*(?:增长|下降)了?(?:多少|几|百分之)/;

/** 没 of 没复工, without which another thing would be asked (占比多少 behind 没复工的几个). */
const notAhead = (text: string, { start }: Span): number =>
  start - (/(?:没有?|尚?未)$/.exec(text.slice(0, start))?.[0].length ?? listAhead(text, start));

/** 省、 of 省、市重点项目, which are one list */
const listAhead = (text: string, start: number): number =>
  /^[国省市县区]级?重[点大]/.test(text.slice(start))
    ? (/(?:(?:国家|[省市县区])级?[、和与及]){1,3}$/.exec(text.slice(0, start))?.[0].length ?? 0)
    : 0;

const holds = (whole: Span, { start, end }: Span): boolean => whole.start <= start && end <= whole.end;

/** 进省里的 of 进省里的几个, of which 总投资多少 is asked next. */
function listLent(now: Parts, { text }: Parts): readonly Span[] {
  const [list] = [
    ...text.matchAll(
      /(?:纳入|列入|入选|进)了?全?[国省市县区](?:家|里|级)?(?:的|(?=[“"]?(?:签约|[开竣]工|投产)))/gu,
    ),
  ];
  if (list === undefined || levelNamed(now.text) !== undefined) return [];
  return [{ start: list.index, end: list.index + list[0].length }];
}

/** 静态 of 静态总投资 names no other thing. */
const OF_SUM = /^[静动]态$/;

/** 其中工业类的几个: the scope of the question before stands in front. */
function prefixed(now: Parts, before: Parts): string {
  const { slots, words } = thingsOf(before);
  const missing = slots.filter(
    (slot) =>
      slot.kind !== 'limit' &&
      !now.slots.some((own) => own.kind === slot.kind) &&
      !(slot.kind === 'phase' && AHEAD.test(now.text)),
  );
  const isOfBefore =
    now.text.startsWith('其中') ||
    now.words.every(({ text }) => isSoft(text) || OF_SUM.test(text) || OF_AIM.test(text));
  const isOtherDeed = now.words.length > 0 && words.every(({ text }) => isSoft(text)); // 拆了多少 behind 迁坟多少
  const things = isOfBefore && !isOtherDeed ? words : [];
  const spans = [...missing, ...things, ...listLent(now, before), ...measureLent(now, before)];
  const kept = spans
    .filter((span) => !spans.some((other) => other !== span && holds(other, span)))
    .sort((a, b) => a.start - b.start);
  const lead = kept.map((span) => before.text.slice(notAhead(before.text, span), span.end)).join('');
  const opened = now.text
    .replace(POINTS, '')
    .replace(/^其中/, '')
    .replace(/呢[？。]*$/, '');
  return `${lead}${opened}`;
}
