import { type Fact, toldSoFar } from '../../../facts/fact.ts';
import { levelNamed } from '../../../facts/slots/slots.ts';
import { matchesIn } from '../../../matches.ts';
import { synonyms } from '../../tables/synonyms.ts';
import { cover } from '../words/cover.ts';

/** 扣除|房地产开发投资|，项目投资增长9%; 固定资产投资（不含|农户|）增长4% */
const LEFT_OUT = /(?:扣除|剔除|不含|不包[括含]|不计)(?!价格)([^，。；（）\d]{2,16})/gu;
const LEAVES_OUT = /扣除|剔除|不[含算计]|不包[括含]|除[了去开]|刨|（不是/;

/** 除了|工业项目|，签约项目总投资多少; （不是|工业项目|） */
const SET_ASIDE =
  /(?:除[了去开]?|不含|不包括|不算|扣除|剔除|（不是)(\p{Script=Han}{2,6}?(?:项目|类|产业|企业))/u;

/** The sum of the very thing that the question sets aside, and nothing else. */
function isSetAside(question: string, { subject, role }: Fact): boolean {
  const aside = SET_ASIDE.exec(question)?.[1];
  return (
    aside !== undefined &&
    role === 'level' &&
    subject === aside &&
    !question.replace(aside, '').includes(aside)
  );
}

/** 0 for what leaves out the very thing that is asked for: 房地产开发投资增长多少 is no 扣除房地产开发投资，项目投资增长9%. */
export function leftOutFit(question: string, fact: Fact): number {
  if (LEAVES_OUT.test(question)) return isSetAside(question, fact) ? 0 : 1;
  const leftOut = [...matchesIn(toldSoFar(fact), LEFT_OUT)].map(({ 1: words = '' }) => words);
  return leftOut.some(
    (words) =>
      !isOtherList(words, fact) &&
      (question.includes(words.slice(0, 3)) || isSaidSo(words, question) || cover(words, question) > MEANT),
  )
    ? 0
    : 1;
}

/** 市重点项目41个（不含省重点项目）: the level of a list tells whether it is asked for. */
const isOtherList = (words: string, { level }: Fact): boolean =>
  level !== undefined && levelNamed(words) !== undefined;

/** 盖房子 is 房地产开发, too. */
const isSaidSo = (words: string, question: string): boolean =>
  synonyms.some(
    ([short, long]) =>
      (question.includes(short) && words.includes(long)) ||
      (question.includes(long) && words.includes(short)),
  );

const MEANT = 0.7;
