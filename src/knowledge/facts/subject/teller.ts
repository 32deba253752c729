/** Who tells something, and of which work: 项目经理李某介绍 tells of the project that the story is about. */
import { SAYS, SPEAKS } from '../../extract/tables/telling-words.ts';

/** 李明介绍, 李明掰着指头算账, 李明给记者算了一笔账: a clause that says who speaks, and names nothing a figure could be of. */
export const ENDS_TELLING = new RegExp(
  `(?:${[
    SAYS,
    SPEAKS,
    '获悉|了解到|感慨|回忆|补充',
    '[算盘细][了起过]{0,2}(?:一?[笔本])?[总明细]?账|如数家珍|打开话匣子|娓娓道来|细数(?:家底|变化|成绩)?',
  ].join('|')})$`,
);

const AT_WORK =
  '(?:项目|工程|工地|标段|施工)(?:部|现场|建设|施工|业主|单位|方){0,2}(?:总?经理|负责人|总工程师|总工|总监|指挥长|业主代表|代表|技术员|主管)';
const MANAGER = new RegExp(`${AT_WORK}([\\p{Script=Han}]{2,3}?)(?=${SAYS}|[，。])`, 'u');
const MANAGER_SPEAKS = new RegExp(
  `^[“”]{0,2}据?([^，。；：“”]{0,24}?)${AT_WORK}[\\p{Script=Han}]{0,4}?(?:${SAYS})`,
  'u',
);

/** 李明 of 项目经理李明介绍: who speaks for the work, also further down, where his office is not told again. */
export const managerIn = (sentence: string): string | undefined => MANAGER.exec(sentence)?.[1];

/** 云溪水厂项目 of 云溪水厂项目负责人李明说, and 项目 of 项目经理李明介绍 or of 李明 alone once he has been named; undefined for anybody else. */
export function workOfSpeaker(words: string, manager: string): string | undefined {
  const named = MANAGER_SPEAKS.exec(words)?.[1];
  if (named !== undefined) return `${named}项目`;
  const clause = words.replace(/^[“”]+/, '').split(/[，：。]/)[0] ?? '';
  return manager !== '' && clause.startsWith(manager) && (ENDS_TELLING.test(clause) || clause.endsWith('道'))
    ? '项目'
    : undefined;
}
