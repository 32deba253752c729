import { isWithin } from '../../../extract/places.ts';
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { asksInInterview } from '../../../facts/layout/interview.ts';
import type { PageScope } from '../../../facts/page-scope.ts';
import { isClassName } from '../../../facts/role/threshold.ts';
import { withoutNeighbours } from '../../../facts/subject/neighbour.ts';
import { isAdverbial, residue } from '../../../facts/subject/subject.ts';
import { beginsWithName, isSoft, isVerb, tokensOf } from '../../../language/tokens.ts';
import { matchesIn } from '../../../matches.ts';
import { isGeneric } from '../../asking/chunks.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import { isBare } from '../measure/affinity.ts';
import { namesPayer } from '../slots/payer.ts';
import { cardOf } from './card-of.ts';
import type { Layer } from './cover.ts';
import { doerOf } from './doer-of.ts';
import { eventOf, seasonOf, shortNameOfEvent } from './event-of.ts';
import { issuerOf } from './issuer-of.ts';
import { sitesAsked } from './site-of.ts';
import { workBehind } from './work-behind.ts';

/** 右线 of 云岭隧道右线掘进多少: the words asked for hold the figure's own subject, so the rest may stand farther off. */
function isSubjectAsked({ subject, measure, region, part }: Fact, words: readonly string[]): boolean {
  const asked = words.join(' ');
  const own = residue(subject);
  const place = region?.value.name.replace(/(?:地区|自治州|[省市县区盟旗])$/, '') ?? '□';
  return (
    own.length < 2 ||
    own.endsWith(place) ||
    POINTS_BACK.test(subject) ||
    (OCCUPANCY.test(measure) && CAME_IN.test(subject)) ||
    (subject === measure && tellsDeed(subject)) ||
    namesPayer(own) ||
    own === '地方政府' || // 地方政府专项债券 is the whole name of them
    isSoft(own) ||
    (part && words.some((word) => endAlike(word, own) || (!isGeneric(word) && own.includes(word)))) || // 规上工业电池材料: 其中新能源电池材料; 审核 of 其中通过双审核的
    variantsOf(own).some((words) => asked.includes(words))
  );
}

/** 建成厂房9万平方米，入驻企业31家，入驻率82%，厂房出租率91%: of the park, and not of who came. */
const OCCUPANCY = /^(?:入驻|出租|入住|空置|去化|使用)率$/;
const CAME_IN = /^已?(?:入驻|入园|入住|进驻)|^(?:标准化?)?(?:厂房|楼宇|商铺|摊位)$/;

/** 规上工业电池材料 and 新能源电池材料: what is named last is the same. */
export const endAlike = (a: string, b: string): boolean => a.slice(-SAME_END) === b.slice(-SAME_END);

const SAME_END = 4;

/** 惠及居民, 可新增灌溉面积, 向省里争取到: what comes of the thing told of before; 上市企业 are things. */
const tellsDeed = (subject: string): boolean =>
  tokensOf(subject.replace(/^(?:可|能|已|共|将|一年|每年)+|^向[^，]{1,4}(?=争取|申[请报])/, ''))
    .slice(0, 1)
    .every(isVerb) && !/(?:企业|项目|公司|工程)$/.test(subject);

/** 这项工程, 该园区: what was told of before. */
const POINTS_BACK = /^(?:这|该|此)[个项条座处家批]?/;

/** 招商签约了几个: whoever signs has been invited to, whether the page says so or not. */
const SIGNED_BY = '招商引资';

/** Banks, schools and buyers sign, too. */
const isSignedByInvestor = ({ phases, layers, quantity }: Fact): boolean =>
  phases.includes('signed') &&
  !/[户人名]$/.test(quantity.unit) &&
  !/[政银校]企|银行|院校|高校|贷款|授信|劳务|用工|人才|采购/.test(`${layers.before} ${layers.sentence}`);

/** Of each figure, whether its subject is asked for or not, and the site it stands at. */
const reaches = Array.from({ length: 4 }, () => new WeakMap<Fact, readonly Layer[]>());

