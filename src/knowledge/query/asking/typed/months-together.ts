import { parseNumber } from '../../../extract/number.ts';

const DIGITS = '(\\d{1,2})';
const NUMERAL = '[一二三四五六七八九]';
/** 7、8两个月, 7、8月, 7月和8月两个月 */
const IN_DIGITS = new RegExp(
  `(?<![\\d.月、—-])${DIGITS}(月份?)?[、和]${DIGITS}(?:(?:月份?)?[这那]?(两个?月)|月份?)`,
  'g',
);
/** 七八月份, 七、八两个月 */
const IN_WORDS = new RegExp(
  `(?<![十一二三四五六七八九])(${NUMERAL})、?(${NUMERAL})(?:月份?[这那]?(?:两个?月)?|两个月)(?!光|[天日前后])`,
  'g',
);
/** 7月和8月 of 7月和8月一共完成多少 */
const SUMMED = new RegExp(
  `(?<![\\d.月、—-])${DIGITS}月份?[、和与及跟加]${DIGITS}月份?(?:[这那]?两个?月)?([^，。？]{0,24}?)(?:加|合)?(?:起来|一共|总共|合计|共计)`,
);

/** Each of them is asked for, or one held against the other. */
const APART = /各|分别|哪|谁|比|差|还是/;

/** 7、8两个月 → 7—8月: two months that follow one another are one stretch, unless each is asked for. */
export function withMonthsTogether(text: string): string {
  if (APART.test(text)) return text;
  return text
    .replace(IN_DIGITS, (said, a: string, month: string | undefined, b: string, both: string | undefined) =>
      follow(Number(a), Number(b)) && !(month !== undefined && both === undefined) ? `${a}—${b}月` : said,
    )
    .replace(IN_WORDS, (said, a: string, b: string) => {
      const [first, second] = [a, b].map((word) => parseNumber(word)?.number ?? 0) as [number, number];
      return follow(first, second) ? `${first}—${second}月` : said;
    });
}

/** 7月和8月一共完成多少 → 7—8月完成多少, where neither month is told alone. */
export function monthsSummed(text: string): string | undefined {
  const [said = '', a, b, between = ''] = SUMMED.exec(text) ?? [];
  return said !== '' && !APART.test(text) && follow(Number(a), Number(b))
    ? text.replace(said, `${a}—${b}月${between}`)
    : undefined;
}

const follow = (first: number, second: number): boolean => second === first + 1 && second <= 12;
