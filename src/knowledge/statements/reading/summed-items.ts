import { splitClauses, type WordList } from './lists.ts';
import type { Line } from './pages.ts';

/** 签约的4个项目分别为： */
const OPENING = /^(?<lead>[^：；]{2,40}(?:有|为|是|包括|如下|分别)：)(?<rest>[^：；]+)。$/u;
/** 甲仓储总投资3亿元, 总投资3亿元的甲仓储 */
const SUM = '(?:计划|预计|估算)?总?投资[约超近达]*[\\d.]+[万亿]?元';
const ITEM = new RegExp(`^(?:${SUM}的(?<behind>[^，；。]{2,30})|(?<item>[^，；。\\d]{2,30}?)${SUM})$`, 'u');
/** 甲仓储总投资3亿元，占地90亩: told of the item before. */
const OF_ITEM = /^(?:占地|用地|年产|年内|达产|建设|新建|主要|规划|设)/u;

/** Names in one sentence, each with its sum and parted from the next by ，. */
export function findSummedItems(line: Line): WordList[] {
  const { lead, rest } = OPENING.exec(line.text)?.groups ?? {};
  if (lead === undefined || rest === undefined) return [];
  const items = splitClauses(rest).flatMap((clause) => {
    const { item, behind } = ITEM.exec(clause)?.groups ?? {};
    const name = item ?? behind;
    return name === undefined && OF_ITEM.test(clause) ? [] : [name];
  });
  const names = items.filter((name) => name !== undefined);
  if (names.length < 2 || names.length < items.length) return [];
  return [{ line, more: [], items: names, lead: '', around: `${lead}…`, after: '', open: false }];
}
