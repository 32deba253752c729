import type { Line } from './pages.ts';
import type { Term } from './terms.ts';

/** 滞后十天以上的亮红牌, 50%以上不足80%的为黄色: what a coloured mark is given for. */
const MARKED =
  /(?:亮|挂|给予?|定为|列为|标为|划为|发|为|是)出?(?<mark>[红黄绿蓝橙白黑](?:[牌灯色榜]|色预警))/u;
/** A criterion, not the report of a mark that was given. */
const CRITERION = /以上|以下|以内|不足|低于|高于|超过|超期|达到|达不到|未|滞后|其余|其他/u;
const CLAUSE = /[，。；、](?!\d)/u;

/** What the coloured marks of a page stand for, each in its own clause. */
export function findColourMarks(line: Line): Term[] {
  return line.text.split(CLAUSE).flatMap((clause) => {
    const mark = MARKED.exec(clause)?.groups?.mark;
    if (mark === undefined || !CRITERION.test(clause)) return [];
    return [{ term: mark, line, more: [], meaning: clause, strength: 0.8 }];
  });
}
