/** Threads: what others say between the posts of an office, or below the first post, is no text. */
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

/** 3楼 某某路人：听说要投180亿 · 板凳 | 某某 回复 沙发：…: a post told in its own line. */
const floorSaid =
  /^(?:[1-9]\d{0,3}(?:楼|#)|沙发|板凳|地板|藤椅)[\s|｜]{1,8}(?<poster>[^，。：:|｜\s]{1,16})(?:\s?回复\s?[^，。：:\s]{1,12})?\s?[：:]/;
/** A post that opens no thread. */
const reply = /沙发|板凳|地板|藤椅|(?<!\d)(?:[2-9]|[1-9]\d{1,3})(?:楼|#)|^回[帖复]/;

/** 回复 某某：…, 回楼上，…: who opened the thread answers somebody. */
const REPLIES = /^回(?:复|楼|\d+楼)/;

interface Post {
  readonly poster: string;
  readonly office: boolean;
  /** It opens the thread, or is by whoever did. */
  readonly first: boolean;
}

/** Who posts what begins on a line. */
function postAt({ spaced: { text } }: PageLine, author: string | undefined): Post | undefined {
  const match = floor.exec(text) ?? floorFirst.exec(text) ?? floorSaid.exec(text);
  if (match === null) return undefined;
  const poster = match.groups?.poster ?? match.groups?.named ?? '';
  return {
    poster,
    office: office.test(poster) || certified.test(text),
    first: !reply.test(match[0]) || poster === author,
  };
}

/** For each line whether it stands in a post of somebody who is no office, or, where no office answers, in a reply of somebody else than who opened the thread. */
function othersSpeak(lines: readonly PageLine[]): readonly boolean[] {
  let post: Post | undefined;
  let author: string | undefined;
  const spoken = lines.map((line) => {
    const opened = postAt(line, author);
    if (opened?.first) author ??= opened.poster;
    post = opened ?? (REPLIES.test(line.content.text) && post ? { ...post, first: false } : post);
    return post;
  });
  const answered = lines.some((line) => postAt(line, author)?.office);
  return spoken.map((one) => one !== undefined && !one.office && (answered || !one.first));
}

/** The posts of all but offices, where an office answers in the thread; else the replies. */
export function silenceOthers(lines: readonly PageLine[], kinds: readonly LineKind[]): readonly LineKind[] {
  const others = othersSpeak(lines);
  return kinds.map((kind, at) => (others[at] === true ? 'clutter' : kind));
}
