/** Texts made for search engines: the same said again and again, or an article turned over by a machine. */

/** What such texts say of themselves; each may stand in an honest page, three together do not. */
const farmWords: readonly RegExp[] = [
  /小编(?:觉得|认为|以为|也|就|为|给|带|整理|了解)/, // 小编觉得
  /接下来(?:，)?(?:就|便)?(?:让|由|和)/, // 接下来就让小编带大家了解
  /以上(?:就|便|即)是/, // 以上便是全部内容
  /希望(?:能够?)?对(?:我们|大家|你|您|各位)有所?(?:协助|帮助)/, // 希望对我们有所协助
  /(?:大家|我们|咱们)都知道/, // 咱们都知道项目很重要
  /一起(?:来)?(?:了解|看看|看一下)(?:一下)?吧/, // 一起了解吧
  /为什么[^，。？]{0,12}呢？/, // 项目为什么重要呢？
];
const farmed = 3;

/** Fewer clauses repeat themselves in honest pages. */
const manyClauses = 20;
/** Share of clauses that are said for the first time. */
const leastNew = 0.4;

/** Why a text is not worth reading, undefined when it is. */
export function paddingOf(text: string): string | undefined {
  if (farmWords.filter((pattern) => pattern.test(text)).length >= farmed)
    return 'the text was turned over by a machine';
  const clauses = text
    .split(/[，。；！？\n]/)
    .filter((clause) => clause.length >= 4 && !clause.includes('\t'));
  return clauses.length >= manyClauses && new Set(clauses).size < leastNew * clauses.length
    ? 'the text says the same again and again'
    : undefined;
}
