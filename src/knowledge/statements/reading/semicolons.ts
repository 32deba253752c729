import type { WordList } from './lists.ts';
import type { Line, Page } from './pages.ts';

/** 续建清单中有：甲仓储； */
const OPENING = /^(?<lead>[^：；]{2,40}(?:有|为|是|包括|如下|分别)：)(?<first>[^：，、。；]{2,30})；$/u;
/** 乙大道； · 丁中学扩建。 */
const ITEM = /^(?<item>[^：，、。；]{2,30})(?<end>[；。])$/u;

/** Names parted by ； in one paragraph, which are sentences of their own. */
export function findSemicolonLists(page: Page): WordList[] {
  return page.lines.flatMap((line) => {
    const { lead, first } = OPENING.exec(line.text)?.groups ?? {};
    const more = itemsAfter(line);
    if (lead === undefined || first === undefined || more.length === 0) return [];
    const items = [first, ...more.map(({ text }) => text.slice(0, -1))];
    return [{ line, more, items, lead: '', around: `${lead}…`, after: '', open: false }];
  });
}

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
