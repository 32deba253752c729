import { shortName } from '../../extract/places.ts';
import type { Fact } from '../../facts/fact.ts';
import { levelNamed } from '../../facts/slots/slots.ts';
import { isGeneric } from '../asking/chunks.ts';
import type { Frame } from '../asking/frame.ts';
import { basisOf, batchWords, measureLabel } from '../reply/shown.ts';
import type { Amount } from './amounts.ts';

/** What a reader calls the sides: the things the question names, else the first slot that tells them apart. */
export function namesOf(asked: readonly (Frame | undefined)[], facts: readonly Fact[]): readonly string[] {
  const ways = [
    asked.map((side) => side && nameAsked(side)),
    facts.map(({ subject }, i) => (isOfOne(subject, i, asked) ? subject : undefined)), // 新建项目 beside 续建项目
    asked.map((side, i) => placeAsked(side, facts[i])),
    facts.map(placeOf),
    asked.map((side) => side && fundAsked(side)),
    asked.map((side) => side?.batch && batchWords(side.batch)),
    asked.map((side) => side?.period?.text),
    ...SLOTS.map((slot) => facts.map(slot)),
    facts.map(({ subject }) => subject),
  ];
  const apart = ways.find(
    (names) =>
      names.length === facts.length && names.every((name) => name) && new Set(names).size === names.length,
  );
  return (apart ?? facts.map(({ subject }) => subject)).map((name) => name ?? '');
}

/** Named by one side alone: 东线 of 东线9月底比6月底 is both. */
const isOfOne = (subject: string, at: number, asked: readonly (Frame | undefined)[]): boolean =>
  asked[at] !== undefined && asked.every((side, i) => (side?.text.includes(subject) ?? false) === (i === at));

/** The thing a side names: 红旗水库, 产业类, and 春季 of an event. */
const nameAsked = ({ terms }: Frame): string | undefined =>
  terms.find(
    (term) =>
      (term.length >= 3 || /^[春夏秋冬]季/.test(term)) && !isGeneric(term) && levelNamed(term) === undefined,
  );

/** 专项债 of 专项债和国债哪个支出率高 */
const fundAsked = ({ targets }: Frame): string | undefined =>
  targets
    .flatMap(({ metric, measure = '', measures }) => [{ metric, words: measure }, ...measures])
    .find(({ metric }) => metric?.id === 'financing')?.words;

const LISTS = {
  nation: '国家重点项目',
  province: '省重点项目',
  city: '市重点项目',
  county: '县区重点项目',
} as const;

/** 云溪县 of 云溪县安排的援助资金, which the page tells of the city that gives it; as the question spells it. */
function placeAsked(side: Frame | undefined, fact: Fact | undefined): string | undefined {
  const home = fact?.region?.value.name;
  const last = side?.regions.at(-1);
  if (side === undefined || last === undefined || side.regions.some(({ name }) => name === home)) return home;
  const at = side.text.indexOf(shortName(last));
  return at < 0
    ? undefined
    : /^.{2,8}?(?:[市县区旗](?=[^市县区旗]|[市县区]级?重|$)|$)/u.exec(side.text.slice(at))?.[0];
}

const placeOf = (fact: Fact): string | undefined => basisOf(fact).region;

/** What may tell two figures apart besides, the first that does. */
const SLOTS: readonly ((fact: Fact) => string | undefined)[] = [
  ({ level }) => (level ? LISTS[level.value] : '全部项目'),
  (fact) => phased(basisOf(fact).phase),
  (fact) => basisOf(fact).category,
  ({ subject }) => subject,
  (fact) => basisOf(fact).batch,
  (fact) => basisOf(fact).period ?? basisOf(fact).asOf,
];

const phased = (phase: string | undefined): string | undefined => phase && `${phase}项目`;

/** 哪个总投资大, 谁多, 还是乙县的少: the word that ends the clause. */
const SAID =
  /(?:哪|谁|还是)[^，。？]{0,20}?([大多高快猛长少小低慢短])(?=$|[，。？]|些|[一几]?点|得多|[投出花]?了?(?:多少|几))|([大多高快长少小低慢短])还是/;

const wordAsked = (question: string): string | undefined => {
  const said = SAID.exec(question);
  return (said?.[1] ?? said?.[2])?.replace('猛', '快');
};

/** 谁的完成率最低 */
export const asksSmaller = (question: string): boolean => /[少小低慢短]/.test(wordAsked(question) ?? '');

/** 红旗水库的总投资较大, of three or more 最大; of a question for the smaller one, that one is named. `names` have the larger first. */
export function verdict(question: string, names: readonly string[], { fact, among }: Amount): string {
  const word = wordAsked(question) ?? comparativeOf(fact);
  const named = asksSmaller(question) ? names.at(-1) : names[0];
  const average = among ? '平均每个' : '';
  return `${named}${average}${measured(fact)}${names.length > 2 ? '最' : '较'}${word}`;
}

/** 的总投资; of counts and rises the words before say enough. */
const measured = (fact: Fact): string =>
  fact.quantity.kind === 'count' || fact.role === 'change' ? '' : `的${measureLabel(fact)}`;

/** A sum or a number is 多, a rate 高, a length 长. */
export const comparativeOf = ({ quantity: { kind } }: Fact): string =>
  kind === 'percent' || kind === 'percentage-point'
    ? '高'
    : kind === 'length' || kind === 'duration'
      ? '长'
      : '多';
