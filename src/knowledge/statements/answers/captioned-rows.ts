import type { Table } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { listOf, namingOf, rowsOf, tablesFor } from './table-rows.ts';

/** 没开 and 尚未动工 as 未开. */
const UNDONE = /(?:没有?|尚?未)能?(?:按期|如期|按时)?([开动复竣完投签供入])[工产约地库]?/gu;
/** 结果没开, 但未开工: what joins a deed to the one before says nothing. */
const JOINTS = /结果|但是?|却|而|仍然?|还|应该?|该|的|了/gu;
/** 附表2, （单位：万元）, 共4个 are no part of what a table is of. */
const AROUND =
  /^附?[件表]?\s?[\d一二三四五六七八九十]{0,2}[：:、.\s]*|（[^（）]*）|(?:情况)?(?:一览|明细|统计|汇总|名单|清单)?表$/gu;

/** What a question and what a caption must name of the other; a caption that says more is of fewer things. */
const ASKED = 0.8;
const SAID = 0.7;

/** The things of a table whose caption is what the question asks for: 计划8月底前开工但未开工的项目有哪些. */
export function answerCaptioned(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  return best(
    tablesFor(ask, shelf, scope).flatMap(({ page, table }) =>
      isAsked(ask, page, table) ? rowsUnder(ask, page, table) : [],
    ),
  );
}

function isAsked({ clause, runs, places }: Ask, { header }: Page, { caption }: Table): boolean {
  const said = plain(caption.replace(AROUND, '').replace(/项目|工程|企业/gu, ''));
  if (said.length < 4 || !said.includes('未') || !plain(clause).includes('未')) return false;
  if (!namesNumbers(`${said}\n${header}`, clause) || !namesNumbers(clause, said)) return false;
  const ofPlace = places.flatMap((place) => place.said).join('\n');
  const asked = runs.map(plain).filter((run) => run.length > 1 || /\d/u.test(run));
  return (
    cover(asked, `${said}\n${ofPlace}\n${header}`).share >= ASKED &&
    cover([said], plain(clause)).share >= SAID
  );
}

/** 8 of 8月底前, but not how many are asked for: 那4个项目. */
const namesNumbers = (text: string, words: string): boolean =>
  (words.match(/(?<!\d)\d{1,9}(?![\d个项家])/gu) ?? []).every((number) =>
    new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(text),
  );

const plain = (words: string): string => words.replace(UNDONE, '未$1').replace(JOINTS, '');

function rowsUnder({ count }: Ask, { article }: Page, table: Table): WordAnswer[] {
  const naming = namingOf(table);
  const rows = rowsOf(article, table).filter(
    ({ cells }) => !/^(?:合计|总计|小计)$/u.test(cells[naming] ?? ''),
  );
  const fits = naming >= 0 && rows.length > 0 && (count === undefined || count === rows.length);
  return fits ? listOf(article, rows, naming, 0.8) : [];
}
