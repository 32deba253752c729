/** Threads in which an office answers: what others say between its posts is no text. */
import type { LineKind } from '../../clean/furniture/classify.ts';
import type { PageLine } from '../../clean/page-line.ts';

/** 某某路人 3楼 发表于 2015-5-14 19:02 · 回帖人：某县交通局 时间：2013/6/7 15:08 */
const floor =
  /^(?:(?<poster>[^，。：]{2,24}?)\s{0,4}(?:\d{1,4}楼|楼主|沙发|板凳|地板)\s{0,4}(?:发表|回复)于|(?:发帖|回帖|回复)(?:人|者|单位)[：:]\s?(?<named>\S{2,24}))/;
/** 沙发 某某路人 2015-5-14 19:02 · 3楼 【官方回复】某县交通局 2015-5-18 09:20 · 楼主：某某路人 发表于 2015-5-14 */
const floorFirst =
  /^(?:[1-9]\d{0,3}(?:楼|#)|楼主|沙发|板凳|地板|藤椅)[\s：:]{0,4}(?<poster>[^，。：\s]{2,30})\s{1,4}(?:发表|回复|(?:19|20)\d{2}[-年/.])/;
const office = /(?:局|委|委员会|政府|办公室|中心|厅|街道办|公司|发布|融媒)$/;
const certified = /官方(?:认证|回复|账号)/;

/** For each line whether it stands in a post of somebody who is no office; empty where no office answers behind one. */
function othersSpeak(lines: readonly PageLine[]): readonly boolean[] {
  let other = false;
  const spoken = lines.map(({ spaced: { text } }) => {
    const groups = (floor.exec(text) ?? floorFirst.exec(text))?.groups;
    if (groups) other = !office.test(groups.poster ?? groups.named ?? '') && !certified.test(text);
    return { other, opens: groups !== undefined };
  });
  const last = spoken.findLastIndex((line) => line.opens && !line.other);
  return last < 0 ? [] : spoken.map((line) => line.other);
}

/** The posts of all but offices, where an office answers in the thread. */
export function silenceOthers(lines: readonly PageLine[], kinds: readonly LineKind[]): readonly LineKind[] {
  const others = othersSpeak(lines);
  return kinds.map((kind, at) => (others[at] === true ? 'clutter' : kind));
}
