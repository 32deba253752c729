/** 每个项目投资多少, 各项目总投资: what all of them come to is told of none of them. */
import type { Fact } from '../../../facts/fact.ts';
import { countedGroups, isMember } from '../../rank/members.ts';
import { isOfProject, tellsSize } from '../../rank/project-size.ts';
import type { Draft } from '../../reply/draft.ts';

/** 各项目|总投资, 每个重点项目的投资额各是多少; 各项目合计, 平均每个项目 want one figure. */
const EACH_PROJECT =
  /(?:各个?|每一?个)(?:重[点大]|签约|开工)?(?:项目|工程)的?(?:分别|各自?)?(?:要|计划|预计)?(?:总?投资|投)/u;
const TOGETHER = /平均|合计|[总一]共|加起来|总和/;

/** True for a question that wants of every project what it costs. */
export const asksEachProject = (text: string): boolean => EACH_PROJECT.test(text) && !TOGETHER.test(text);

/** 总投资9亿元 of a thing that is one project. */
export const isCostOfOne = (fact: Fact): boolean => tellsSize(fact) && isOfProject(fact);

/** Several are each; one figure answers only where it is of the one project that its page tells of, and where several fit, all must be of projects. */
export function tellsEach({ status, values, citations }: Draft, facts: readonly Fact[]): boolean {
  const page = facts.filter(({ article }) => article.document === citations[0]?.document);
  const counted = countedGroups(page);
  const costs = page.filter((fact) => isCostOfOne(fact) && isMember(fact, 'project', counted));
  const isOfOne = ({ text }: Draft['values'][number]): boolean =>
    costs.some(({ quantity }) => quantity.text === text);
  if (status === 'clarify') return values.every(isOfOne);
  const names = new Set(costs.map(({ subject }) => subject));
  return values.length > 1 || (names.size === 1 && values.every(isOfOne));
}
