import { parseNumber } from '../../extract/number.ts';
import type { Article, Block, Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { isAboutAll } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { cellsOf } from './cells.ts';

/** 排第一的, 前三名, 垫底的, 后两位: which rows of a ranking are asked for. */
const ASKS_RANK =
  /第(?<rank>[一二三四五六七八九十]|\d{1,2})(?:名|位)?(?![个期批季次项])|前(?<top>[二两三四五六七八九十])[名位家]?|(?:后|倒数(?!第))(?<bottom>[二两三四五六七八九十])[名位家]?|(?<last>垫底|末[位尾]|倒数第一|最后一?名)/u;
const RANK = /^(?:名次|排名|位次|排位)$/u;
const NAMES = /单位|乡镇|街道|地区|县市区|[县市区镇]$|名称|项目$/u;
/** Ordered by a figure that the question names, the figures themselves tell. */
const BY_FIGURE = /投资|完成|增[速幅]|率|产值|收入|最[多大高快少小低慢]/u;
/** What a question says of the ranking itself. */
const OF_RANKING = /排名?|打分|得分|评分|观摩|综合|考核|名列|位居|在/gu;
const ENOUGH = 0.5;

/** Who stands where in a ranking that a table gives. */
export function answerRanked(ask: Ask, shelf: Shelf, { documents }: Scope): WordAnswer | undefined {
  const asked = ASKS_RANK.exec(ask.clause);
  if (asked === null || BY_FIGURE.test(ask.question)) return undefined;
  const runs = ask.runs.map((run) => run.replace(asked[0], '').replace(OF_RANKING, ''));
  const pages = shelf.pages.filter(({ article }) => documents?.has(article.document) ?? true);
  return best(
    pages
      .filter((page) => isAboutAll(page, ask.places) && names(page, runs))
      .flatMap(({ article }) =>
        article.tables.flatMap((table) => rankedIn(article, table, asked.groups ?? {})),
      ),
  );
}

const names = ({ header, lead }: Page, runs: readonly string[]): boolean =>
  cover(
    runs.filter((run) => run.length > 1),
    `${header}\n${lead}`,
  ).share >= ENOUGH;

function rankedIn(
  article: Article,
  table: Table,
  asked: Readonly<Record<string, string | undefined>>,
): WordAnswer[] {
  const ranking = table.columns.findIndex(({ name }) => RANK.test(name));
  const naming = table.columns.findIndex(({ name }) => NAMES.test(name));
  if (ranking < 0 || naming < 0) return [];
  const rows = table.rows.map((at) => article.blocks[at] as Block);
  const ranked = rows.filter((row) => /^\d+$/u.test(cellsOf(article, row)[ranking] ?? ''));
  const chosen = chosenOf(ranked, asked);
  const headline = chosen.map((row) => cellsOf(article, row)[naming] ?? '').join('、');
  const sentences = chosen.flatMap(({ start }) => article.sentences.find((one) => one.start === start) ?? []);
  if (headline === '' || sentences.length < chosen.length) return [];
  return [
    {
      kind: 'list',
      headline,
      evidence: sentences.map((sentence) => ({ article, sentence })),
      confidence: 0.7,
    },
  ];
}

/** The rows stand in the order of their ranks. */
function chosenOf(
  rows: readonly Block[],
  { rank, top, bottom, last }: Readonly<Record<string, string | undefined>>,
): readonly Block[] {
  const count = parseNumber(rank ?? top ?? bottom ?? '')?.number ?? 1;
  if (last !== undefined) return rows.slice(-1);
  if (bottom !== undefined) return rows.slice(-count);
  return top === undefined ? rows.slice(count - 1, count) : rows.slice(0, count);
}
