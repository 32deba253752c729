import { isWithin } from '../../../extract/places.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { isSoft } from '../../../language/tokens.ts';
import { remembered } from '../../../remembered.ts';
import { phaseLabel } from '../../tables/labels.ts';
import { isGeneric } from '../chunks.ts';
import { standAlone } from '../follow-up/index.ts';
import { type Frame, type Reading, readQuestion } from '../frame.ts';
import { holesIn } from '../holes.ts';
import { ofAround } from './around.ts';
import { ASKS_WHICH, BY_HOW_MUCH, type Cut, cutSides, MORE_BY } from './cut.ts';
import { cutsOfEach } from './each-measure.ts';
import { withTailOfBoth } from './of-both.ts';
import { asksSet, doneSide, withoutSet } from './set-and-done.ts';
import { spelt } from './spelt.ts';
import { withinScope } from './within-scope.ts';

/** The second of two things set side by side, as a question of its own. */
export interface Side {
  readonly frame: Frame;
  /** Where its figure may stand: with the first side's, there before elsewhere, or wherever its own place, time or batch says. */
  readonly reach: 'beside' | 'beside-first' | 'anywhere';
  /** It names a stretch of time and nothing else. */
  readonly isTime: boolean;
  /** The batch of the first side, which another place may not have: 甲县第三批比乙县多多少. */
  readonly lentBatch?: true;
}

export type Pair = readonly [Frame, Side];

/** A和B，哪个总投资大，差多少 → the question for A and the question for B; once for each figure asked (多几个项目、总投资多多少). */
export function pairsOf(text: string, reading: Reading): Pair[] {
  const sides = cutSides(text);
  if (sides === undefined) return [];
  const cut = withFirstMeasure(withTailOfBoth(sides, reading));
  const pairs = cutsOfEach(cut).flatMap((one) =>
    asked(one.rest).map((rest) => asQuestions({ ...one, rest }, reading)),
  );
  return cut.each ? pairs.filter(([a, b]) => areApart(a, b.frame)) : pairs;
}

/** A和B，哪个总投资大 → A、B总投资多少: both sides as the things of one list. */
export const listOf = ({ first, second, rest }: Cut): string =>
  `${first}、${second}${commonIn(rest)}${askingOf(rest)}`;

/** 个数 of 开工的和投产的个数差多少，总投资差多少: of the first difference alone. */
function withFirstMeasure(cut: Cut): Cut {
  const measure = measureIn(cut.second);
  const apart = measure !== undefined && cut.second !== measure && cut.second.endsWith(measure);
  return apart && !/^，/.test(cut.rest) && partsApart(cut.rest).length > 1
    ? { ...cut, second: cut.second.slice(0, -measure.length), rest: `${measure}${cut.rest}` }
    : cut;
}

/** 个数差几个，总投资差多少 */
const partsApart = (rest: string): string[] => rest.split(/[、，]/).filter((part) => BY_HOW_MUCH.test(part));

/** The figures asked for when several differences are, else all that is asked. */
function asked(rest: string): readonly string[] {
  const [both, ...measures] = EACH_MEASURE.exec(rest) ?? [];
  if (both !== undefined) return measures.map((measure) => rest.replace(both, measure));
  const whiches = rest
    .split(/[，、：]/)
    .filter((part) => ASKS_WHICH.test(part) && measureIn(part) !== undefined);
  if (whiches.length > 1) return whiches; // 个数谁多，总投资谁大
  const several = partsApart(rest);
  return several.length > 1 ? several : [rest];
}

/** 个数、总投资各多多少; 个数和总投资哪个多 */
const EACH_MEASURE =
  /([^，、：和及与跟]{2,8})[、和及与跟]([^，、和及与跟各分谁哪]{2,8})(?:(?:各自?|分别)(?=[多高少低差增][^，]{0,3}(?:多少|几))|(?:都|分别)?(?:是)?(?=(?:哪|谁)))/u;

/** 甲县上半年和乙县1—8月: two places at two times, which no list of items holds. */
const areApart = (a: Frame, b: Frame): boolean =>
  a.regions.length > 0 &&
  b.regions.length > 0 &&
  a.regions[0]?.code !== b.regions[0]?.code &&
  a.period !== undefined &&
  b.period !== undefined &&
  a.period.text !== b.period.text;

/** Words of the comparison itself, taken off what both sides ask; `#` is a question word. */
const COMPARING =
  /(?:相?(?<!百分|[同环占])比(?:较)?(?![例重率])|分别(?:是|为)?|论(?:起)?(?:个数|数量)?|两[次个期地者条座段处家项]|二者|哪(?:一?(?:[个次家边里条座段处项类种块批期头方]|部分))?(?:季度|月份?|年份?(?!度)|[区县]县?|乡?镇|地方|方面|领域|行业|产业)?|谁|更|差多[少高长宽深远大]|相差|差距|#|得?(?:最|更)?[大多高少小低快慢长短宽深贵猛](?=$|，)|的$|，|各(?=[涨增降减]|$))/g;

/** What both sides ask beside the question word: 哪个总投资大，差多少 → 总投资. */
function commonIn(rest: string): string {
  const masked = holesIn(rest).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}#${text.slice(end)}`,
    rest,
  );
  const said = masked.replace(MORE_BY, '$1#').split('，');
  const words = said.map((clause) => clause.replace(COMPARING, '').replace(/^[、\s]+|[、\s]+$/g, ''));
  return words.filter((word, i) => !words.some((other, j) => j > i && other.includes(word))).join('');
}

