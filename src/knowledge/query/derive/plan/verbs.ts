/** How pages write what questions say is done: 没花 → 支出. */
const WRITTEN: readonly (readonly [said: RegExp, word: string, written: RegExp])[] = [
  [/^(?:花|用|支|支出|使用)$/, '支出', /支出|支付|拨付|(?:已|累计|实际|投入)(?:经)?使用/], // 没花 → 已支出39.4亿元
  [/^(?:投|投资)$/, '完成投资', /完成[^，；。]{0,10}投资|已完成/], // 没投 → 完成投资
  [/^(?:开工|动工|开|动)$/, '开工', /[开动]复?工/], // 没动 → 开复工231个
  [/^(?:干|做|弄|完成)$/, '完成', /完成|干了/], // 没干 → 已完成
  [/^(?:挖|打|打通|掘进|开挖|贯通)$/, '掘进', /挖|掘|贯通|打通/], // 没打 → 掘进到942米
  [/^(?:办|办结|办理)$/, '办', /办结|办理|办完|办好/], // 没办 → 完成前期手续办理
  [/^(?:建|建成|修|修通)$/, '建成', /建成|建完|建好|完工|修通/], // 没建 → 已建成86个
  [/^(?:种|栽|栽植)$/, '栽植', /栽植|栽种|种植/], // 没种 → 已栽植680亩
  [/^(?:拨|拨付|下拨)$/, '拨付', /拨付|下达|支付/], // 没拨 → 已拨付2亿元
  [/^(?:发|发放|发行)$/, '发', /发放|发行|拨付|下达/], // 没发 → 已发放, 累计发行债券
  [/^(?:交|交付|交房)$/, '交付', /交付|交房|交楼/], // 没交房 → 累计交付7530套
  [/^(?:复|复工)$/, '复工', /复工/], // 没复 → 已复工34个
];

const rowOf = (verb: string) => WRITTEN.find(([said]) => said.test(verb));

/** 支出 for 花 */
export const writtenAs = (verb: string): string => rowOf(verb)?.[1] ?? verb;

/** How a page tells of that deed: in its own words, or of a word that holds it (换 → 已更换, 搬 → 已搬迁). */
export function deedIn(verb: string, words: string): string | undefined {
  const row = rowOf(verb);
  const own = row ? row[2].exec(words)?.[0] : words.includes(verb) ? verb : undefined;
  return own ?? (BUILDS.test(verb) ? COMPLETED.exec(words)?.[0] : undefined);
}

/** 没打 → 管桩已完成260根: what hands do is told as completed, whatever they do. */
const BUILDS = /^(?:打|挖|种|栽|装|安装|铺|架|浇|浇筑|吊|吊装|换|更换|砌|焊|植|架设|铺设)$/;
/** Not 已完成基础浇筑260根: that is another deed. */
const COMPLETED = /(?:已经?|累计|目前|现已)完成了?(?=\s|$)/;

/** Says that something is done, whatever the deed: 已, 累计, 完成; 开工35个 alone does not. */
export const isMarkedDone = (words: string): boolean => /已|累计|实际|完成|到位|目前/.test(words);

export const tellsOf = (verb: string, words: string): boolean => deedIn(verb, words) !== undefined;

/** 支出 tells of 没支出 and 没花 in the field's own word, 拨付 only by what may be meant. */
export const isLiteral = (verb: string, words: string): boolean =>
  words.includes(verb) || words.includes(writtenAs(verb));
