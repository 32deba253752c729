/** 一类单位, 第二组, A类县区: groups that a bulletin ranks apart. */
const GROUP =
  /(?:(?<![第十百分共各这几哪])(?<kind>[一二三四五六甲乙丙丁A-D])类|第?(?<![一二三四五六七八九十各小班分])(?<team>[一二三四五六甲乙丙丁A-D])组)(?=单位|地区|县|区|乡|镇|街|园|部门|第|[前后]|排|垫|倒|末|[里中的（：，]|完|考|得|为|是|有)/gu;
/** 三类地区各多少: how many there are. */
const COUNTS_THEM = /^[^，。？]{0,6}(?:各|分别)/;

/** The group that a text names last: 一类, 二组. */
export function lastGroup(text: string): string | undefined {
  const found = [...text.matchAll(GROUP)].findLast(
    ({ 0: { length }, index }) => !COUNTS_THEM.test(text.slice(index + length, index + length + 12)),
  );
  const { kind, team } = found?.groups ?? {};
  return kind === undefined ? team && `${team}组` : `${kind}类`;
}
