import { strangePlaces } from '../../../extract/places.ts';
import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { hasName, isNoun, isSoft, isVerb, tokensOf } from '../../../language/tokens.ts';
import { remembered } from '../../../remembered.ts';
import { isGeneric, withoutGeneric } from '../../asking/chunks.ts';
import type { Rarity } from '../../library/rarity.ts';
import { KIND_NOUNS } from '../../tables/measure-nouns.ts';
import { variantsOf } from '../../tables/synonyms.ts';
import type { Setting } from '../setting.ts';
import { coverLayers, type Layer, togetherIn } from './cover.ts';
import { reachOf } from './reach.ts';

const NEAR = 0.55;

/** Words that every page has, or that say no more than the unit. */
const isLight = (chunk: string): boolean => isGeneric(chunk) || KIND_NOUNS.has(chunk);

/** 引进, which a page may say otherwise; 建弥市 is a name, of whatever verbs it is made. */
const isDeed = (chunk: string): boolean => isSoft(chunk) && !isStrangePlace(chunk);

/** Weighted share of the words found around the figure; undefined when a rare word is not. */
export function coverageOf(words: readonly string[], fact: Fact, setting: Setting): number | undefined {
  const layers = reachOf(fact, setting.pageOf(fact), words);
  if (!seasonHeld(words, fact, layers)) return undefined;
  const read = words.map((chunk) => {
    const generic = isLight(chunk);
    const rare = setting.rarity.weight(chunk);
    return {
      chunk,
      generic,
      rare,
      soft: isDeed(chunk),
      weight: weightOf(chunk, rare),
      found: isOfList(chunk, fact) ? 1 : foundIn(chunk, layers, setting.rarity),
    };
  });
  const sure = read.some((one) => !one.generic && !one.soft && one.rare > 0.6 && one.found >= 0.95);
  const missing = read.filter((one) => !one.generic && !one.soft && one.found < NEAR);
  const passes = ({ chunk }: { chunk: string }): boolean =>
    sure &&
    chunk.length <= 2 &&
    stagesHeld(chunk, layers) &&
    (!hasName(chunk) || fact.layers.before.includes(chunk)) &&
    !fact.layers.sentence.includes(chunk); // else it is told of another figure
  if (!missing.every(passes)) return undefined;
  const sum = read.reduce((total, one) => total + one.weight, 0.3);
  const coverage = (0.3 + read.reduce((total, one) => total + one.weight * one.found, 0)) / sum;
  return coverage < NEAR ? undefined : coverage;
}

/** 市级重点项目: words that name a list and nothing else are told by the list that a figure is on. */
const LIST = /^(?:国家|自治区|[省市县区州盟旗])级?(?:重[点大])?(?:建设)?(?:项目|工程)?$/;

const isOfList = (chunk: string, { level }: Fact): boolean =>
  level !== undefined && LIST.test(chunk) && levelNamed(chunk) === level.value;

/** True when one of the words stands nowhere about the figure; a verb may share one character with what is told up to it (拆掉, 拆除). */
export function lacksWord(words: readonly string[], fact: Fact, setting: Setting): boolean {
  const layers = reachOf(fact, setting.pageOf(fact), words);
  const told = `${toldSoFar(fact)}${fact.layers.own}`;
  return words.some(
    (word) =>
      !isLight(word) &&
      !isOfList(word, fact) &&
      foundIn(word, layers, setting.rarity) < SOMEWHERE &&
      !(isSoft(word) && [...word].some((character) => told.includes(character))),
  );
}

/** Words that fit everything weigh little, and verbs too, which a page may say otherwise; 脱贫 told nowhere, with no other word, is no answer. */
function weightOf(chunk: string, rare: number): number {
  if (isLight(chunk)) return 0.15;
  if (isDeed(chunk) && chunk.length > 1 && tokensOf(chunk).every(isVerb)) return 0.26;
  return isDeed(chunk) ? 0.24 : 0.3 + rare * Math.min(1.5, chunk.length / 3);
}

/** Words count in full beside the figure, less the farther off they stand. */
function foundIn(chunk: string, layers: readonly Layer[], rarity: Rarity): number {
  if (!stagesHeld(chunk, layers)) return 0;
  if (isStrangePlace(chunk)) return layers.some(({ text }) => text.includes(chunk)) ? 1 : 0;
  const held = (words: string): number =>
    Math.max(...waysToSay(words).map((way) => heldBy(way, layers, rarity)));
  const whole = held(chunk);
  if (whole < 1 && lacksNoun(chunk, layers)) return 0;
  if (whole >= NEARLY_ALL) return whole;
  const nouns = nounsOf(chunk).map(held);
  if (nouns.length < 2) return whole;
  if (nouns.some((noun) => noun < SOMEWHERE)) return 0; // 右线 of 隧道右线: the figure may be that of 左线
  return nouns.some((noun) => noun < NEAR) ? whole : Math.max(whole, mean(nouns) - 0.1);
}

