import { measuresIn } from '../../../facts/measure/measure.ts';
import { holesIn } from '../holes.ts';

/** Asks for words. */
const WORD_ASKED = /谁|哪|什么|何时|几[号月时点]|多久|怎么|为何|为什么/;
/** 过亿的呢: what was asked before, of another thing. */
const AGAIN = /[的个]呢$/;
/** 书记呢: as it would be asked next. */
export const asksNext = (part: string): boolean => /^\p{Script=Han}{2,8}呢$/u.test(part);
/** 计划新开工几个，已开工几个: what is planned, and behind it what is done. */
const PLAN_THEN_DONE =
  /(?:计划|拟|应)(?!总?投资|完成)[^，。？；]{0,8}(?:多少|几)[^，。？；]{0,4}[，；？]\s?(?:其中|目前|现在|实际)?已[^，。？；]{0,8}(?:多少|几)/;
/** True where each of the parts has a standing of its own. */
export const asksPlanThenDone = (question: string): boolean => PLAN_THEN_DONE.test(question);
const BOUNDARY = /[，；？。、\s]+/g;
/** 甲和乙各多少, 合计多少, 比…多多少, 还没开工的几个、多少投资: what takes all parts together is no question of several parts. */
const TOGETHER =
  /各|分别|合计|加起来|加一起|总共比|相差|差多少|比[^，。？]{1,16}[多少高低快慢大](?:多少|几|出)|更|最|谁(?=[^，。？]{0,8}[多少高低快慢大])|倒推|平均|还[没未][^，。？]{1,10}的/;

/** 10年期、15年期的利率各多少, 10年期、15年期各发了多少: each of a list of bonds. */
const TERMS =
  /^(?<before>[^，。？]*?)(?<list>\d{1,2}年期(?:[、和]\d{1,2}年期){1,5})的?(?<measure>[^，。？]{0,6}?)(?:分别|各)(?:自|是|为)?(?:发行?了?)?(?:多少|几)(?:亿元?|钱)?[？。]?$/u;

/**
 * The questions that a question asks one after another, each with the words in front of it: 观摩几个镇，看了几个项目 → 观摩几个镇 and 看了几个项目;
 * none when it asks one, something of all together, or figures and words.
 */
export function askedParts(question: string): readonly string[] {
  const terms = TERMS.exec(question)?.groups;
  if (terms !== undefined)
    return (terms.list ?? '').split(/[、和]/).map((term) => `${terms.before}${term}${terms.measure}多少`);
  if (TOGETHER.test(question)) return [];
  const parts: string[] = [];
  let open = '';
  let from = 0;
  for (const boundary of [...question.matchAll(BOUNDARY), undefined]) {
    open += question.slice(from, boundary?.index ?? question.length);
    if (asks(open) || (parts.length > 0 && goesOn(open))) {
      parts.push(open.replace(/^[，；？。、\s]+/, ''));
      open = '';
    }
    if (boundary === undefined) break;
    from = boundary.index;
  }
  const trailing = open.replace(/^[，；？。、\s]+/, '');
  const own = parts.filter((part, i) => i === 0 || !asksNext(part)); // 省重点呢 asks what the part before does
  const figures = own.filter((part) => asksFigure(part) || AGAIN.test(part)).length;
  const alike = figures === 0 || figures === own.length;
  return parts.length > 1 && trailing === '' && alike ? parts : [];
}

/** 过亿的呢, ？书记呢 */
const goesOn = (open: string): boolean => AGAIN.test(open) || asksNext(open.replace(/^[，；？。、\s]+/, ''));

const asks = (clause: string): boolean => asksFigure(clause) || WORD_ASKED.test(clause);

const asksFigure = (clause: string): boolean =>
  holesIn(clause).length > 0 || measuresIn(clause, true).at(-1)?.end === clause.length;
