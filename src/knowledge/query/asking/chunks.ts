import { anyOf } from '../../any-of.ts';
import { strangePlaces } from '../../extract/places.ts';
import { isNoun, isVerb, type Token, tokensOf } from '../../language/tokens.ts';
import { matchesIn } from '../../matches.ts';
import { remembered } from '../../remembered.ts';
import type { Span } from '../../types.ts';
import { askingPhrases, carries, saysNothing } from '../tables/empty-words.ts';
import { KIND_NOUNS, kindsOfEnding } from '../tables/measure-nouns.ts';

/** A run of content words of a question. */
export interface Chunk extends Span {
  readonly text: string;
}

/** Content words of a question outside the spans already understood: names whole, verbs apart. 企业解决一个问题 → 企业｜解决｜问题 */
export function chunksOf(text: string, understood: readonly Span[]): Chunk[] {
  const taken = new Uint8Array(text.length);
  for (const span of understood) taken.fill(1, span.start, endIn(text, span));
  for (const { index, 0: words } of matchesIn(text, askingPhrases))
    taken.fill(1, index, index + words.length);
  const strange = strangePlaces(text).filter(({ start, end }) => !taken.subarray(start, end).includes(1));
  for (const { start, end } of strange) taken.fill(1, start, end);
  const names = strange.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const words = runsOf(text, taken).flatMap((run) => wordsOf(run, text));
  return [...names, ...words].sort((a, b) => a.start - b.start);
}

/** The 县 of 云溪县城水厂 belongs to 县城. */
const endIn = (text: string, { end }: Span): number =>
  /^县城(?![乡镇建投管市发运关])/.test(text.slice(end - 1)) ? end - 1 : end;

/** The stretches nothing has taken. */
function runsOf(text: string, taken: Uint8Array): Token[][] {
  const masked = [...text].map((_, i) => (taken[i] === 1 ? '，' : (text[i] as string))).join('');
  const runs: Token[][] = [[]];
  for (const token of tokensOf(masked))
    if (token.text.includes('，')) runs.push([]);
    else runs.at(-1)?.push(token);
  return runs.filter((run) => run.length > 0);
}

function wordsOf(run: readonly Token[], text: string): Chunk[] {
  const words: Span[] = [];
  let open: Span | undefined;
  const close = () => {
    if (open !== undefined) words.push(open);
    open = undefined;
  };
  run.forEach((token, i) => {
    const { start, end } = token;
    const apart =
      (isVerb(token) && !joins(run, i)) ||
      standsApart(token.text) ||
      plansMeasure(run, i) ||
      isOutput(run, i);
    if (apart || endsWord(run, i)) close();
    else if (open !== undefined || token.text !== '完成') open = { start: open?.start ?? start, end }; // 完成｜硬化公路
    if (endsFrame(text.slice(open?.start ?? start, end), token.text) && run[i + 1] !== undefined) close();
    if (apart && !saysNothing(token.text) && !carries(token.text)) words.push({ start, end });
  });
  close();
  const found = words
    .filter(({ start, end }) => end - start > 1 || speaksAlone(text, start, run))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  return found.length > 0 ? found : wholeName(run, text);
}

/** 大中修: a name of single characters that no rule takes for a word. */
function wholeName(run: readonly Token[], text: string): Chunk[] {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const single = run.every((token) => token.text.length === 1 && !carries(token.text) && token.tag !== 'd');
  return run.length > 1 && single ? [{ start, end, text: text.slice(start, end) }] : [];
}

/** 坟 of 多少座坟, 井 of 挖了多少井, and 卖 of 房子卖了: one character that counts. */
const speaksAlone = (text: string, at: number, run: readonly Token[]): boolean =>
  (/(?:多少|几)[个座条辆台棵口头只间栋家户项处所套盏眼]?$/.test(text.slice(0, at)) &&
    !VAGUE.test(text[at] ?? '')) ||
  run.some((token) => token.start === at && isVerb(token) && !carries(token.text)) ||
  (run[0]?.start === at && leadsVerb(run));

/** 点 of 看了几个点 and 娃 of 能上多少娃: a page says it in many ways. */
const VAGUE = /[点事活娃人]/;

/** 桥 of 桥修了几座: a noun of one character that something was done to; a level (县里) names no thing. */
const leadsVerb = ([noun, verb, ...rest]: readonly Token[]): boolean =>
  noun !== undefined &&
  verb !== undefined &&
  rest.length === 0 &&
  isNoun(noun) &&
  isVerb(verb) &&
  noun.text.length + verb.text.length === 2 &&
  !/[省市州盟县区旗乡镇村钱资项年月]/.test(noun.text) &&
  !VAGUE.test(noun.text);

