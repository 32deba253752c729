/** Reports printed beneath one another on a page of a newspaper, each with its headline: every one is read for itself. */
import type { Article, Block } from '../types.ts';

/** 本报讯（记者…）, 本网讯 9月8日, 某某日报讯 */
const OPENS_REPORT =
  /^(?:本[报网台刊站](?:讯|记者)|\p{Script=Han}{2,8}(?:报|网|社|中心)[^，。；：\s]{0,10}[讯电](?=[（(\s\d|：:]|记者))/u;
/** 更正启事, 致歉声明: another report, of its own kind. */
const HEADS_CORRECTION = /^(?:更正|勘误|订正|致歉|更正致歉)(?:启事|声明|说明|公告|告知)?$/;
/** 天气预报, 广告: no report, and what ends one. */
const HEADS_REST = /^(?:天气预报|今日天气|广告|公告|导读|遗失声明|值班编辑)$/;
const LONGEST_HEADLINE = 40;

/** The article once for each report, the words of the others blanked; itself where it is one report. Offsets stay. */
export function piecesOf(article: Article): readonly Article[] {
  const lines = article.blocks.map((block) => wordsOf(article, block));
  const first = lines.findIndex((line) => OPENS_REPORT.test(line));
  const starts = lines.flatMap((_, at) => (first !== -1 && at > first && beginsPiece(lines, at) ? [at] : []));
  if (starts.length === 0) return [article];
  return [0, ...starts].map((from, i) => pieceFrom(article, from, starts[i] ?? lines.length));
}

const wordsOf = ({ text }: Article, block: Block | undefined): string =>
  block?.kind === 'paragraph' ? text.slice(block.start, block.end).trim() : '';

/** Behind a first 本报讯: a short line above another one, or that heads a correction or what is no report. */
function beginsPiece(lines: readonly string[], at: number): boolean {
  const [line = '', next = ''] = lines.slice(at, at + 2);
  if (line === '' || line.length > LONGEST_HEADLINE || /[。；，]$/.test(line)) return false;
  return (
    HEADS_CORRECTION.test(line) ||
    HEADS_REST.test(line) ||
    (!OPENS_REPORT.test(line) && OPENS_REPORT.test(next))
  );
}

function pieceFrom(article: Article, from: number, to: number): Article {
  const { text, blocks, sentences } = article;
  const [first, last] = [blocks[from], blocks[to - 1]];
  const { start, end } = { start: first?.start ?? 0, end: last?.end ?? text.length };
  return {
    ...article,
    title: from === 0 ? article.title : wordsOf(article, first),
    text: blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end)),
    blocks: from === 0 ? blocks : blocks.map((block, at) => asHeadline(block, at, from)),
    sentences: sentences.filter(({ block }) => block >= from && block < to),
  };
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The headline of a report is its first line, and the page's is none of it. */
function asHeadline(block: Block, at: number, from: number): Block {
  if (at === from) return { ...block, kind: 'headline' };
  return block.kind === 'headline' ? { ...block, kind: 'paragraph' } : block;
}
