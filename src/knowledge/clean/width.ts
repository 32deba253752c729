/** One width for every character: half-width letters and digits, no invisible characters, plain spaces. */
import { type MappedText, replaceMatches } from './mapped-text.ts';

/** Zero-width and directional marks, soft hyphens, variation selectors, private-use glyphs, control characters. */
const invisible = /[\p{Cf}\p{Co}\p{Variation_Selector}]|(?!\s)\p{Cc}/gu;

/** No-break, en, em, four-per-em, ideographic … spaces: 836.4亿\u2005元. */
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]/g;

/**
 * Full-width forms ９１宗 ＧＤＰ, half-width ｡､, compatibility ideographs 戀, Kangxi radicals ⼀, small forms ﹪.
 * Left alone: ，；：？！（）～ which are the forms we use, and units such as ㎡ ℃.
 */
const compatible =
  /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5d\uff61-\uff65\uffe0-\uffe6\uf900-\ufaff\u2f00-\u2fd5\ufe50-\ufe6b\ufe10-\ufe19]/g;

/** Corner quotation marks of traditional pages: 「三個一批」 → “三個一批”. */
const corners: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Characters in one width, spaces as plain spaces, invisible ones gone. */
export function settleWidths(source: MappedText): MappedText {
  const visible = replaceMatches(source, invisible, () => '');
  const spaced = replaceMatches(visible, oddSpace, () => ' ');
  const even = replaceMatches(spaced, compatible, (match) => match[0].normalize('NFKC'));
  return replaceMatches(even, /[「」『』]/g, (match) => corners[match[0]]);
}
