import { addDays } from '../../extract/dimensions/period-arithmetic.ts';
import { isWithin, shortName } from '../../extract/places.ts';
import type { Period, Phase, Region } from '../../types.ts';
import type { Fact, Slots } from '../fact.ts';
import type { PageScope } from '../page-scope.ts';
import type { Head } from '../reading-state.ts';
import { namesProject } from '../subject/project.ts';

/** A sentence that has been read. */
export interface ReadSentence {
  readonly text: string;
  readonly named: Slots;
  readonly facts: readonly Fact[];
  /** What the sentence is about as a whole. */
  readonly head: Head | undefined;
  readonly page: PageScope;
  readonly publishedOn: string | undefined;
}

const isAtHome = (region: Region, { regions }: PageScope): boolean =>
  regions.some((home) => home.code !== region.code && (home.level === 'nation' || isWithin(region, home)));

/** 在湖北，甲水库正在扩建。 sets the scene for what is told next. */
const opensWith = (region: Region, text: string): boolean =>
  new RegExp(`^在?(?:${region.name}|${shortName(region)})(?:境内)?，`).test(text);

/** 在乙省，甲运河正在扩建。 behind what 甲省 has begun: nothing of that holds on. */
export const opensElsewhere = (text: string, here: Region | undefined, left: Region | undefined): boolean =>
  here !== undefined &&
  left !== undefined &&
  here.level === left.level &&
  here.code !== left.code &&
  opensWith(here, text);

/** A later sentence of the paragraph keeps the place (unless several were told of), batch, phase and period a sentence with figures has set. */
export function carried(told: ReadSentence, earlier: Slots): Slots {
  const { facts } = told;
  const first = facts[0];
  if (first === undefined) return afterWords(told, earlier);
  const { period, batch, phase, level } = first;
  const { phase: leftPhase, region: leftRegion, ...left } = earlier;
  const others = opensElsewhere(told.text, first.region?.value, leftRegion?.value) ? {} : left;
  const region = placeOfAll(facts, leftRegion);
  const stays = first.ownSubject && phase === undefined ? undefined : leftPhase;
  const kept: Slots = {
    ...(region ? { region } : {}),
    ...(stays ? { phase: stays } : {}),
    ...(period && !isForOne(first) && !comesBack(told) ? { period } : {}),
    ...(batch ? { batch } : {}),
    ...(handsPhaseOn(first, told) && !tellsOfOthers(facts, phase?.value) ? { phase } : {}),
    ...(level && !first.part && first.metric !== 'financing' ? { level } : {}), // 中央预算内 is a fund, and no list
  };
  return { ...others, ...kept };
}

/** 一季度开工15个，这次又有新提升: what is told next is of the page's event again. */
const comesBack = ({ text }: ReadSentence): boolean =>
  /[，；](?:而|但)?[这此本]次[^，；。]{0,20}(?:。”|。?$)/.test(text);

/** What holds behind a sentence without a figure (某县第三期活动举行。): its stretch and batch; another place takes the one before away, and is meant itself where somebody comes to it. */
function afterWords({ text, named, page, publishedOn }: ReadSentence, earlier: Slots): Slots {
  const { region: left, phase, ...told } = earlier;
  const arrived =
    named.region &&
    (ARRIVES.test(text) || opensWith(named.region.value, text)) &&
    isAtHome(named.region.value, page);
  const region =
    arrived || named.region?.value.code === left?.value.code ? named.region : named.region ? undefined : left;
  const elsewhere = opensElsewhere(text, named.region?.value, left?.value);
  const others = elsewhere ? {} : told;
  const goesOn = named.phase === undefined || named.phase.value === phase?.value; // 甲路建成通车。乙路开工建设。 leads over to another stage
  return {
    ...others,
    ...(phase && goesOn && !elsewhere ? { phase } : {}),
    ...(named.period &&
    setsScope(named.period.value, publishedOn) &&
    !isOfDeed(named.period.value, text) &&
    !isOfDeed(named.period.value, text, DEED_OF_WORK) &&
    !isOfMoment(named.period.value, text)
      ? { period: named.period }
      : {}),
    ...(named.batch ? { batch: named.batch } : {}),
    ...(region ? { region } : {}),
  };
}

/** The place that all figures of a sentence are of; else the one told before, if they lie in it. */
function placeOfAll(facts: readonly Fact[], left: Slots['region']): Slots['region'] {
  const regions = facts.map(({ region }) => region);
  const [region] = regions;
  if (regions.every((other) => other?.value.code === region?.value.code)) return region;
  const isInside = (other: Slots['region']) =>
    other !== undefined && left !== undefined && isWithin(other.value, left.value);
  return regions.every(isInside) ? left : undefined;
}

/** 开工 of 12个项目开工 holds for what is told of them next; 已开工9个 tells of a part of what was named before. */
const handsPhaseOn = ({ phase, modality, ownSubject }: Fact, { text, head }: ReadSentence): boolean =>
  phase !== undefined &&
  phase.origin !== 'title' &&
  (ownSubject || phase.origin !== 'clause' || head?.phases.includes(phase.value) === true) &&
  modality !== 'expected' &&
  !text.startsWith('其中');