function asQuestions({ rest, ...sides }: Cut, reading: Reading): Pair {
  const read = remembered((text) => readQuestion(text, reading));
  const isSet = asksSet(sides.second, sides.first);
  const [other, common] = isSet ? [sides.second, commonIn(rest)] : withoutMeasure(sides, commonIn(rest));
  const { first, second, lead } = spelt({ ...sides, second: doneSide(other) }, read);
  const phase = phaseOnlyIn(read(second), read(first));
  const asking = askingOf(rest);
  const [ofFirst, ofSecond] = isSet ? ['', ''] : measureOfOne(first, second, common);
  const frame = read(`${lead}${first}${phase}${ofFirst}${common}${asking}`);
  const alone = read(second);
  const asked = `${ofSecond}${common}${asking}`;
  const led = lead !== '' && alone.regions.length === 0 && !(hasSlots(alone) && !namesThing(alone));
  const ofThing =
    lead !== '' && alone.regions.length > 0 && alone.terms.length > 0 && read(lead).terms.length > 0;
  const side: Omit<Side, 'isTime'> =
    led || ofThing
      ? {
          frame: inScopeOf(readQuestion(`${lead}${second}${asked}`, reading), frame, alone),
          reach: ofThing ? 'anywhere' : 'beside-first',
        }
      : secondOf(frame, second, alone, asked, reading);
  return [frame, { ...side, isTime: namesTimeOnly(alone) }];
}

/** 完成投资 of 新建项目和续建项目完成投资｜差多少: what ends the second side alone is asked of both. */
function withoutMeasure({ first, second }: Omit<Cut, 'rest'>, common: string): readonly [string, string] {
  const measure = measureIn(second);
  const isOfBoth =
    measure !== undefined &&
    second.endsWith(measure) &&
    second !== measure &&
    measureIn(first) === undefined &&
    measureIn(common) === undefined;
  return isOfBoth ? [second.slice(0, -measure.length), measure + common] : [second, common];
}

/** A measure that only one side names is that of both: 甲的专项债比乙上半年获批的多多少. */
function measureOfOne(first: string, second: string, common: string): readonly [string, string] {
  const [own, other, both] = [first, second, common].map(measureIn);
  if (own === undefined && other === undefined) return [headOf(first, second), ''];
  if (both !== undefined) return ['', ''];
  return [own === undefined ? (other ?? '') : '', other === undefined ? (own ?? '') : ''];
}

/** 的粮食产量 of 甲镇和乙镇的粮食产量, which no catalogue knows. */
const headOf = (first: string, second: string): string =>
  first.includes('的') ? '' : (HEADED.exec(second)?.[1] ?? '');

const HEADED = /^[^的]{1,16}(的[^的]{3,})$/;

/** 固投增速: the last measure and those it is of. */
function measureIn(text: string): string | undefined {
  const measures = measuresIn(text, true);
  const last = measures.at(-1);
  const start = measures.reduceRight((at, { start, end }) => (end === at ? start : at), last?.start ?? 0);
  return last && text.slice(start, last.end);
}

/** The second side as a question: of its own, or with its slots and words in the place of the first's. */
function secondOf(
  first: Frame,
  second: string,
  alone: Frame,
  asked: string,
  reading: Reading,
): Omit<Side, 'isTime'> {
  const around = ofAround(first, second, reading);
  if (around !== undefined) return { frame: around, reach: 'beside' };
  if (
    /全[省市县区部]|整体|总体|所有|^总的?(?:水平|\p{Script=Han}{2,4}率)?$/u.test(second) &&
    levelNamed(second) === undefined
  ) {
    const whole = first.text.replace(/(?:国家|自治区|省|市|县|区)(?:级|层面)?的?(?=重[点大])/, '');
    return { frame: readQuestion(whole, reading), reach: 'beside' };
  }
  const scoped = isScoped(alone) || SEASON.test(second) || YEAR_GIVEN.test(second);
  if (namesThing(alone) || (HEADED.test(second) && !hasSlots(alone))) {
    const frame = readQuestion(`${second}${asked}`, reading);
    return { frame: inScopeOf(frame, first, alone), reach: scoped ? 'anywhere' : 'beside-first' };
  }
  if (isCityAround(alone, first, second))
    return {
      frame: inScopeOf(readQuestion(`${second}${asked}`, reading), first, alone),
      reach: 'anywhere',
    };
  const set = namesTimeOnly(alone) && !asksSet(second, first.text);
  const said = set ? withoutSet(first.text) : first.text;
  const frame = readQuestion(standAlone(`那${second}呢`, [said], reading.now, reading.known), reading);
  const lent = alone.regions.length > 0 && alone.batch === undefined && frame.batch !== undefined;
  return {
    frame: inScopeOf(frame, first, alone),
    reach: scoped ? 'anywhere' : 'beside',
    ...(lent ? { lentBatch: true } : {}),
  };
}

