import { anyOf } from '../../any-of.ts';
import { FIGURE } from '../tables/asking.ts';
import type { WordKind } from '../types.ts';
import { formOf } from './forms.ts';

/** A question that asks for a figure and for words, as two questions. */
export interface Halves {
  readonly figure: string;
  readonly words: string;
  /** The clause that asks for words, as typed. */
  readonly clause: string;
  /** The words are asked for first: 哪家投的，投多少. */
  readonly wordsFirst: boolean;
}

/** What stands beside a figure; who has the most is told by the figures themselves. */
const KINDS: ReadonlySet<WordKind> = new Set(['who', 'when', 'where', 'how-often', 'partner', 'recipient']);
/** 建到哪一步了, 进展怎么样, 为什么, 投产没, 是哪一批的, 用的是谁闲置的地, 主要生产什么: told in words beside a figure. */
const HOW_FAR = anyOf(
  /[建修]到(?:什么程度|哪一?步|什么阶段)|(?:进展|建得?)(?:怎么样|如何)|有什么进展|^(?:都|主要)?(?:是|因)?为什么$|什么原因|谁家/u,
  /[用占]的?(?:是)?谁(?=[^，]{1,10}(?:地|厂房|场地|楼)$)|(?:研发|生产|制造|加工|经营)(?:些)?(?:什么|啥|哪些)|哪个?一?批/u,
  /(?:开工|投产|建成|竣工|完工|通车)了?(?:没有?|吗)$/u,
);
const COMPARES =
  /最[大多高快少小低长]|第[一二三四五\d几](?!\d|[批期次轮季届])|比|(?:谁|哪[家边个])(?=[^，？]{0,12}[大高多低少快])/u;
/** 垫底的是谁，多少: a figure of whatever the words are. */
const BARE = /^(?:各?是|分别是?|各|总共|一共)?(?:多少|几)$/u;
const GAP = /[，；]|？(?=.)|(?<=[少几])、/u;
/** 装多少台空调 → 装空调 */
const HOW_MANY =
  /(?:总?(?:建筑|占地)?面积|[全总]?长)?多[大长高宽]|(?:一共|总共)?(?:多少|几)(?:[个家项条座名位台辆栋所处宗户亩米吨]|万|亿|元|公里|平方米|平)?/gu;

/** The halves of a question whose clauses ask for different things; undefined when it asks for one. */
export function halvesOf(question: string): Halves | undefined {
  if (!FIGURE.test(question) || COMPARES.test(question)) return undefined;
  const clauses = question.split(GAP);
  if (clauses.length === 1) return undefined;
  const worded = clauses.findIndex(
    (clause) => !FIGURE.test(clause) && (KINDS.has(formOf(clause)?.kind ?? 'list') || HOW_FAR.test(clause)),
  );
  const counted = clauses.findIndex((clause) => FIGURE.test(clause));
  if (worded < 0 || counted < 0 || BARE.test(clauses[counted] ?? '')) return undefined;
  const wordsFirst = worded < counted;
  return {
    figure: joined(clauses.map((clause, at) => (at === worded ? subjectOf(clause, wordsFirst) : clause))),
    words: joined(
      clauses.map((clause) => (FIGURE.test(clause) ? withoutFigure(clause, wordsFirst) : clause)),
    ),
    clause: clauses[worded] ?? '',
    wordsFirst,
  };
}

/** 精密产业园哪家公司投的 → 精密产业园; a later clause goes on with the subject before. */
function subjectOf(clause: string, first: boolean): string {
  if (!first) return '';
  const asked = formOf(clause)?.pattern.exec(clause);
  return clause.slice(0, asked?.index ?? 0).replace(/(?:利?用|占)的?是?$/u, ''); // 用的是谁家的地
}

/** The subject that a later clause goes on with; an earlier one has given it. */
const withoutFigure = (clause: string, given: boolean): string => (given ? '' : clause.replace(HOW_MANY, ''));

const joined = (clauses: readonly string[]): string => clauses.filter((clause) => clause !== '').join('，');
