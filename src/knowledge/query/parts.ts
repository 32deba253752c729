import type { Basis, Citation, Value } from '../types.ts';
import { isGeneric } from './asking/chunks.ts';
import { standAlone } from './asking/follow-up/index.ts';
import { type Reading, readQuestion } from './asking/frame.ts';
import { holesIn } from './asking/holes.ts';
import { askedParts, asksNext } from './asking/in-turn/parts.ts';
import type { Library } from './library/library.ts';
import { type Draft, draft } from './reply/draft.ts';
import { areApart, isSame, together } from './reply/together.ts';

/** What is asked one after another is asked as a thread; a part that no page answers leaves all unanswered. */
export function answerParts(
  question: string,
  library: Library,
  reading: Reading,
  answerPart: (part: string) => Draft | undefined,
): Draft | undefined {
  const parts = askedParts(question);
  const namesThing = (part: string): boolean => {
    const { regions, terms } = readQuestion(part, reading);
    return asksNext(part) || regions.length > 0 || !terms.every(isGeneric);
  };
  const answers: Draft[] = [];
  for (const [i, part] of parts.entries()) {
    const text = standAlone(part, parts.slice(0, i), reading.now, reading.known);
    const answer = answerPart(text);
    if (answer?.status !== 'answered') return undefined;
    answers.push(answer);
  }
  return answers.length > 0 &&
    (NAMES_YEAR.test(question) || areOfOneYear(answers)) &&
    parts.every((part, i) => !HANGS.test(part) || isBeside(answers, i)) &&
    (belongTogether(answers, library) ||
      areOfOneList(answers) ||
      (parts.every(namesThing) && standApart(parts, answers, answerPart)))
    ? together(answers.filter((answer) => !isToldBeside(answer, answers)))
    : undefined;
}

/** Sentences that each ask something, one behind the other as in a thread; what no page answers of the later ones is said. Undefined where the first has no answer, or one may mean several. */
export function answerSentences(
  question: string,
  reading: Reading,
  answerPart: (part: string) => Draft | undefined,
): Draft | undefined {
  const sentences = question.split(/[；。？]\s*/).filter((sentence) => sentence !== '');
  if (sentences.length < 2 || !sentences.every((one) => holesIn(one).length > 0 || /呢$/.test(one)))
    return undefined;
  const answers = sentences.map((sentence, i) => {
    const before = sentences.slice(0, i);
    const found = answerPart(standAlone(sentence, before, reading.now, reading.known));
    return found?.status === 'answered' || i === 0 || !LISTS.test(sentence)
      ? found
      : (answerPart(standAlone(`其中${sentence}`, before, reading.now, reading.known)) ?? found);
  });
  const found = answers.filter((answer) => answer?.status === 'answered');
  if (!found.includes(answers[0]) || answers.some((answer) => answer?.status === 'clarify')) return undefined;
  const told = answers.map((answer, i) =>
    answer?.status === 'answered' ? answer : draft('answered', `另外问的“${sentences[i]}”，资料中没有查到。`),
  );
  return areApart(told) ? together(told) : undefined;
}

/** 省级补助、银行贷款各多少 behind 到位资金多少？: the parts of that, though nothing says so. */
const LISTS = /^(?!其中)[^，。？]{2,16}、[^，。？]{2,40}(?:分别|各)/;

/** 去年签约几个，今年开工几个: each part has its own year. */
const NAMES_YEAR = /(?:19|20)\d\d|去年|上年|前年|今年|明年|[上下]半年|季度|同期/;

/** 改造危桥12座 of this year's plan beside 安防工程213公里 of last year is no pair. */
function areOfOneYear(answers: readonly Draft[]): boolean {
  const periods = answers.flatMap(({ values }) => values.map(({ basis }) => basis.period ?? basis.asOf));
  return new Set(periods.flatMap((period) => /(?:19|20)\d\d/.exec(period ?? '')?.[0] ?? [])).size <= 1;
}

/** 几宗 and 多大, where the size is told with the number: 4宗 is told once. */
const isToldBeside = (answer: Draft, answers: readonly Draft[]): boolean =>
  answer.values.length > 0 &&
  answers.some(
    (other) =>
      other.values.length > answer.values.length &&
      answer.values.every((value) => other.values.some((one) => isSameValue(one, other, value, answer))),
  );

const isSameValue = (a: Value, { citations: ofA }: Draft, b: Value, { citations: ofB }: Draft): boolean =>
  a.text === b.text &&
  a.citations.some((i) => b.citations.some((j) => isSame(ofA[i] as Citation, ofB[j] as Citation)));

/** 甲厂年产多少吨 乙厂年产多少套: each names its own thing, and has the same answer when it is asked alone. */
const standApart = (
  parts: readonly string[],
  answers: readonly Draft[],
  answerPart: (part: string) => Draft | undefined,
): boolean =>
  areApart(answers) &&
  parts.every((part, i) => asksNext(part) || answerPart(part)?.text === answers[i]?.text);

/** Answers of one paragraph, none of them twice, are of one thing. */
function belongTogether(answers: readonly Draft[], { articles }: Library): boolean {
  const cited = answers.flatMap(({ citations }) => citations);
  const [first] = cited;
  const raw = articles.find(({ document }) => document === first?.document)?.raw ?? '';
  const from = Math.min(...cited.map(({ start }) => start));
  const to = Math.max(...cited.map(({ end }) => end));
  const isOneParagraph =
    cited.every(({ document }) => document === first?.document) && !raw.slice(from, to).includes('\n');
  return isOneParagraph && areApart(answers);
}

/** 同比增长多少, 占计划的多少: of the figure asked before, and told in its sentence. */
const HANGS =
  /^(?:同比|环比|比(?!亚迪)|较|占|是(?!否|谁|哪)|增(?:长|加|速|幅)|涨|降|提高|下降|回落|[快慢高低](?:了|出|多少|几))/;

const isBeside = (answers: readonly Draft[], at: number): boolean =>
  (answers[at]?.citations ?? []).some((citation) =>
    answers[at - 1]?.citations.some((one) => isSame(one, citation)),
  );

/** Figures of one page, place, list and stretch, wherever the page tells them. */
function areOfOneList(answers: readonly Draft[]): boolean {
  const [first, ...others] = answers.flatMap(({ values }) => values);
  const [page, ...pages] = answers.flatMap(({ citations }) => citations.map(({ document }) => document));
  const basis = first?.basis;
  return (
    areApart(answers) &&
    basis?.region !== undefined &&
    basis.period !== undefined &&
    answers.every(({ values }) => values.length === 1) &&
    others.every((other) => isOfScope(other.basis, basis)) &&
    pages.every((document) => document === page)
  );
}

/** 市级重点 is a narrower list than all, 在建项目 another than 续建项目. */
const isOfScope = (other: Basis, first: Basis): boolean =>
  other.region === first.region &&
  other.period === first.period &&
  other.batch === first.batch &&
  (other.category === undefined || other.category === first.category) &&
  (isOfAll(first.subject) || isOfAll(other.subject) || other.subject === first.subject);

const isOfAll = (subject = ''): boolean => isGeneric(subject.replace(LISTED, ''));

const LISTED = /^(?:[全国省市县区]级?)*重[点大](?:建设)?/;
