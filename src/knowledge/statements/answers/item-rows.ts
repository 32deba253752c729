/** Which items of a list are of a stage, a section, an office or a place: 续建的有哪些, 县水利局负责哪几个项目. */
import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import { type Item, itemsOf } from '../reading/items.ts';
import { evidenceOf, type Page } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { BELONGS, DENIED, LEFT_OUT } from './rows.ts';

/** Besides the words of its items, their page names so much of what is asked about. */
const ENOUGH = 0.5;
/** Stages that lists call by either name. */
const ALIKE: readonly (readonly string[])[] = [
  ['新开工', '新建'],
  ['续建', '在建', '结转'],
];
/** What a question says of a list besides: 清单（摘录）里列出的. */
const OF_LIST = /[清名]单|摘录|列出|列入|项目表|属于|建在|位于|[里中的是]/gu;

/** Their names; undefined where the question names nothing that tells some of them apart. */
export function answerItemRows(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (/最[多大高快少小低慢]/.test(ask.clause)) return undefined;
  return best(pagesFor(ask, shelf, scope).flatMap((page) => itemsAsked(page, ask)));
}

function itemsAsked(page: Page, ask: Ask): WordAnswer[] {
  const items = itemsOf(page);
  const named = conditionsOf(ask.clause, items);
  if (named === undefined || named.size === 0 || !isAsked(page, named, ask)) return [];
  const chosen = items.filter(({ told }) =>
    [...named].every(([head, values]) => told.get(head)?.some((value) => values.includes(value))),
  );
  if (chosen.length === 0 || chosen.length === items.length) return [];
  if (ask.count !== undefined && chosen.length !== ask.count) return [];
  const headline = chosen.map(({ name }) => name).join('、');
  return [
    { kind: 'list', headline, evidence: evidenceOf(...chosen.map(({ line }) => line)), confidence: 0.85 },
  ];
}

/** Under each head the values that the clause names, longest first so that 新开工 is not 开工; undefined when it denies one. */
function conditionsOf(clause: string, items: readonly Item[]): Map<string, readonly string[]> | undefined {
  const values = items.flatMap(({ told }) =>
    [...told].flatMap(([head, all]) => all.map((value) => ({ head, value }))),
  );
  const ways = values
    .flatMap(({ head, value }) => waysToName(head, value).map((way) => ({ head, value, way })))
    .sort((a, b) => b.way.length - a.way.length);
  const named = new Map<string, readonly string[]>();
  let rest = clause;
  for (const { head, value, way } of ways) {
    const at = rest.indexOf(way);
    const isNamed = named.get(head)?.includes(value) === true;
    if (at < 0 || isNamed) continue;
    if (DENIED.test(rest.slice(0, at)) || LEFT_OUT.test(rest.slice(at + way.length))) return undefined;
    named.set(head, [...(named.get(head) ?? []), value]);
    if (!ways.some((other) => other.way === way && other.value !== value)) rest = rest.replace(way, '|');
  }
  return named;
}

/** 基础设施类 and 基础设施 of 基础设施类, 水利局 of 县水利局, 新建 of 新开工. */
function waysToName(head: string, value: string): string[] {
  const stem = value.replace(head === 'owner' ? /^[省市县区]/u : /类?(?:项目|工程)?$/u, '');
  const alike = ALIKE.find((ways) => ways.includes(stem)) ?? [];
  const last = head === 'section' ? (/..(?<last>..类)(?:项目)?$/u.exec(value)?.groups?.last ?? []) : []; // 民生类 of 社会民生类
  return [...new Set([value, ...(stem.length > 1 ? [stem] : []), ...alike, ...[last].flat()])];
}

/** Whether the list's page is about the rest of what is asked. */
function isAsked(
  page: Page,
  named: ReadonlyMap<string, readonly string[]>,
  { runs }: Pick<Ask, 'runs'>,
): boolean {
  const said = [...named].flatMap(([head, values]) => values.flatMap((value) => waysToName(head, value)));
  const rest = runs
    .map((run) =>
      said
        .reduce((left, way) => left.replace(way, ''), run)
        .replace(BELONGS, '')
        .replace(OF_LIST, ''),
    )
    .filter((run) => run.length > 1);
  return cover(rest, `${page.header}\n${page.lead}`).share >= ENOUGH;
}
