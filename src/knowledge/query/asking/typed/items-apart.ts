import { findMentions } from '../../../extract/index.ts';

const GAP = /[ \u3000]+/gu;
/** 水利各几个, 民生项目分别投资多少: the last of what is asked of each. */
const LAST = /^\p{Script=Han}{2,8}?(?:各[^种类级地县市镇个批]|分别|一共各)/u;
const ITEM = /^\p{Script=Han}{2,6}$/u;

/** 云溪今年 交通 水利 能源各几个: items with nothing but gaps between them are a list, behind where and when. */
export function withItemsMarked(question: string): string {
  const pieces = question.split(GAP);
  const last = pieces.findIndex((piece, i) => i > 0 && LAST.test(`${piece}${pieces[i + 1] ?? ''}`));
  if (last < 1) return question;
  let first = last;
  while (first > 0 && isItem(pieces[first - 1] as string)) first--;
  const items = pieces.slice(first, last);
  if (items.length === 0) return question;
  const scope = pieces.slice(0, first).join('，');
  const list = [...items, ...pieces.slice(last)].join('、').replace(/、(?=各|分别|一共各)/u, '');
  return scope === '' ? list : `${scope}，${list}`;
}

/** Neither where nor when, nor all of them: 云溪, 上半年, 重点项目. */
const isItem = (piece: string): boolean =>
  ITEM.test(piece) &&
  !/重[点大](?:项目|工程)$|[多几哪吗]/u.test(piece) &&
  !findMentions(piece, { today: '2000-01-01', question: true }).some(({ dimension }) =>
    /region|period/.test(dimension),
  );
