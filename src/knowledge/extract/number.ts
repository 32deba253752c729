/** Numbers as Chinese pages write them: 1,234.5 · 二十六 · 二〇二三 · 两三 · 十几. */

const NUMERALS = '〇零一二两三四五六七八九十百千万亿';
const DIGITS = '〇零一二三四五六七八九';
const SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Regex source of a number in Arabic digits: 1,234.5 · 1236.4 */
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:[.．]\d{1,8})?`;
/** Regex source of a number in Chinese numerals, always the whole run: 一百二十六 · 十几 · 三点五 */
export const CHINESE = `[${NUMERALS}]{1,16}(?![${NUMERALS}])几?(?:点[${DIGITS}]{1,4})?`;
/** Regex source of either. */
export const NUMBER = `(?:${ARABIC}|${CHINESE})`;
/** Regex source of where a number may start: not after a digit, 第, 数, 几 or a short Latin code (G30, B2-). */
export const NUMBER_START = [
  `(?=[-−\\d${NUMERALS}])`, // first, because it fails fastest
  String.raw`(?<![\d第]|\d[.,．]|(?<![A-Za-z])[A-Za-z]{1,2}-?)`,
  `(?<![${NUMERALS}几数](?=\\D))`,
].join('');

/** A number read; `upper` when it is said loosely (两三 → 2 to 3, 十几 → 11 to 19). */
export interface NumberRead {
  readonly number: number;
  readonly upper?: number;
}

/** The value of a number in digits or numerals; undefined when the characters make none. */
export function parseNumber(text: string): NumberRead | undefined {
  if (/^\d/.test(text)) return { number: Number(text.replaceAll(',', '').replace('．', '.')) };
  return parseDozens(text) ?? parsePair(text) ?? exact(parseChinese(text));
}

/** 万 → 1e4, 千万 → 1e7, 万亿 → 1e12; no character → 1. */
export function scaleOf(characters: string): number {
  return [...characters].reduce((product, character) => product * (SCALE[character] ?? 1), 1);
}

/** A number whose last 万 or 亿 goes to the unit: 二十六万人 are 26 万人. */
export interface ScaledNumber extends NumberRead {
  /** Without that scale: 二十六. */
  readonly head: string;
  /** 万; empty for digits. */
  readonly scale: string;
}

/** Reads a number and parts it from the scale its unit takes; before 瓦, 克, 伏 and 安 that is also 千. */
export function parseScaledNumber(numeral: string, unit = ''): ScaledNumber | undefined {
  const kilo = /^[瓦克伏安]/.test(unit) && /^[^\d]+千$/.test(numeral) ? '千' : '';
  const rest = numeral.slice(0, numeral.length - kilo.length);
  const myriads = /^(?:\D*[^\d万亿]|[万亿])(?<scale>[万亿]+)$/.exec(rest)?.groups?.scale ?? '';
  const read = parseNumber(rest);
  if (read === undefined) return undefined;
  const head = rest.slice(0, rest.length - myriads.length);
  const number = tidy(read.number / scaleOf(myriads));
  const upper = read.upper === undefined ? {} : { upper: tidy(read.upper / scaleOf(myriads)) };
  return { number, ...upper, head, scale: myriads + kilo };
}

/** Rounds away the noise of a floating product: 3.26 × 1e8 → 326000000. */
export function tidy(number: number): number {
  return Number(number.toPrecision(14));
}

function exact(number: number | undefined): NumberRead | undefined {
  return number === undefined ? undefined : { number };
}

/** 十几 → 11 to 19, 二十几 → 21 to 29; 几 anywhere else is no number. */
function parseDozens(text: string): NumberRead | undefined {
  if (!text.endsWith('十几')) return undefined;
  const tens = parseChinese(text.slice(0, -1));
  return tens === undefined ? undefined : { number: tens + 1, upper: tens + 9 };
}

/** 两三 → 2 to 3, 三五百 → 300 to 500, 十二三 → 12 to 13. */
function parsePair(text: string): NumberRead | undefined {
  const pair =
    /^(?<tens>[一二三四五六七八九]?十)?(?<low>[一二两三四五六七八])(?<high>[二两三四五六七八九])(?<scale>[十百千万亿]*)$/u;
  const groups = pair.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const [low, high] = [digit(groups.low), digit(groups.high)];
  if (high - low !== 1 && !(low === 3 && high === 5)) return undefined;
  const tens = groups.tens === undefined ? 0 : (parseChinese(groups.tens) ?? 0);
  const scale = scaleOf(groups.scale ?? '');
  return { number: tens + low * scale, upper: tens + high * scale };
}

function digit(character: string | undefined): number {
  return character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character ?? '') - 1);
}

function parseChinese(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点');
  const number = /[十百千万亿]/.test(whole) ? parseScaled(whole) : parseDigits(whole);
  if (number === undefined || decimals === undefined) return number;
  return Number(`${number}.${parseEach(decimals)}`);
}

/** 二〇二三 → 2023; one numeral alone is its value. */
function parseDigits(text: string): number | undefined {
  if (/[两几]/.test(text) && text.length > 1) return undefined;
  return Number(parseEach(text));
}

function parseEach(text: string): string {
  return [...text].map((character) => String(digit(character))).join('');
}

/** 一百二十六 → 126, 三亿五千万 → 350000000, 两千五 → 2500; undefined where two digits touch (三五十六). */
function parseScaled(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let unsaid = 1; // what a last digit counts when its scale is left out: 两千五 → 100
  for (const character of text) {
    const scale = SCALE[character];
    if (scale === undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit(character);
      if (pending === 0) unsaid = 1;
      continue;
    }
    if (scale < 1e4) section += (pending ?? 1) * scale;
    else if (scale === 1e4) total += (section + (pending ?? (section === 0 ? 1 : 0))) * scale;
    else total = (total + section + (pending ?? (total + section === 0 ? 1 : 0))) * scale;
    if (scale >= 1e4) section = 0;
    unsaid = scale / 10;
    pending = undefined;
  }
  return total + section + (pending ?? 0) * Math.max(1, unsaid);
}