/** The words around a fact, from near to far, and what each counts: little when the figure has a subject of its own that nobody asked for. */
export function reachOf(fact: Fact, page: PageScope, words: readonly string[]): readonly Layer[] {
  const asked = isSubjectAsked(fact, words);
  const sites = sitesAsked(fact, words);
  const cache = reaches[(asked ? 1 : 0) + (sites.length > 0 ? 2 : 0)] as WeakMap<Fact, readonly Layer[]>;
  const known = cache.get(fact);
  if (known !== undefined) return known;
  const { own, head, heading, before } = fact.layers;
  const elsewhere = !asked && fact.ownSubject && !isGeneric(residue(fact.subject)) ? 0.42 : 0.75;
  const layers: Layer[] = [
    { text: `${own} ${withoutItems(fact, head)} ${withoutItems(fact, fact.subject)}`, weight: 1 },
    { text: fact.owner ?? '', weight: 0.9 },
    { text: heading, weight: 0.9 },
    { text: fact.layers.list, weight: 0.7 },
    { text: withoutScenes(toldSoFar(fact), sites), weight: elsewhere },
    { text: withoutScenes(before, sites), weight: beforeWeight(fact, elsewhere) },
    { text: runInOf(fact), weight: 0.7 },
    { text: workBehind(fact), weight: 0.9 },
    { text: cardOf(fact), weight: 0.75 },
    { text: doerOf(fact), weight: 0.75 },
    { text: putRightAs(fact), weight: 0.9 },
    { text: isSignedByInvestor(fact) ? SIGNED_BY : '', weight: 0.9 },
    { text: asked || isClassName(fact.subject) ? questionsAbove(fact) : '', weight: 0.7 },
    { text: isBare(fact) ? topicOf(fact) : '', weight: 0.6 },
    { text: eventOf(fact), weight: 0.75 },
    { text: shortNameOfEvent(fact), weight: 0.95 },
    { text: seasonOf(fact), weight: 0.6 },
    { text: issuerOf(fact), weight: 0.9 },
    {
      text: `${fact.article.title} ${page.regions.map((r) => r.name).join(' ')}`,
      weight: titleWeight(fact, page),
    },
  ];
  cache.set(fact, layers);
  return layers;
}

/** 即：甲工程、乙工程、丙工程 behind what all of them cost, which is the figure of none of them. */
function withoutItems({ quantity }: Fact, words: string): string {
  if (quantity.kind !== 'money' || !words.includes('、')) return words;
  const at = Math.max(...ANNOUNCED.map((mark) => words.lastIndexOf(mark)));
  return at >= 0 && ITEMS.test(words.slice(at)) ? words.slice(0, at) : words;
}

const ANNOUNCED = ['即', '分别是', '分别为', '依次是', '依次为', '包括', '包含', '涵盖'];
const ITEMS = /^[^，。；、]{2,34}(?:、[^，。；、]{2,30}){2,40}$/u;

/** 园区铁路专用线总投资应为3.68亿元: what a correction calls the thing whose figure it puts right. */
const putRightAs = ({ corrected }: Fact): string =>
  corrected === undefined
    ? ''
    : `${corrected.by.layers.own} ${corrected.by.layers.head} ${corrected.by.subject}`;

/** 工程概算总投资 is of the project that the headline names; 全县完成水利投资 and the like of the city around it are not. */
function titleWeight({ subject, layers, region, article }: Fact, page: PageScope): number {
  if (!NAMES_PROJECT.test(article.title)) return 0.6;
  const home = page.regions[0];
  const elsewhere = region?.origin === 'clause' && home !== undefined && !isWithin(region.value, home);
  if (elsewhere || /全[省市州盟县区旗]/.test(layers.own)) return 0.5;
  return THE_PROJECT.test(subject) ? 0.85 : 0.6;
}

const PROJECT_NOUN = '工程|园区|产业园|水库|大桥|公路|高速|电站|水厂|医院|学校';
const NAMES_PROJECT = new RegExp(`枢纽|${PROJECT_NOUN}`);
/** 工程, 该项目: what the page tells of, without its name. */
const THE_PROJECT = new RegExp(`^(?:[这该此本]项目|(?:[这该此本]项?)?(?:${PROJECT_NOUN}))$`);

/** 城镇提质专项行动。 in front of what is told of it: a short sentence that opens a paragraph heads the rest. */
function runInOf({ article, sentence }: Fact): string {
  const { start = 0, end = 0 } = article.blocks[sentence.block] ?? {};
  const opening = article.text.slice(start, Math.min(end, start + LONGEST_RUN_IN)).replace(SPEAKER, '');
  return RUN_IN.exec(opening)?.[0] ?? '';
}

