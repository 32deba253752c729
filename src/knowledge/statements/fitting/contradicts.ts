import type { Ask } from '../asking/asks.ts';
import { cover, namesSibling } from '../coverage.ts';
import { holdsAsked } from '../reading/lists.ts';
import { ACTIONS } from '../tables/actions.ts';
import { SUPERLATIVE, WANTED } from '../tables/asking.ts';
import { OPPOSITES } from '../tables/opposites.ts';
import type { Candidate } from './candidates.ts';
import type { Wanted } from './wanted.ts';
import { QUALIFIER } from './words.ts';

/** 没开工, 未签约, 不放过; 不断 and 不仅 deny nothing. */
const NEGATED = /没(?!有?(?:$|[，。]))|未(?!来)|(?<![是能会要])不(?!断|仅|动产|锈|同|但|足)/u;
/** 低于序时进度 is said of what 没跟上. */
const LACKING = /低于|滞后|落后|不足|缓慢|停/u;
const UNDONE = /[未没]有?(?:[开复竣完动]工|投产|签约|落地)/u;
/** “六个一”: a name the asker gives. */
const QUOTED = /“(?<words>[^“”]{2,16})”/gu;

/** 虚报的那个项目叫什么名字: 有1个项目虚报投资 tells no name, nor does 部分项目“零进展”. */
const ASKS_NAME = /(?:项目|工程)叫(?:什么|啥)/u;
const TELLS_NAME =
  /\p{Script=Han}{3,16}(?<![个项分些类批点大数他级])(?:项目|工程|园区?|基地|中心|[厂路桥站馆院])|名为|叫|《/u;

/** Whether a sentence says another thing than the question: what is denied, the opposite, another stage, event or namesake. */
export function contradicts(
  candidate: Candidate,
  { question, clause, runs }: Ask,
  { form, noun }: Wanted,
): boolean {
  const { sentence, clauses, label, line, list } = candidate;
  if (NEGATED.test(question) && !NEGATED.test(sentence) && !LACKING.test(sentence)) return true;
  if (form === 'list' && !NEGATED.test(question) && UNDONE.test(label)) return true; // 未开工的有… lists nothing begun
  if (cover(question.match(SUPERLATIVE) ?? [], sentence).share < 1) return true;
  if (list !== undefined && holdsAsked(list, question)) return true;
  if (list === undefined && ASKS_NAME.test(question) && !TELLS_NAME.test(sentence)) return true;
  if (form === 'clause' && WANTED.find(({ asked }) => asked.test(question))?.told.test(sentence) === false)
    return true;
  if (
    lacksNamed(candidate, question) ||
    [noun, ...runs].some((name) => namesSibling(name.replace(QUALIFIER, ''), label, line.page.text))
  )
    return true;
  if (form === 'list' && tellsOtherClass(label, clause)) return true;
  return tellsAnother(clauses, clause) || tellsOpposite(clauses, clause);
}

/** 开工项目, 签约的项目: how far the projects of a class have come. */
const CLASS = /(?:签约|[开复竣动完]工|投产|在建|[新续]建|储备|在谈|落地)(?=的?(?:项目|企业))/gu;

/** 签约项目要在月底前全部开工 does not tell which the 开工项目 are. */
function tellsOtherClass(told: string, asked: string): boolean {
  const classes: readonly string[] = told.match(CLASS) ?? [];
  return classes.length > 0 && asked.match(CLASS)?.some((one) => !classes.includes(one)) === true;
}

/** What the question quotes, and which stage it means, stand word for word in the sentence or above it. */
function lacksNamed({ sentence, setting }: Candidate, question: string): boolean {
  const around = `${sentence}\n${setting}`.replace(/[“”]/gu, '');
  const quoted = [...question.matchAll(QUOTED)].map(({ groups }) => groups?.words ?? '');
  return [...quoted, ...(question.match(QUALIFIER) ?? [])].some((words) => !around.includes(words));
}

/** 签约一批的项目分别是… does not list what was begun (开工的项目有哪些). */
function tellsAnother(said: string, asked: string): boolean {
  const [told, wanted] = [actionsIn(said), actionsIn(asked)];
  return told.length > 0 && wanted.length > 0 && !wanted.some((action) => told.includes(action));
}

/** 前三名为… does not list the last three. */
function tellsOpposite(said: string, asked: string): boolean {
  return OPPOSITES.some(
    ([one, other]) =>
      (one.test(asked) && !one.test(said) && other.test(said)) ||
      (other.test(asked) && !other.test(said) && one.test(said)),
  );
}

function actionsIn(text: string): string[] {
  const named = ACTIONS.filter(({ needed, told }) => needed && told.some((word) => text.includes(word)));
  return named.map(({ name }) => name);
}
