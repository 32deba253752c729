import { readingsOf } from '../../../clean/readings.ts';
import { parentOf, shortName } from '../../../extract/places.ts';
import { fieldVerbs, fieldWords } from '../../../language/lexicon.ts';
import { remembered } from '../../../remembered.ts';
import type { Region } from '../../../types.ts';
import type { Rarity } from '../../library/rarity.ts';
import { nameSpeltBefore } from './spelt-name.ts';

/** What clerks type most, and first where two words sound alike: 项目, not 乡木. */
const COMMON =
  '项目 总投资 投资 年度计划 计划投资 完成投资 完成率 复工率 开工率 签约 开工 投产 竣工 复工 引进 落地 建成 在建 续建 计划 实施 完成 年度 协调 服务 融资 授信 贷款 补贴 就业 岗位 工业 农业 产业 民生 生态 城建 文旅 增长 占比 面积 建筑 资金 企业 专项债 重点 重大 第一批 第二期 示范区 高新区 经开区 开发区 资本金 银行 支出 支出率 额度 发行 到位 产值 税收 责任单位 用地 占地 装机 容量 增速 排名 履约率 投产率 多少 几个 亿元 亿 元 个 的 第 区';

/** 总投zi, zong投资: so many characters of a word may stand before its spelt rest, or behind its spelt head. */
const LONGEST_REST = 3;

/** Longer runs of letters are no words of a question. */
const LONGEST = 40;

/** GE and LNG are names. */
const SPELT = /(?<![A-Z])[A-Z]?[a-z]+(?![A-Z])/g;

/** Words typed by their sound are written in characters: zongtouzi → 总投资, laian县 → 来安县, 总投zi → 总投资, fengyun光电 as the articles write it. What is no such word stays (GDP, LNG). */
export function withWordsSpelt(question: string, known: readonly Region[], rarity: Rarity): string {
  if (!/[A-Za-z]{2}/.test(question)) return question;
  const typed = question.replace(/(?<=[a-z]) (?=[a-z])|[ ]?(?<![A-Za-z])[a-z](?=[？?！!。]*$)/g, ''); // wancheng touzi, 多少a
  const places = known
    .flatMap((place) => [place, parentOf(place) ?? place])
    .flatMap((place) => [place.name, shortName(place)]);
  const words = [...COMMON.split(' '), ...places, ...fieldWords, ...fieldVerbs];
  return typed.replace(SPELT, (spelt, at: number) => {
    const sound = spelt.toLowerCase();
    if (sound.length < 2 || sound.length > LONGEST) return spelt;
    return (
      restOf(sound, typed.slice(Math.max(0, at - LONGEST_REST), at), words) ??
      inWords(sound, words) ??
      headOf(sound, typed.slice(at + spelt.length, at + spelt.length + LONGEST_REST), words) ??
      nameSpeltBefore(sound, typed[at + spelt.length] ?? '', rarity) ??
      spelt
    );
  });
}

/** The words that sound so, one behind the other; `ends` keeps what has been tried from a place on. */
function inWords(
  sound: string,
  words: readonly string[],
  ends: Map<number, string | undefined> = new Map(),
): string | undefined {
  if (sound === '') return '';
  if (ends.has(sound.length)) return ends.get(sound.length);
  const fitting = words
    .flatMap((word) =>
      soundsOf(word)
        .filter((one) => sound.startsWith(one))
        .map((one) => ({ word, one })),
    )
    .sort((a, b) => b.one.length - a.one.length);
  const found = fitting
    .map(({ word, one }) => {
      const rest = inWords(sound.slice(one.length), words, ends);
      return rest === undefined ? undefined : word + rest;
    })
    .find((one) => one !== undefined);
  ends.set(sound.length, found);
  return found;
}

/** zi behind 总投: the rest of a word that has begun in characters. */
function restOf(sound: string, before: string, words: readonly string[]): string | undefined {
  for (let length = before.length; length > 0; length--) {
    const head = before.slice(-length);
    const word = words.find((one) => one.startsWith(head) && soundsOf(one.slice(length)).includes(sound));
    if (word !== undefined) return word.slice(length);
  }
  return undefined;
}

/** zong before 投资: the head of a word that goes on in characters. */
function headOf(sound: string, after: string, words: readonly string[]): string | undefined {
  for (let length = after.length; length > 0; length--) {
    const rest = after.slice(0, length);
    const word = words.find((one) => one.endsWith(rest) && soundsOf(one.slice(0, -length)).includes(sound));
    if (word !== undefined) return word.slice(0, -length);
  }
  return undefined;
}

/** Every way a word may be typed: 率 as lv, lu or shuai. */
const soundsOf = remembered((word: string): readonly string[] =>
  [...word].reduce<string[]>(
    (heads, character) =>
      heads.flatMap((head) => readingsOf(character).map((reading) => head + reading.replaceAll('ü', 'v'))),
    word === '' ? [] : [''],
  ),
);
