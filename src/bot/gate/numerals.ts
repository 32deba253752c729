/** Numbers as written, in digits or in Chinese, for the gate alone: it shares no reader with the knowledge rooms. */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const digitClass = Object.keys(DIGITS).join('');
const multiplierClass = [...Object.keys(TENS), ...Object.keys(MYRIADS)].join('');

/** 43.6 · 1,319.3 · 2021 */
export const ARABIC = String.raw`\d+(?:,\d{3}(?!\d))*(?:\.\d+)?`;
/** 五十九点七 · 三千二百万 · 十二 · 二〇二一 · 百亿. Begins with a digit or a multiplier that another follows; 千 of 百万|千瓦 is the unit's. */
export const SPELLED = `(?:[${digitClass}十拾廿卅]|[百千佰仟](?=[百千万亿萬億]))(?:(?!千[瓦伏])[${digitClass}${multiplierClass}])*(?:点[${digitClass}]+[${multiplierClass}]*)?`;

const LEADING_DIGITS = new RegExp(`^[${digitClass}]+`);

/** The value of a number in either script; undefined when it is no number (三五成群). */
export function readNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  const [whole = '', decimals] = text.split('点');
  if (decimals === undefined) return readWhole(whole);
  // 五十九点七亿: digits, then what multiplies the whole.
  const scale = decimals.replace(LEADING_DIGITS, '');
  const digits = readDigits(decimals.slice(0, decimals.length - scale.length));
  const integer = readWhole(whole);
  if (digits === undefined || integer === undefined) return undefined;
  return Number(`${integer}.${digits}`) * multiply(scale);
}

const multiply = (scale: string): number =>
  Array.from(scale).reduce((product, char) => product * (TENS[char] ?? MYRIADS[char] ?? 1), 1);

/** 二〇二一 → "2021"; undefined when a character is no digit. */
function readDigits(text: string): string | undefined {
  const digits = Array.from(text, (char) => DIGITS[char]);
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : undefined;
}

/** 三百零五 → 305, 五十九亿七千万 → 5 970 000 000, 二〇二一 → 2021; undefined for 十四五, two digits side by side. */
function readWhole(text: string): number | undefined {
  if (text === '') return undefined;
  const digits = readDigits(text);
  if (digits !== undefined) return Number(digits);
  return readPlaces(text.replaceAll('廿', '二十').replaceAll('卅', '三十'));
}

function readPlaces(text: string): number | undefined {
  let total = 0; // of the 万 and 亿 closed so far
  let section = 0; // of the 十 百 千 since then
  let digit: number | undefined;
  for (const char of text) {
    const value = DIGITS[char];
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
      continue;
    }
    if (char in TENS) section += (digit ?? 1) * (TENS[char] ?? 1);
    else {
      total = closeMyriad(total, section + (digit ?? 0), MYRIADS[char] ?? 1);
      section = 0;
    }
    digit = undefined;
  }
  return total + section + (digit ?? 0);
}

/** A larger 亿 multiplies all before it (三千万亿), a smaller 万 only what was counted since (五亿三千万). */
function closeMyriad(total: number, counted: number, myriad: number): number {
  if (total > 0 && total < myriad) return (total + counted) * myriad;
  return counted === 0 ? total * myriad : total + counted * myriad;
}
