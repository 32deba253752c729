/** 二中 for 第二中学: schools and hospitals called by their number. */
const FULL: Readonly<Record<string, string>> = { 中: '中学', 小: '小学', 幼: '幼儿园', 院: '人民医院' };
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FULL).map(([short, full]) => [full, short]),
);

const NUMERAL = '[一二三四五六七八九十]';
/** 第二中学 */
const IN_FULL = new RegExp(`第(${NUMERAL})(中学|小学|幼儿园|人民医院)`);
/** 二中 at the end of a name or before what is done with it; not 三中全会, 一小时, 二院士. */
const CALLED = new RegExp(`(?<!${NUMERAL}|第)(${NUMERAL})([中小幼院])(?=$|新|扩|迁|搬|改|建|项目|工程)`);

/** The other way to call what some words call by its number; none where they do not. */
export function numberedWays(words: string): readonly string[] {
  const short = words.replace(IN_FULL, (_, numeral: string, full: string) => `${numeral}${SHORT[full]}`);
  const full = words.replace(CALLED, (_, numeral: string, called: string) => `第${numeral}${FULL[called]}`);
  return [short, full].filter((way) => way !== words);
}
