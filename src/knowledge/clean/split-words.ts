/** Words that two of their kind share: what a bracket splits is read as one. */
import { type MappedText, replaceMatches } from './mapped-text.ts';

/** （复） of 集中开（复）工, （改、扩） of 新（改、扩）建 */
const SPLIT = /(?<=[开新改扩竣完复])（[开复竣完续改扩迁、]{1,5}）(?=[工建])/g;

/** 开（复）工 → 开复工 */
export const joinSplitWords = (source: MappedText): MappedText =>
  source.text.includes('（')
    ? replaceMatches(source, SPLIT, ([split]) => split.replace(/[（）、]/g, ''))
    : source;

/** 开（复）工 as a page writes it, and nothing split otherwise. */
const WRITTEN = /[开新改扩竣完复][（(][开复竣完续改扩迁、]{1,5}[）)][工建]/g;

/** A proof in the words of its page: 开复工 of what was read is 开（复）工 where the page splits it each time. */
export const asWritten = (read: string, written: string): string =>
  (written.match(WRITTEN) ?? []).reduce((text, split) => {
    const joined = split.replace(/[（()）、]/g, '');
    return written.includes(joined) || text.includes(split) ? text : text.replaceAll(joined, split);
  }, read);