/** 建弥市 is not what a page tells of 建水和弥勒市, nor of the road between the two. */
const isStrangePlace = remembered((chunk) => strangePlaces(chunk)[0]?.end === chunk.length);

/** 水库 of 青石湖水库 where the page tells of 青石湖水厂: a noun that has a character of its own is another thing. */
const lacksNoun = (chunk: string, layers: readonly Layer[]): boolean =>
  tokensOf(withoutGeneric(chunk)).some(
    (token) =>
      token.text.length > 1 &&
      isNoun(token) &&
      variantsOf(token.text).every((way) =>
        [...way].some((one) => !layers.some(({ text }) => text.includes(one))),
      ),
  );

/** 坟迁了多少: 迁坟 */
const turned = (words: string): string[] =>
  words.length === 2 && tokensOf(words).length === 2 ? [`${words[1]}${words[0]}`] : [];

/** 电子信息 of 电子信息产业: a list of sectors need not say that they are any. */
const ofSector = (words: string): string[] =>
  /^.{3,}(?:产业|行业|领域|板块)$/u.test(words) ? [words.slice(0, -2)] : [];

/** 支付 of a fund is 支出, where a page does not tell of both. */
const paidOut = (words: string): string[] => (words === '支出' ? ['支付'] : words === '支付' ? ['支出'] : []);

/** Every way to say some words. */
const waysToSay = remembered((words) => [
  ...variantsOf(words),
  ...turned(words),
  ...ofSector(words),
  ...paidOut(words),
]);

/** 舜禹光学改扩建项目 where the page says 舜禹公司的光学项目: every noun of a name must stand near, in whatever order. */
const nounsOf = remembered((chunk) => {
  const together = togetherIn(chunk);
  const nouns = tokensOf(chunk).filter(
    (token) =>
      isNoun(token) &&
      token.text.length > 1 &&
      !isGeneric(token.text) &&
      !together.some((whole) => whole.includes(token.text)),
  );
  return [...nouns.map((token) => token.text), ...together, ...unknownNames(chunk)];
});

/** 小湾村 of 小湾村水库库容: what the dictionary cuts into single characters in front of a noun is a name it does not know. */
function unknownNames(chunk: string): string[] {
  const tokens = tokensOf(chunk);
  const end = tokens.findIndex(({ text }) => text.length > 1);
  const single = tokens.slice(0, Math.max(0, end)).map(({ text }) => text);
  return single.length > 1 && single.every((one) => /\p{Script=Han}/u.test(one)) ? [single.join('')] : [];
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

const SOMEWHERE = 0.4;
const NEARLY_ALL = 0.79;

/** 江海 of 江海银行 must stand near the figure; 银行 alone is another bank. */
function heldBy(words: string, layers: readonly Layer[], rarity: Rarity): number {
  const share = coverLayers(words, layers);
  if (share >= NEARLY_ALL) return share;
  const telling = rarity.tellingPairs(words);
  const near = layers.filter((layer) => layer.weight >= NEAR);
  return telling.length === 0 || telling.some((pair) => near.some((layer) => layer.text.includes(pair)))
    ? share
    : 0;
}

/** 一期 of 产业园一期, 首批 of 首批机组, 第二次 of 第二次活动 and 第二 of 第二水厂 must stand near the figure: the whole and the other stages are other things. */
const stagesHeld = (chunk: string, layers: readonly Layer[]): boolean =>
  (
    chunk.match(
      /第[一二三四五六七八九十](?:中学|小学|幼儿园|人民医院)|[一二三四五六七八]期|首[期批]|[A-Z]+|[一二三四五六七八九十\d]+号[路楼线井机]|第[一二三四五六七八九十\d]+(?:次|(?![一二三四五六七八九十\d季产批期轮名大多]))/g,
    ) ?? []
  ).every((stage) =>
    layers.some(({ weight, text }) => {
      const told = text.replace(STAGES_COUNTED, '');
      return weight >= NEAR && variantsOf(stage).some((way) => told.includes(way)); // 二中 of 第二中学
    }),
  );

/** 分三期建设 counts them and is none. */
const STAGES_COUNTED = /分(?:为|成)?[两二三四五六七八]期/g;

/** 秋季 of 秋季集中开工: what was begun in spring is no answer, whatever else agrees, nor the spring that a page of autumn looks back on. */
const seasonHeld = (words: readonly string[], { layers }: Fact, reach: readonly Layer[]): boolean =>
  words.every((word) => {
    const season = SEASON.exec(word)?.[0];
    if (season === undefined) return true;
    const beside = `${layers.own} ${layers.head}`;
    return SEASON.test(beside) ? beside.includes(season) : reach.some(({ text }) => text.includes(season));
  });

const SEASON = /[春夏秋冬](?=季)/;
