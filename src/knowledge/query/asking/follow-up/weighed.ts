import { sharedEnd, sharedStart, sideOf } from './alike.ts';
import type { Parts } from './parts.ts';

type Read = (text: string) => Parts;

/** 差多少, 高多少, 哪个多: of the two asked before. */
const BOTH =
  /^(?:那么?)?(?:这|前面|刚才)?(?:[两俩二](?:个|项|类|批|块|家|处|种|者|边)?|它们|前后)?(?:之间|[里中])?(?<asks>(?:相?差|差距|相差)(?:了|是|有)?(?:多少|几)|[高低多少大快慢](?:了|出)?(?:多少|几)|(?:哪一?[个边项类家]|谁)(?:更|最|要)?[高低多少大快慢](?:[些点]|一[些点])?(?:，?[高低多少大快慢]多少)?)[^，。？]{0,4}[？。]*$/u;
/** 占比呢, 占多少, 占总投资的比重是多少: what part of it, or of another sum, the figure asked before is. */
const SHARE =
  /^(?:那么?|这个?|它|这块|这些)?(?:占比|比[重例]|占(?:了)?(?<whole>\p{Script=Han}{0,10}?)(?:的)?(?:比[重例]|百分比)?)(?:是|有|为)?(?:多少|几成|百分之(?:几|多少)|多大)?呢?[？。]*$/u;

/**
 * What is asked of the questions before together: 复工率多少 and 省重点复工率多少 + 高多少 → 复工率与省重点复工率相差多少.
 * One that weighs others than those before it stays as it is; undefined where a question asks for nothing of the kind.
 */
export function weighed(question: string, earlier: readonly string[], read: Read): string | undefined {
  return ofBoth(question, earlier, read) ?? ofShare(question, earlier, read);
}

function ofBoth(question: string, earlier: readonly string[], read: Read): string | undefined {
  const asks = BOTH.exec(question)?.groups?.asks;
  const [before, last] = earlier.slice(-2);
  if (asks === undefined || before === undefined || last === undefined) return undefined;
  if (!areOfOneMeasure(before, last, read)) return question;
  const third = earlier.at(-3);
  if (asks.includes('最') && third !== undefined && areOfOneMeasure(third, last, read)) return question; // of three
  return sideBySide(before, last, /[哪谁]/u.test(asks) ? asks : '相差多少', read) ?? question;
}

/** 省重点复工率 and 复工率, and what is asked of the two: the second without the scope it shares with the first. */
function sideBySide(one: string, other: string, asks: string, read: Read): string | undefined {
  const shared = sharedStart([one, other]);
  const scope = Math.max(0, ...read(other).slots.map(({ end }) => (end <= shared ? end : 0)));
  const both = bothMeasures(one, other.slice(scope), asks, read);
  if (both !== undefined) return both;
  const sides = [sideOf(one), sideOf(other.slice(scope))];
  return sides.includes(undefined) ? undefined : `${sides.join('与')}${asks}`;
}

/** 开工项目的个数与总投资 and 签约项目的个数与总投资: each measure for itself, the second of the same two. */
function bothMeasures(one: string, other: string, asks: string, read: Read): string | undefined {
  const [a, b] = [one, other].map((text) => TWO_MEASURES.exec(read(text).text)?.groups);
  if (a === undefined || b === undefined || a.count !== b.count || a.sum !== b.sum) return undefined;
  return `${a.thing}${a.count}与${b.thing}${b.count}${asks}，${a.sum}${asks}`;
}

const TWO_MEASURES =
  /^(?<thing>[^，。？]{3,40}?)的?(?<count>(?:项目)?(?:个数|数量))[、和与跟及](?<sum>总?投资额?|年度计划投资|完成投资)(?:各|分别)?(?:是|有|为)?(?:多少)?[？。]*$/u;

function ofShare(question: string, earlier: readonly string[], read: Read): string | undefined {
  const groups = SHARE.exec(question)?.groups;
  const last = earlier.at(-1);
  if (groups === undefined || last === undefined) return undefined;
  const before = earlier.slice(0, -1).findLast((one) => isWider(one, last, read));
  const sum = groups.whole ?? '';
  const isOfAll = sum === '' || OF_ALL.test(sum);
  const part = sideOf(last);
  const named = read(sum).measures.length > 0 ? sum : undefined;
  const all = before === undefined ? budgetOf(earlier.slice(-2), read) : sideOf(before);
  const whole = named ?? (isOfAll ? all : undefined);
  return part && whole && `${part}占${whole}的百分之几`;
}

/** 总投资 of the year's plan asked behind it, the year's plan of what is done of it. */
function budgetOf(lastTwo: readonly string[], read: Read): string | undefined {
  const [whole, part] = lastTwo.map((text) => read(text).measures.at(-1)?.metric?.id);
  return part === undefined
    ? undefined
    : BUDGETS.find((row) => row.whole === whole && row.part === part)?.name;
}

const BUDGETS = [
  { whole: 'total-investment', part: 'annual-planned-investment', name: '总投资' },
  { whole: 'annual-planned-investment', part: 'investment-completed', name: '年度计划' },
];

/** 重大项目几个 is wider than 工业类重大项目几个: all that it says of its own is 集中 or 储备, and it is of the same stretch. */
function isWider(whole: string, part: string, read: Read): boolean {
  const head = sharedStart([whole, part]);
  const tail = sharedEnd([whole.slice(head), part.slice(head)]);
  const own = whole.slice(head, whole.length - tail);
  const times = [whole, part].map((text) =>
    read(text)
      .slots.filter(({ kind }) => kind === 'period' || kind === 'phase')
      .map(({ start, end }) => text.slice(start, end).replace(/^(?:集中|储备|计划|新)/u, ''))
      .join(),
  );
  return (
    areOfOneMeasure(whole, part, read) && /^(?:集中|储备|全部|整体|的)*$/u.test(own) && times[0] === times[1]
  );
}

const OF_ALL = /^(?:全部|整体|总数|总量|总体|所有|其中|里面|全[省市县区])$/u;

/** Both end in what they ask for, or both ask for money. */
const areOfOneMeasure = (a: string, b: string, read: Read): boolean =>
  sharedEnd([a, b]) >= LEAST_ALIKE ||
  [a, b].every((text) => read(text).measures.at(-1)?.metric?.kinds.includes('money'));

/** Two questions that end in less of the same ask for different things. */
const LEAST_ALIKE = 2;