/** 静态 of 改扩建项目静态总投资 and 装机 of 云溪电站装机 are no part of the name. */
const standsApart = (word: string): boolean => isKindOfSum(word) || KIND_NOUNS.has(word);

/** 规划 of 云溪产业园规划占地多少 says how it is meant and is no part of the name. */
const plansMeasure = (run: readonly Token[], i: number): boolean =>
  run[i]?.text === '规划' && kindsOfEnding(run[i + 1]?.text ?? '') !== undefined;

/** 年产 of 云溪菌棒厂年产多少: what is asked of it. */
const isOutput = (run: readonly Token[], i: number): boolean =>
  /^[年日]产$/.test(run[i]?.text ?? '') && run[i + 1] === undefined;

/** 静态 of 静态投资 */
export const isKindOfSum = (word: string): boolean => /^(?:静态|动态)$/.test(word);

/** 滨江新区｜光伏组件, 招商大会｜文旅, 青峰引水工程｜大坝: a zone, an event or a work, and what stands or was done in it. */
const endsFrame = (name: string, last: string): boolean =>
  name !== last && (ZONE.test(last) || EVENT.test(name) || (last === '工程' && WORK.test(name)));

/** By a name of its own, and of more than one part: no 重点工程, 道路工程. */
const WORK =
  /^(?!.*(?:重点|重大|配套|附属|主体|基础|装修|绿化)工程$)[\p{Script=Han}\d]{2,}(?:供水|引水|调水|引调水|枢纽|水利|整治|治理|改造|建设|扩建|改建|改扩建|迁建)工程$/u;

const ZONE = /^(?:新区|园区|高新区|经开区|开发区|示范区|工业区|片区)$/;
const EVENT = /(?:大|推介|签约|洽谈|对接|恳谈|博览|交易)会$/;

/** Words that name nothing, prepositions and the like end a word; so does a verb of one character before 了. */
const endsWord = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  const after = tokens[i + 1];
  if (/^v/.test(token.tag) && carries(token.text) && (after === undefined || breaks(after))) return true; // 投 of 哪家公司投的
  return (saysNothing(token.text) && !isInName(tokens, i)) || (breaks(token) && !leads(tokens, i));
};

/** 设计 of 软件设计城: a noun of one character behind it makes it part of a name. */
const isInName = (tokens: readonly Token[], i: number): boolean => {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return (before === undefined || isNoun(before)) && after?.text.length === 1 && isNoun(after);
};

/** 处理 of 污水处理厂 and 润 of 华润新材料: a verb between nouns is part of a name, and so is one character of one. */
function joins(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (/^(?:新增|新建|续建|扩建|在建|拟建)$/.test(token.text)) return after !== undefined && isNoun(after);
  if (after?.text === '类') return true; // 储备类项目
  if (leadsVerb(tokens)) return false;
  if (before === undefined || isVerb(before) || breaks(before)) return false;
  if (after !== undefined && isNoun(after)) return token.text.length > 1 || !carries(token.text);
  const inside = after !== undefined && !breaks(after) && !isVerb(after);
  return (
    !carries(token.text) &&
    (before.text.length === 1 ? token.text.length === 1 || i === 1 : token.text.length === 1 && inside)
  );
}

/** 右 of 隧道右线 and 下 of 下水库 lead a name; 中 of 项目中工业类 ends one. */
const leads = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  const after = tokens[i + 1];
  const names = /[左右东西南北上下]/.test(token.text) || (token.text === '中' && token.start === 0); // 中村
  return token.tag === 'f' && after !== undefined && isNoun(after) && names;
};

/** Prepositions, connectives, particles, pronouns, adverbs and 里 上 中; 一期 is no adverb. */
const breaks = ({ tag, text }: Token): boolean =>
  /^(?:p|c|u[a-z]?|r|d|y|e|o|f|x)$/.test(tag) && !/^[一二三四五六七八九十首]期$/.test(text);

const GENERIC = anyOf(
  /固定资产(?=投资项目)|重点|重大|大?项目|大?工程|建设|集中|企业|总体|整体|全部|所有|投资|资金|活动|情况|仪式|数量|个数|金额|规模|完成|安排|实施|推进/g,
  /新增|谋划|^规划$|三个一批|一批|通报|会上|这批|本次|此次|本期|类|三(?=个|批|$)|批|钱[里中]?|数|大型|主要/g,
);

/** True for words that fit nearly every article: 重点项目, 集中. */
export const isGeneric = (chunk: string): boolean => withoutGeneric(chunk).length === 0;

export const withoutGeneric = remembered((words) => words.replace(GENERIC, ''));