/** 邵阳市重点项目 beside 绥宁县: all that the city has, and not what the county has on the list of the city (邵阳市级). */
function isCityAround({ regions: [city], level, terms }: Frame, first: Frame, second: string): boolean {
  const [home] = first.regions;
  return (
    city !== undefined &&
    home !== undefined &&
    city.code !== home.code &&
    isWithin(home, city) &&
    level === undefined &&
    terms.length > 0 &&
    second.startsWith(city.name) &&
    second[city.name.length] !== '级'
  );
}

/** What the side leaves out holds for it too: place, time, batch and phase; of another place only the year and the phase. */
function inScopeOf(frame: Frame, first: Frame, { level, regions }: Frame): Frame {
  const { period, batch, level: _list, ...scope } = withinScope(frame, first);
  const elsewhere = regions.length > 0;
  return {
    ...frame,
    ...scope,
    ...(period && !(elsewhere && frame.period === undefined && period.grain !== 'year') ? { period } : {}),
    ...(batch && !elsewhere ? { batch } : {}),
    ...(level ? { level } : {}),
  };
}

/** 去年 of 比去年多多少, 2022年同期安排 of 比2022年同期安排多几个 */
const namesTimeOnly = ({ regions, period, base, batch, phases, terms }: Frame): boolean =>
  (period ?? base) !== undefined &&
  regions.length === 0 &&
  batch === undefined &&
  phases.length === 0 &&
  terms.every((term) => base?.lastYear && (isGeneric(term) || isSoft(term)));

/** 秋季 of 春季和秋季两次集中开工: a page of its own may tell of it. */
const SEASON = /^(?:\d{2,4}年)?[春夏秋冬]季/;

/** 2019年同期: a page of that year may tell of it as well as the first side's. */
const YEAR_GIVEN = /^\d{2,4}年/;

const isScoped = ({ regions, period, batch }: Frame): boolean =>
  regions.length > 0 || period !== undefined || batch !== undefined;

/** 几个 of 少几个 asks both sides for a count, 差多高 for a height; a gap in percentage points asks for percentages. */
function askingOf(rest: string): string {
  const hole = holesIn(rest).at(-1);
  const kind = hole?.kinds?.[0];
  if (hole === undefined || kind === undefined) return dimensionIn(rest) ?? '多少';
  return kind === 'percentage-point' ? '百分之几' : rest.slice(hole.start, hole.end);
}

/** 多高, and 多长 of 哪条长，长多少. */
function dimensionIn(rest: string): string | undefined {
  const [said, which, more] =
    /多[高长宽深远]|(?:哪|谁)[^，]{0,3}([长宽深远])(?=$|，)|(?<!增)([长宽深远])(?=多少|几)/.exec(rest) ?? [];
  const dimension = which ?? more;
  return dimension === undefined ? said : `多${dimension}`;
}

const hasSlots = ({ regions, batch, period, phases, level }: Frame): boolean =>
  regions.length + phases.length > 0 || (batch ?? period ?? level) !== undefined;

/** 舞钢第八期和涧西区第二期开工项目: the phase said once, at the end, holds for both, but not for 新建项目 beside 续建项目. */
function phaseOnlyIn(second: Frame, first: Frame): string {
  const [phase] = first.phases.length > 0 || /(?:项目|工程)$/.test(first.text) ? [] : second.phases;
  return phase ? `${phaseLabel(phase)}项目` : '';
}

/** 甲县青石水库 is a question of its own; 5月 and 平桥第三批 take the place of their like in the first. */
const namesThing = ({ regions, batch, period, phases, terms }: Frame): boolean => {
  const scoped = batch !== undefined || period !== undefined || phases.length > 0;
  const shortest = regions.length > 0 ? 2 : 3; // 乙县铝材
  const named = terms.some(
    (term) => term.length >= shortest && !isGeneric(term) && levelNamed(term) === undefined,
  );
  return (regions.length > 0 && scoped) || named;
};

/** True for a question that asks which of two things is more, or by how much; 比去年多多少 compares one thing with itself. */
export function comparesSides(text: string, reading: Reading): boolean {
  const cut = cutSides(text);
  if (cut === undefined) return false;
  if (cut.each) return pairsOf(text, reading).length > 0;
  const compares = ASKS_WHICH.test(text) || /差(?:多|几)|相差|差距/.test(text);
  if (compares) return true;
  const read = remembered((words) => readQuestion(words, reading));
  return !namesTimeOnly(read(spelt(cut, read).second));
}

/** True for a question which of the things it names is more: no other member of any list answers it. */
export const namesSides = (text: string): boolean => ASKS_WHICH.test(text) && cutSides(text) !== undefined;
