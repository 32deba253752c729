/** What is done with a thing that stands or lies there: 新建, 改造, 维修 and 拆除 of it are four figures. */
import type { Fact } from '../../../facts/fact.ts';
import { matchesIn } from '../../../matches.ts';
import { remembered } from '../../../remembered.ts';

const DEEDS: readonly RegExp[] = [
  /新建|新修/,
  /改造|改建|扩建|提升|升级|翻新|修缮|提质|整治/,
  /养护|管护/,
  /维修|修复|加固|检修/,
  /拆除|拆迁|拆违/,
  /更换/,
  /征收|征用|征地/,
  /流转/,
];

/** 改造 of 改造公厕几座 and 公厕改造了几座; that of 改造工程 and 改造资金 is a name. */
const ASKED =
  /(?:新建|新修|改造|改建|扩建|养护|维修|修复|加固|拆除|更换|征收|征用|流转)(?!工程|项目|资金|投资|任务|计划|后|中(?!小?学)|率|面积|标准|类)/g;

const deedsIn = (words: string): readonly RegExp[] => DEEDS.filter((deed) => deed.test(words));

const deedsAsked = remembered((question) =>
  deedsIn(
    matchesIn(question, ASKED)
      .map(([deed]) => deed)
      .join('，'),
  ),
);

/** 0 for 改造公厕12座 where 新建公厕 are asked for; 建成 and 新增 say either. */
export function workDoneFit(question: string, { layers, subject, owner = '', quantity }: Fact): number {
  const asked = deedsAsked(question);
  if (asked.length === 0 || quantity.kind === 'money' || quantity.kind.startsWith('percent')) return 1;
  const near = `${layers.own} ${layers.head} ${layers.heading} ${layers.list} ${subject} ${owner}`;
  if (asked.some((deed) => deed.test(near))) return 1;
  return deedsIn(layers.own).length > 0 ? 0 : 1;
}
