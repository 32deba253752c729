/** The catalogue card of an information-disclosure page, its labels and values in cells: 索引号⇥012/2024-7⇥文号⇥某办〔2024〕6号. */
import { edit, type MappedText } from '../mapped-text.ts';

const LABEL = new RegExp(
  `^(?:${[
    '索\\s?引\\s?号', '信息索引', '(?:组配|主题|体裁|内容|信息)分类', '信息类别', '(?:发布|发文|制发|公开|责任|印发|制定)(?:机构|机关|单位|部门)', '公开责任部门',
    '文\\s{0,4}号', '发文字号', '文件(?:编号|字号|文号)', '(?:成文|发文|发布|公开|生成|生效|失效|废止|施行)(?:日期|时间)', '有\\s?效\\s?性', '信息状态', '公开(?:范围|方式|形式|程度|时限)',
    '主\\s?题\\s?词', '关\\s?键\\s?[词字]', '内容概述', '服务对象', '统一登记号', '(?:信息|文件|文章)(?:名称|标题)', '标\\s{0,4}题', '名\\s{0,4}称',
  ].join('|')})$`,
); // biome-ignore format: a table
/** 标题 and 名称 head the column of a table as well, over a word. */
const TITLE = /(?:题|名\s{0,4}称)$/;
const shortestTitle = 8;
const GAP = /(?<![ \u00a0\u3000])[ \u00a0\u3000]*\t\s*/g;

/** Puts a colon between each label and its value, when a line is nothing else. */
export function withColons(line: MappedText): MappedText {
  const lead = line.text.length - line.text.trimStart().length;
  const gaps = [...line.text.trimEnd().matchAll(GAP)].filter(({ index }) => index >= lead);
  const cellAt = (at: number): string => {
    const before = gaps[at - 1];
    const start = before ? before.index + before[0].length : lead;
    return line.text.slice(start, gaps[at]?.index).trimEnd();
  };
  const isPair = (_: unknown, at: number): boolean => {
    const [label, value] = [cellAt(2 * at), cellAt(2 * at + 1)];
    if (!LABEL.test(label) || LABEL.test(value)) return false;
    return !TITLE.test(label) || value.length >= shortestTitle;
  };
  const between = gaps.filter((_, at) => at % 2 === 0);
  if (between.length === 0 || !between.every(isPair)) return line;
  const colons = between.map(({ index, 0: gap }) => ({ start: index, end: index + gap.length, text: '：' }));
  return edit(line, colons);
}
