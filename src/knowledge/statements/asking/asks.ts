import { parseNumber } from '../../extract/number.ts';
import type { Action } from '../tables/actions.ts';
import { ASKING, FIGURE, NOT_OURS, NUMBERED, ONE_OF_LIST } from '../tables/asking.ts';
import type { WordKind } from '../types.ts';
import { type AskedAction, findAction, findState } from './asked-action.ts';
import { formOf } from './forms.ts';
import { type Place, readPlaces, withFullNames } from './places.ts';
import { readSources, subjectOf } from './subject.ts';

/** One thing a question asks for. */
export interface Ask {
  readonly kind: WordKind;
  /** The clause that asks. */
  readonly clause: string;
  /** The whole question. */
  readonly question: string;
  /** Its clause and those that ask for nothing. */
  readonly about: string;
  /** The same with the subject of earlier clauses: without what those ask. */
  readonly whole: string;
  /** What the page asked about is called: 专访 of 那篇专访里. */
  readonly sources: readonly string[];
  /** What it is about: content without asking words and without the event asked for. */
  readonly runs: readonly string[];
  /** The same of its clause alone, when an earlier clause asks too. */
  readonly ownRuns?: readonly string[];
  /** The places it speaks of. */
  readonly places: readonly Place[];
  /** when, where: the event. */
  readonly action?: Action;
  /** Whom it knows already: 除了某某还有谁. */
  readonly known?: string;
  /** 哪五个 → 5. */
  readonly count?: number;
}

interface Part {
  readonly clause: string;
  readonly kinds: readonly WordKind[];
  readonly asked?: AskedAction;
}

/** 什么时候开工 什么时候完工 asks twice, with a space or nothing between. */
const CLAUSE_END =
  /[，。；！？,;?!\n]|(?<=哪天|在哪|什么时候|何时|谁)、|(?<=谁[^谁，、]{1,4})(?=谁)|、(?=谁|哪天|在哪|什么时候|由谁|多久)|(?<=(?:什么|啥)时候[^什啥]{1,6}) ?(?=(?:什么|啥)时候.)/u;

/** 前10个月 is mostly written 1—10月. */
const FIRST_MONTHS = /前(?<last>\d{1,2})个月/gu;
/** 区领导除了某某还有谁: asks for the others. */
const EXCEPT =
  /，?除(?:了|去|开)?(?<known>[^，。？]{2,16}?)(?:以外|之外|外)?，?(?:还有|另外)(?:都?有)?(?=谁|哪)/u;
/** 哪几家作的是发言（不是表态）: what is not meant is not asked about. */
const NOT_MEANT =
  /（(?:不是|不算|不含|不要|不问)[^（）]{1,12}）|，(?:不是|不要|不问)[^，。？]{1,8}(?=$|[？。])/gu;
/** 第三期“三个一批”签约项目有哪些: of which programme they are goes without saying. */
const PROGRAMME = /“?三个一批”?(?=的?(?:项目)?(?:集中)?(?:签约|开工|投产|竣工))/gu;
/** 22年 → 2022年 */
const SHORT_YEAR = /(?<!\d)(?=[0-3]\d年(?![来内期]))/gu;

/** What a question asks for, in its order; empty when it asks for no words. */
export function readAsks(asked: string, regionNames: readonly string[]): Ask[] {
  const question = withFullNames(asked, regionNames)
    .replace(EXCEPT, '有')
    .replace(FIRST_MONTHS, '1—$<last>月 ')
    .replace(SHORT_YEAR, '20')
    .replace(NOT_MEANT, '')
    .replace(PROGRAMME, '');
  if (NOT_OURS.test(question) || FIGURE.test(question) || ONE_OF_LIST.test(question)) return [];
  const places = readPlaces(question, regionNames);
  const parts = question.split(CLAUSE_END).map(readPart);
  const actions = parts.flatMap(({ asked }) => asked ?? []);
  const sources = readSources(question);
  const known = EXCEPT.exec(asked)?.groups?.known;
  const asks = parts.flatMap((part, at) => {
    // A later clause that asks for something else says nothing of this one's subject.
    const about = parts.filter(({ kinds }, place) => place <= at || kinds.length === 0);
    const runs = subjectOf(about.map(withoutAction).join(' '));
    const ownRuns = parts.slice(0, at).some(({ kinds }) => kinds.length > 0)
      ? subjectOf(withoutAction(part))
      : [];
    const whole = about.map((other) => (other === part ? part.clause : withoutAction(other))).join('，');
    // 哪天、在哪儿开的 asks of one event; 下回什么时候 has its own.
    const action = part.asked?.action ?? (ownRuns.length > 0 ? undefined : actions[0]?.action);
    const count = countOf(part.clause);
    return part.kinds.map((kind) => ({
      kind,
      clause: part.clause,
      question,
      about: parts
        .filter((other) => other === part || other.kinds.length === 0)
        .map(({ clause }) => clause)
        .join('，'),
      whole,
      sources,
      runs,
      places,
      ...(ownRuns.length > 0 && { ownRuns }),
      ...(action && { action }),
      ...(known !== undefined && { known }),
      ...(count !== undefined && { count }),
    }));
  });
  if (asks.length > 0) return asks;
  const all = { clause: question, question, about: question, whole: question };
  return [{ kind: 'passage', ...all, sources, runs: subjectOf(question), places }];
}

function readPart(clause: string): Part {
  const form = formOf(clause);
  if (form === undefined) return { clause, kinds: [] };
  const state = form.kind === 'state' ? findState(clause, form.pattern) : undefined;
  if (state !== undefined) return { clause, kinds: ['state'], asked: state };
  if (form.kind !== 'when' && form.kind !== 'where') return { clause, kinds: [form.kind] };
  // 什么时候在哪里举行 asks twice.
  const dated = ASKING.filter(
    ({ kind, pattern }) => (kind === 'when' || kind === 'where') && pattern.test(clause),
  );
  const asked = findAction(clause, form.pattern);
  return { clause, kinds: [...new Set(dated.map(({ kind }) => kind))], ...(asked && { asked }) };
}

function withoutAction({ clause, asked }: Part): string {
  return asked === undefined ? clause : `${clause.slice(0, asked.start)} ${clause.slice(asked.end)}`;
}

/** 哪五个 → 5, 哪2家 → 2, 前三名 → 3, 签约的4个项目分别是啥 → 4. */
function countOf(clause: string): number | undefined {
  const numeral =
    NUMBERED.exec(clause)?.groups?.count ??
    /(?:哪|前(?=.{1,2}[名位]))(?<numeral>[二两三四五六七八九十]{1,3}|\d{1,3})(?!天|年)/u.exec(clause)?.groups
      ?.numeral;
  return numeral === undefined ? undefined : parseNumber(numeral)?.number;
}
