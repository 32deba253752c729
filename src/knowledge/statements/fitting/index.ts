/** The sentence, or the list it announces, that holds what a question for words names. */
import { SPEAKS, TELLS } from '../../extract/tables/telling-words.ts';
import type { Ask } from '../asking/asks.ts';
import { groundsFor } from '../grounds.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { candidatesOf } from './candidates.ts';
import { contradicts } from './contradicts.ts';
import { type Fit, fitOf, TELLING } from './fit.ts';
import { holdsKind } from './kinds.ts';
import { tell } from './tell.ts';
import { wantedBy } from './wanted.ts';
import { askedWords, weigh } from './words.ts';

/** On the pages of a place, less names a thing; what is not done is told of few. */
const TELLING_AT = 0.6;
const UNDONE = /[未没]有?(?:[开复竣完动]工|投产|落地|签约|履约|入[库统]|供地|建成|达标|通车)/;
/** Another sentence that fits so nearly as well may be the one meant. */
const AS_LIKELY = 0.07;

/** 书记宣布开工，县长致辞 names no project. */
const PROJECTS = /^(?:项目|工程)$/;
const CEREMONY = /^(?!.*(?:项目|工程|[厂园桥路])).*(?:宣布|致辞|出席|主持)/;
/** 区长指出，…, 各区县举行了集中开工活动: who spoke of them and where they were begun names none. */
const SPOKEN_OF = new RegExp(
  `^\\p{Script=Han}{2,10}(?:${SPEAKS}|${TELLS}|说)[，：]|举行了?[^，。；、]{0,14}(?:活动|仪式|会)`,
  'u',
);

/** Only what is told one by one is what a term that counts means: 三比三看是什么意思. */
const ASKS_PARTS =
  /[两二三四五六七八九十]\p{Script=Han}{0,10}”?的?(?:具体)?(?:是?(?:什么|啥|何)(?:意思|含义)|是?指(?:的是?)?(?:什么|啥|哪)|(?:含义|意思|内涵)(?:是什么)?[？。]?$)/u;

/** Words told by the one sentence that accounts for everything the question names; undefined when none does, or several. */
export function answerFitting(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ASKS_PARTS.test(ask.question)) return undefined;
  const wanted = wantedBy(ask);
  const words = askedWords(ask, wanted, shelf);
  if (weigh(words) < (ask.places.length > 0 || UNDONE.test(ask.question) ? TELLING_AT : TELLING))
    return undefined;
  const needed = words.filter((word) => word.needed).map(({ text }) => text);
  const [first, ...others] = groundsFor(ask, needed, shelf, scope)
    .flatMap((ground) => candidatesOf(ground, wanted, shelf))
    .filter((candidate) => !contradicts(candidate, ask, wanted) && holdsKind(candidate, ask, wanted, shelf))
    .flatMap((candidate) => fitOf(candidate, words, wanted) ?? [])
    .sort((a, b) => b.fit - a.fit);
  if (first === undefined) return undefined;
  const headline = tell(first.candidate, words);
  if (wanted.form === 'list' && PROJECTS.test(wanted.noun) && namesNone(headline)) return undefined;
  const rivals = others.filter((other) => isRival(other, first));
  if (rivals.some(({ candidate }) => !headline.includes(tell(candidate, words)))) return undefined;
  const { line, more } = first.candidate;
  return { kind: 'passage', headline, evidence: evidenceOf(line, ...more), confidence: first.fit };
}

const namesNone = (headline: string): boolean => CEREMONY.test(headline) || SPOKEN_OF.test(headline);

/** What names nothing is no rival of a list announced as such: 签约项目5个，总投资9亿元 beside 签约项目分别是…. */
function isRival({ fit, candidate: other }: Fit, { fit: best, candidate: first }: Fit): boolean {
  const namesNothing = other.list === undefined && first.list !== undefined && first.announced;
  return best - fit <= AS_LIKELY && other.line.text !== first.line.text && !namesNothing;
}
