/** Traditional to simplified, keeping the map. */
import { Converter } from 'opencc-js/t2cn';
import { type Edit, edit, type MappedText } from './mapped-text.ts';

const convert: (text: string) => string = Converter({ from: 't', to: 'cn' });

/** 著 after a verb is 着 (隨著 → 随着), which the converter leaves alone; 著名 and 著作 stay. */
const PARTICLE = /(?<=[随跟沿朝向对接看听说写走坐站拿带抱围绕凭靠本有意味存])著(?![名作者称书述])/g;

/** 乾 of 乾安县, 乾县 and 乾隆 is simplified as it stands; elsewhere it is 干 (乾燥). */
const AS_IT_STANDS = /(乾(?=[安縣县坤隆元務务州]))/;

/** Words that a page set in traditional characters may have in the place of the mainland's: 專案總投資 → 项目总投资; all of one length. */
const WORDS: readonly (readonly [taiwan: RegExp, mainland: string])[] = [
  [/專案(?![組组]|小)/g, '項目'], // 專案經理, not 專案組
  [/資訊/g, '信息'], // 電子資訊產業
  [/軟體/g, '軟件'], // 軟體園
  [/網路/g, '網絡'], // 5G網路
];

const inMainlandWords = (text: string): string =>
  WORDS.reduce((rest, [taiwan, mainland]) => rest.replace(taiwan, mainland), text);

/** 集中開工 → 集中开工; phrases decide (著名 stays, 瞭解 → 了解). */
export function simplifyText(text: string): string {
  const parts = text.split(AS_IT_STANDS);
  return parts
    .map((part, i) => (i % 2 === 1 ? part : convert(inMainlandWords(part)).replace(PARTICLE, '着')))
    .join('');
}

/** Code points of `from` that became another in `to`, both of one length. */
function changedPoints(from: readonly string[], to: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  from.forEach((point, i) => {
    const text = to[i] ?? '';
    if (text !== point) edits.push({ start: at, end: at + point.length, text });
    at += point.length;
  });
  return edits;
}

/** Simplified characters; a conversion that changes the length is done character by character instead. */
export function toSimplified(source: MappedText): MappedText {
  const converted = simplifyText(source.text);
  if (converted === source.text) return source;
  const from = [...source.text];
  const whole = [...converted];
  const to = whole.length === from.length ? whole : from.map(simplifyText);
  return edit(source, changedPoints(from, to));
}
