import { contentRuns } from '../../search/index.ts';
import { ASKED_GENERAL, ASKING, GENERAL, HANGING, SAYS_NOTHING, SOURCE } from '../tables/asking.ts';

/** 2020年3月前后 → 2020 3: of a date the numbers count, however an article words the rest. */
const DATE =
  /(?<number>\d{1,4})[年月日号](?:份|底|初|末|中旬|上旬|下旬|上半年|下半年)?(?:之?前后?|左右|那天|那阵)?/gu;
/** 42个项目 → 42 项目: what measures a number is said otherwise. */
const MEASURE = /(?<=\d)(?:个|家|项(?!目)|条|座|名|位|处|宗)(?=\p{Script=Han}{2})/gu;
/** A lone character is what is left of a word cut in two. */
const LONE = /^\p{Script=Han}$/u;
/** 为什么进度慢: an article that says why says it in other words. */
const WHY = /为什么|为啥|为何|怎么会?(?=[^样])|原因/u;
const BLAMED =
  /(?:进度|进展|推进|[干建修]|完成)得?(?:还|这么|那么|太|很)?(?:慢|晚|滞后|落后|拖后腿)了?(?=[，。？]|$)/gu;
/** “有效投资” is a name, whatever function words it begins with. */
const QUOTED = /“(?<name>[^“”]{2,16})”/gu;

/** The content of a question without what every question has: 星湖大桥, 主桥合龙. */
export function subjectOf(question: string): string[] {
  const start = (WHY.test(question) ? question.replace(BLAMED, ' ') : question)
    .replace(SOURCE, ' ')
    .replace(SAYS_NOTHING, ' ')
    .replace(ASKED_GENERAL, ' ')
    .replace(DATE, '$<number> ')
    .replace(MEASURE, ' ')
    .replaceAll('每个', '每');
  const bare = ASKING.reduce((rest, { pattern }) => rest.replace(pattern, ' '), start);
  const names = [...bare.matchAll(QUOTED)].flatMap(({ groups }) => groups?.name?.toLowerCase() ?? []);
  const runs = contentRuns(bare.replace(QUOTED, ' ')).map((run) =>
    run.replace(HANGING, '').replace(HANGING, ''),
  );
  return [...runs, ...names].filter((run) => run !== '' && !LONE.test(run) && !GENERAL.test(run));
}

/** What the page is called that a question asks about: 那篇专访里, 通报里讲的. */
export function readSources(question: string): string[] {
  return [...question.matchAll(SOURCE)].flatMap(
    ({ groups }) => groups?.inside ?? groups?.piece ?? groups?.teller ?? [],
  );
}
