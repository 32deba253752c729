import { AFTER_NAME, DOUBLE_SURNAMES, NEEDS_MORE, SURNAMES, WORD_LIKE } from '../tables/roles.ts';

const HAN = /^\p{Script=Han}+$/u;
const JOINED_NAME = /^\p{Script=Han}{1,6}·\p{Script=Han}{1,8}/u; // 库热西·买合苏提
/** 项目建设总工期: words that begin with what may be a surname. */
const NO_NAME = /^(?:项目|路[线段基面]|全[线市县省区部程体])/;
const MARK = /^(?:$|[^\p{Script=Han}\p{L}\p{N}])/u;

/** The personal name that starts at a place of a text; `page` helps where the verb after it is in no table. */
export function nameAt(text: string, at: number, page = ''): string | undefined {
  const joined = JOINED_NAME.exec(text.slice(at, at + 16))?.[0];
  if (joined !== undefined) return endOfJoined(joined, text.slice(at));
  const lengths = DOUBLE_SURNAMES.has(text.slice(at, at + 2)) ? [3, 4] : [2, 3];
  if (lengths[0] === 2 && !SURNAMES.has(text[at] ?? '')) return undefined;
  if (NO_NAME.test(text.slice(at, at + 2))) return undefined;
  // 强调 and 解读 begin like names.
  if (AFTER_NAME.some((word) => word.length > 1 && text.startsWith(word, at))) return undefined;
  // The shorter first: in 王凯出席 the longer would swallow the verb.
  const length = lengths.find((candidate) => endsName(text, at, candidate)) ?? lengthByVerb(text, at, page);
  return length === undefined ? undefined : text.slice(at, at + length);
}

function endsName(text: string, at: number, length: number): boolean {
  if (!HAN.test(text.slice(at, at + length))) return false;
  const rest = text.slice(at + length);
  if (MARK.test(rest)) return true;
  const word = AFTER_NAME.find((candidate) => rest.startsWith(candidate));
  if (word === undefined) return false;
  return !(NEEDS_MORE.has(word) && MARK.test(rest.slice(word.length)));
}

/** 李某某挂钩甲项目，段某某挂钩乙项目: the name ends where a word begins that the page uses again. */
function lengthByVerb(text: string, at: number, page: string): number | undefined {
  if (WORD_LIKE.has(text[at] ?? '')) return undefined;
  const candidates = [3, 2].map((length) => ({
    length,
    uses: page.split(text.slice(at + length, at + length + 2)).length - 1,
  }));
  const [best] = candidates.sort((a, b) => b.uses - a.uses);
  return best !== undefined && best.uses > 1 && HAN.test(text.slice(at, at + best.length + 2))
    ? best.length
    : undefined;
}

/** A joined name runs to a mark or a word that follows names. */
function endOfJoined(joined: string, text: string): string | undefined {
  const dot = joined.indexOf('·');
  for (let end = dot + 2; end <= joined.length; end++) {
    const rest = text.slice(end);
    if (MARK.test(rest) || AFTER_NAME.some((word) => word.length > 1 && rest.startsWith(word)))
      return joined.slice(0, end);
  }
  return undefined;
}

/** Names that come before their office: 黄某某、周某等区领导, 李某某兼任办公室主任, 马某某（县发改局局长）. */
export function namesBefore(text: string): string[] {
  const list = /(?<names>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,20})等$/u.exec(text)?.groups?.names;
  const single = /(?:^|\P{Script=Han})(?<name>\p{Script=Han}{2,4}?)(?:兼任|担任|现任|出任|任|（)$/u.exec(text)
    ?.groups?.name;
  const names = (list ?? single)?.split('、') ?? [];
  return names.every((name) => nameAt(name, 0) === name) ? names : [];
}

/** Those that a clause up to a verb names and nothing else: 李某某 of …调研，李某某致辞, 李某、王某某 of 李某、王某某分别作表态发言, 李某某 of 李某某在致辞中说. */
export function namesAlone(text: string): string[] {
  const clause = (text.split(/[，。；：]/u).at(-1) ?? '').replace(
    /(?:分别|先后|依次|代表|共同|在|[作做]了?(?:表态|交流|典型|大会|总结)?){1,3}$/u,
    '',
  );
  const names = clause.split(/[、和]/u);
  return clause !== '' && names.every((name) => nameAt(name, 0) === name) ? names : [];
}