/** 全年新开工60个，竣工40个: the sentence ends with others than it began with, and what is told next is of neither. */
const tellsOfOthers = (facts: readonly Fact[], first: Phase | undefined): boolean =>
  facts.some(
    ({ ownSubject, part, role, quantity, phase }) =>
      ownSubject &&
      !part &&
      role === 'level' &&
      /^(?:count|money)$/.test(quantity.kind) &&
      first !== undefined &&
      phase?.value !== first,
  );

/** 去年同期, 10月底前, 明年4月 and the day of a visit (of a sentence without a figure) say nothing of the next sentence. */
const setsScope = ({ lastYear, text, grain, asOf, from }: Period, day = from): boolean =>
  !lastYear && !text.endsWith('前') && (grain !== 'day' || asOf) && (from <= day || /year/.test(grain));

/** 观摩组来到甲县。 tells of what is there. */
const ARRIVES =
  /来到|走进|抵达|转战|奔赴|移步|第[一二三四五]天的|[首一二三四五两]站|在[^，。；]{2,8}[镇乡县区市]，/;

const SOON = '(?:主体|正式|全面|全线|顺利|如期|提前|已经?|就){0,2}';
/** When one project began or was done: 电站2022年12月主体开工, 一期2020年9月已经开港. */
const DEED_OF_PROJECT = new RegExp(
  `^${SOON}(?:[开复停]工|动工|建成|投产|竣工|启动|投用|投运|交付|完工|开[港园业馆街航]|运营|投入|恢复施工)`,
);
/** What only a work does, whatever it is called: 交通洞6月26日全线贯通. */
const DEED_OF_WORK = new RegExp(`^${SOON}(?:贯通|通车|封顶|并网|合龙|通航|通水|蓄水|[复停]工(?=[，。；]))`);

/** 预计10月底前贯通, 12月主体开工, 6月当月, 当日 and the 年初 of 由年初的80个增加到92个 are told of one figure; 到2025年 holds for the goals that follow. */
function isForOne(fact: Fact): boolean {
  const { period, article, subject } = fact;
  const { sentence } = fact.layers;
  const { value } = period as NonNullable<Fact['period']>;
  if (isStartOfChange(fact)) return true;
  if (isOfDeed(value, sentence, DEED_OF_WORK)) return true;
  if (isOfDeed(value, sentence) && (namesProject(subject) || namesProject(doerOf(value, sentence))))
    return true;
  const isDeadline = value.asOf && value.to > addDays(article.publishedOn ?? value.to, 1);
  return /当[月日]/.test(value.text) || (isDeadline && value.grain !== 'year' && value.grain !== 'years');
}

/** 80个 of 由年初的80个增加到92个, 去年底的31家 of 从去年底的31家发展到45家: where the change set out from. */
const isStartOfChange = ({ article: { text }, span, sentence }: Fact): boolean =>
  /[由从][^，。；]{0,16}$/.test(text.slice(Math.max(sentence.start, span.start - 20), span.start)) &&
  /^(?:[，]?(?:一举|迅速|逐步|稳步)?(?:增|升|上升|提[高升]|扩|发展|调整|壮大|攀升|[压缩]?减|下?降|跃))/.test(
    text.slice(span.end, span.end + 8),
  );

/** 河道治理工程 of 河道治理工程5月8日复工，已完成清淤3公里 */
const doerOf = ({ text }: Period, sentence: string): string =>
  sentence
    .slice(0, sentence.indexOf(text))
    .split(/[，；。]/)
    .at(-1) ?? '';

const isOfDeed = ({ text }: Period, sentence: string, deed = DEED_OF_PROJECT): boolean =>
  text !== '' && deed.test(sentence.slice(sentence.indexOf(text) + text.length));

/** “2018年开工那会儿，四周全是荒坡。”: how it was then, and what is told next is of now. */
const isOfMoment = ({ text }: Period, sentence: string): boolean =>
  text !== '' &&
  /^[^，。；]{1,16}(?:的时候|之?时)[，,]/.test(sentence.slice(sentence.indexOf(text) + text.length));

/** True when the place of a sentence is no scope for a next one with a subject of its own. */
export function placePasses(facts: readonly Fact[], page: PageScope): boolean {
  const first = facts[0];
  if (first?.region === undefined) return false;
  const { value: region } = first.region;
  const isWider =
    region.level === 'nation' ||
    page.regions.some((home) => home.code !== region.code && isWithin(home, region));
  return isWider || isOfName(first);
}

/** 甲县 of 甲县冷链仓储中心总投资7800万元 is a project's place; of 甲县完成投资20亿元, and of 大桥位于甲县, it is what is told of. */
function isOfName({ subject, region, layers }: Fact): boolean {
  if (/位于|坐落|地处/.test(layers.sentence)) return false;
  const name = region?.value.name ?? '';
  const short = region ? shortName(region.value) : '';
  return subject.includes(short) && !name.startsWith(subject);
}
