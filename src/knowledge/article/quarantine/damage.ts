/** Pages too damaged to quote figures from. */
import { lostShare } from '../formats/decode.ts';

/** Where characters are lost in several places, digits may be lost as well, and nothing shows where. */
const mostLost = 0.005;
const fewPlaces = 3;
const mostMojibake = 0.04;
/** Share of letters that are gone: 总?资, 总□资. */
const mostHoles = 0.02;
const fewHoles = 5;
/** Share of figures whose digits are hidden: 总投资**亿元. */
const mostMasked = 0.4;

/** UTF-8 read as GBK (锛 鐨 銆) or as Latin-1 (ä¸ å). */
const mojibake = /[锛鐨銆鍙鍦鏄涓浜鈥閲绋缁鎴鏃]|[äåæçèé][\u0080-\u00bf]|Ã[\u0080-\u00bf]|ï¼/g;
const hole = /(?<=\p{Script=Han})[?□]{1,3}(?=\p{Script=Han})/gu;
const figure = /(?<![\d.*＊])[\d.*＊]{1,12}(?=[余多]?(?:[亿万个家人亩项%％]|公里|平方|吨))/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Why a text cannot be trusted, undefined when it can. */
export function damageOf(text: string): string | undefined {
  if (text.trim() === '') return 'the file is empty';
  if (count(text, /\ufffd+/g) >= fewPlaces && lostShare(text) > mostLost)
    return 'too many characters of the file are lost';
  const letters = count(text, /[\p{Script=Han}äåæçèéÃï]/gu);
  if (letters > 40 && count(text, mojibake) > mostMojibake * letters * 3)
    return 'the text was decoded wrongly before it was saved';
  const holes = count(text, hole);
  if (holes >= fewHoles && holes > mostHoles * letters) return 'too many characters of the text are missing';
  const figures = text.match(figure) ?? [];
  const masked = figures.filter((digits) => /[*＊]/.test(digits)).length;
  if (masked >= fewHoles && masked > mostMasked * figures.length) return 'the figures of the text are masked';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it counts
  const controls = count(text, /[\u0000-\u0008\u000e-\u001a]/g);
  return controls > 0.02 * text.length ? 'the file is binary, not text' : undefined;
}
