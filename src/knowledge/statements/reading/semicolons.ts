import type { WordList } from './lists.ts';
import type { Line, Page } from './pages.ts';

/** 续建清单中有：甲仓储； · 5个签约项目分别是：甲仓储，总投资3亿元； */
const OPENING =
  /^(?<lead>[^：；]{2,40}(?:有|为|是|包括|如下|分别)：)(?<first>[^：，、。；]{2,30})(?:，(?=[^：；。]*\d)[^：；。]*)?；$/u;
/** 乙大道； · 丙园区，总投资9亿元； · 丁中学扩建。 */
const ITEM = /^(?<item>[^：，、。；]{2,30})(?:，(?=[^：；。]*\d)[^：；。]*)?(?<end>[；。])$/u;
/** The sum behind a name: 甲仓储总投资3亿元. */
const SUM = /(?<=.{2})(?:(?:计划|预计|估算)?总?投资|占地|用地)[约超近达]{0,2}\d.*/u;

/** 5个签约项目已开工4个 names nothing. */
const COUNT = /^\d+[个家项]/u;

/** Names parted by ； in one paragraph, which are sentences of their own. */
export function findSemicolonLists(page: Page): WordList[] {
  return page.lines.flatMap((line) => {
    const { lead, first } = OPENING.exec(line.text)?.groups ?? {};
    const more = itemsAfter(line);
    if (lead === undefined || first === undefined || more.length === 0) return [];
    const items = [first, ...more.map(({ text }) => itemOf(text))].map((item) => item.replace(SUM, ''));
    if (items.some((item) => COUNT.test(item))) return [];
    return [{ line, more, items, lead: '', around: `${lead}…`, after: '', open: false }];
  });
}

const itemOf = (text: string): string => ITEM.exec(text)?.groups?.item ?? '';

/** The items after a line, to the one that ends the sentence; none when it does not end. */
function itemsAfter({ page, at, sentence }: Line): Line[] {
  const items: Line[] = [];
  for (const line of page.lines.slice(at + 1)) {
    const end = ITEM.exec(line.text)?.groups?.end;
    if (end === undefined || line.sentence.block !== sentence.block) return [];
    items.push(line);
    if (end === '。') return items;
  }
  return [];
}