const LONGEST_RUN_IN = 28;
/** [高局长]：, 高局长： */
const SPEAKER = /^\[?\p{Script=Han}{2,8}\]?：/u;
const RUN_IN = /^(?![本该我全])\p{Script=Han}{2,14}。(?=[\p{Script=Han}“])/u;

/** 分地区看，到位内资…: what a list of names and figures is of, its paragraph says at the start. */
function topicOf({ article, sentence, span }: Fact): string {
  const start = article.blocks[sentence.block]?.start ?? span.start;
  const opening = article.text.slice(start, Math.min(span.start, start + 60)).replace(SPENT_ON, '$1。');
  const [, second] = opening.includes('。') ? matchesIn(opening, FIGURE) : [];
  return withoutNeighbours(opening.slice(0, second?.index));
}

/** 投资5亿元建设甲路、乙路。 in front of another sum, which is spent on something else. */
const SPENT_ON =
  /(\d[\d.]{0,8}[万亿]元)，?(?:主要)?(?:用于|用以|建设|实施|新建|改建|扩建|改造|修建|整治)[^。]{2,60}。/u;

/** 住房1800套 of 鸿昌汽车城占地210亩，建设住房1800套、教学楼2栋: what is counted behind the first is no topic. */
const FIGURE = /(?<![\d.—–~～-])\d[\d.]*(?![\d.年月日季—–~～-])/g;

/** The sentence before counts when this one points back to it (该公司), tells of parts of it (其中), goes on with its name, or ； makes them one. */
function beforeWeight(fact: Fact, elsewhere: number): number {
  const { layers, subject } = fact;
  if (ANAPHOR.test(layers.own)) return 0.8;
  if (goesOn(fact) || goesBeyond(fact)) return 0.7;
  const sofar = toldSoFar(fact);
  if (ANAPHOR.test(sofar)) return elsewhere > 0.5 ? 0.7 : 0.6;
  if (elsewhere > 0.5 && sofar.startsWith('其中')) return 0.65;
  return /[；;]$/.test(layers.before) && isGeneric(residue(subject)) ? 0.6 : Math.min(0.5, elsewhere);
}

/** 除了续建项目，新建项目9个 behind 云溪园区续建项目12个: of the same place as what is left out. */
function goesBeyond({ layers: { before, sentence } }: Fact): boolean {
  const [, named] = /^除了?([^，。；]{2,12}?)(?:[之以]?外)?，/.exec(sentence) ?? [];
  return named !== undefined && before.includes(named);
}

/** 云溪光学新项目 behind 云溪光学有限公司镜片改扩建项目: one thing under its short name. */
function goesOn({ subject, layers }: Fact): boolean {
  const name = subject.slice(0, SHORT_NAME);
  return name.length === SHORT_NAME && beginsWithName(name) && layers.before.includes(name);
}

const SHORT_NAME = 4;

/** 该公司, 该行, 目前园区: the sentence before says who. */
const ANAPHOR =
  /该(?:公司|集团|企业|行|院|校|园区?|县|市|区|镇|项目|工程)|(?:^|目前|现在|如今)(?:园区|公司|景区|学校|医院|市场)(?=[已现共总累年可有])/;

/** 在…活动现场，随着…宣布， tells where and when, and 与…相邻 beside what, not of what; 在甲新区分会场 tells whose projects follow, and so may 在乙产业园. */
const withoutScenes = (text: string, sites: readonly string[]): string =>
  withoutNeighbours(text)
    .split(/[，；。]/)
    .filter((clause) => !isAdverbial(clause) || /方面|领域|会场/.test(clause) || sites.includes(clause))
    .join('，');

/** 记者：水厂建得怎么样？ is what the answer below it tells of, and the first question what the whole interview is about. */
function questionsAbove({ article, sentence }: Fact): string {
  const asked = article.blocks
    .slice(0, sentence.block)
    .map(({ start, end }) => article.text.slice(start, end))
    .filter(asksInInterview);
  return asked.length === 0 ? '' : `${asked[0]} ${asked.at(-1)}`;
}
