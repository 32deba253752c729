import type { Span } from '../types.ts';

/** A word with its part of speech. */
interface Word extends Span {
  readonly text: string;
  readonly tag: string;
}

/** What works are called: a name of their own stands before it. */
export const works =
  '水库|高速公路|高速|高铁|客专|客运专线|铁路|城际|快速路|隧道|隧洞|特?大桥|水?电站|灌区|水厂|电厂|矿区|煤矿|码头|机场|泵站|枢纽|大道';
const WORK = new RegExp(`^(?:${works})$`);
/** What is done with a work, and what joins words: no part of a name. */
const NO_NAME =
  /[要能会可想在正已将需应得再还又也都没不就把被给让向从到自由对为跟和与或及的了着过吧吗呢么啊个座条处段些只这那哪各每该本全总共多少几第有无是去来上下里中内外前后新老旧大小修建挖盖搞弄做干通打扩改拆投停年月日号期批一二三四五六七八九十百两]/;

/** 租|舍|水库 → 租舍|水库: what the dictionary cuts into single characters in front of a work is its name. */
export function withNames(tokens: readonly Word[]): Word[] {
  const named: Word[] = [];
  for (const token of tokens) {
    if (WORK.test(token.text)) joinName(named);
    named.push(token);
  }
  return named;
}

/** Joins the two or three single characters at the end. */
function joinName(tokens: Word[]): void {
  const from = Math.max(0, tokens.length - 3);
  const start = from + tokens.slice(from).findLastIndex((token) => !isPiece(token)) + 1;
  const [first, ...others] = tokens.slice(start);
  if (first === undefined || others.length === 0) return;
  const pieces = tokens.splice(start);
  tokens.push({
    ...first,
    end: pieces.at(-1)?.end ?? first.end,
    text: pieces.map(({ text }) => text).join(''),
    tag: 'nz',
  });
}

const isPiece = ({ text }: Word): boolean =>
  text.length === 1 && /\p{Script=Han}/u.test(text) && !NO_NAME.test(text);
