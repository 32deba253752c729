const DIGITS = '零一二三四五六七八九';

/** 2 → 二, 12 → 十二, 21 → 二十一; beyond 99 the digits themselves. */
export function toChineseOrdinal(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99) return String(n);
  if (n < 10) return DIGITS[n] as string;
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
