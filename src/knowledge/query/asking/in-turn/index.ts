/** 签约、开工、投产项目个数和总投资各多少; 省、市重点项目完成投资分别多少: several measures, or a list of levels, asked of one thing after another. */
import type { Mention, Span } from '../../../types.ts';
import { stage, stagesOfThree, wayAhead, wayBehindJoint } from '../../tables/stages.ts';
import { type Reading, readQuestion } from '../frame.ts';
import { levelsNamed, listsNamed } from '../levels.ts';
import { mentionsIn } from '../mentions.ts';
import { EACH } from '../targets/index.ts';
import { cleanQuestion } from '../typed/clean-question.ts';
import { fundsListed } from './funds.ts';
import { asksOfEachYear, yearsInTurn } from './years.ts';

/** What takes the things of a list together, or weighs them against one another. */
const TOGETHER =
  /合计|总共|[一总]共|加起来|加一起|相差|差多少|差几|(?<![占同环])比(?![例重率])|平均|最|更|谁|哪|[多少高低]多少/;

/** 分级列出, 逐项列出 */
const LISTED = /[，、]?(?:分[级类批期项]|逐一?[级类批期项个])列[出一]下?$/;

/** What joins two things of a list: 签约、开工; 签约项目和开工项目; 签约的、集中开工的. */
const JOINT = wayBehindJoint('(?:一批|项目)?的?(?:[、，]|以?及|[和与跟])?');

/** 一批 of 签约一批, 级 of 省级, and the number of the things listed (三类, 两级). */
const BEHIND = /^(?:一批)?(?:这?[两二三四2-4](?:类|批|块|种|个|级))?/;

/** 三个一批情况, 三个一批的数, 签约、开工、投产情况怎么样, 第三批开工情况: how many of each, and for how much. */
const STATE = new RegExp(
  `(?:(?<batches>三个一批”?(?:项目)?)(?:的?(?:具体|总体|整体|推进)?情况(?:怎么样|如何|是什么)?|的(?:数据?|数字))?|(?<phase>${stage}(?:项目)?)的?(?:具体|总体|整体)?情况(?:怎么样|如何|是什么)?)[？。]?$`,
);

/** 三个一批 behind which each is asked for. */
const THREE_BATCHES =
  /“?三个一批”?(?:项目)?(?=的?(?:总?投资额?|(?:项目)?个数|项目|数量|金额|[和与及、]){0,5}(?:各|分别))/;

/** 三个一批总投资: of all together where a page tells it, else of each. */
const OF_ALL_THREE = /(?<=三个一批”?(?:项目)?的?(?:总投资|(?:项目)?个数))(?:是?多少)?[？。]?$/;

/** The same asked of each, where a question asks it of the “三个一批” at large. */
export const ofEachBatch = (question: string): string | undefined =>
  OF_ALL_THREE.test(question) ? question.replace(OF_ALL_THREE, '各多少') : undefined;

/** 三个一批情况, 第三批开工情况 */
export const asksHowTheyStand = (question: string): boolean => STATE.test(question);

/** True where a question says by itself that it asks of several things, or how they stand. */
export const asksOfEach = (question: string): boolean =>
  EACH.test(question) || LISTED.test(question) || asksHowTheyStand(question) || asksOfEachYear(question);

/** What is asked of one thing of a list. */
export interface InTurn {
  /** 签约, 省, 第三期: the thing as the question says it. */
  readonly thing: string;
  readonly question: string;
  /** What tells the things apart; `level`: 省、市重点项目 may be one list of both, and 省 none of its own. */
  readonly by: 'phase' | 'region' | 'batch' | 'level' | 'fund' | 'year';
}

/** The questions that a question asks of each thing of its list; none where it has no list, or one that is read as a whole. */
export function askedInTurn(typed: string, reading: Reading): readonly InTurn[] {
  const question = typed.replace(STATE, '$<batches>$<phase>项目个数和总投资各多少');
  if (TOGETHER.test(question)) return [];
  const each = EACH.test(question) || LISTED.test(question);
  const batches = THREE_BATCHES.exec(question);
  if (batches !== null) return askedOf(question, spanOf(batches), stagesOfThree, 'phase', '项目');
  const lists = each ? listsNamed(question) : [];
  if (lists.length > 0)
    return lists.map((one) => ({ ...one, question: one.question.replace(OF_EACH, ''), by: 'level' }));
  const levels = each ? levelsNamed(question) : undefined;
  if (levels !== undefined) {
    const parts = askedOf(question, levels, levels.words).map((part) => ({ ...part, by: 'level' as const }));
    return levels.inOne && figuresOf(parts, reading) > 1 ? [] : parts;
  }
  const funds = each ? fundsListed(question) : undefined;
  if (funds !== undefined) return askedOf(question, funds.whole, funds.things, 'fund');
  const list = listOf(question, reading);
  const years = list === undefined && (each || asksOfEachYear(question)) ? yearsInTurn(question) : undefined;
  if (years !== undefined) {
    const parts = askedOf(question, years.whole, years.things, 'year');
    const alone = parts.map((part) => ({ ...part, question: years.rest(part.question) }));
    return figuresOf(alone, reading) > 1 ? [] : alone;
  }
  if (list === undefined)
    return question === typed ? [] : [{ thing: '', question: question.replace(OF_EACH, ''), by: 'phase' }];
  const parts = askedOf(question, list.whole, list.things, list.by);
  return figuresOf(parts, reading) > 1 ? parts : [];
}

/** 甲县、乙县总投资各多少: one figure of each place, where no list of a page tells them. */
export function askedOfPlaces(question: string, reading: Reading): readonly InTurn[] {
  if (TOGETHER.test(question) || !EACH.test(question)) return [];
  const list = listOf(question, reading);
  return list?.by === 'region' ? askedOf(question, list.whole, list.things, list.by) : [];
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

/** The question with one thing in the place of the list, asked of it alone. */
const askedOf = (
  question: string,
  { start, end }: Span,
  things: readonly string[],
  by: InTurn['by'] = 'phase',
  noun = '',
): readonly InTurn[] =>
  things.map((thing) => ({
    thing,
    question: cleanQuestion(
      `${question.slice(0, start)}${thing}${noun}${question.slice(end).replace(LISTED, '').replace(OF_EACH, '')}`,
    ),
    by,
  }));

/** 各 of 各是多少, 分别 of 分别完成多少; not that of 各县 */
const OF_EACH = /分别(?:各自?)?|各自?(?=[是为有占完多几])/g;

/** How many figures are asked of one thing. */
const figuresOf = ([first]: readonly InTurn[], reading: Reading): number =>
  first === undefined ? 0 : readQuestion(first.question, reading).targets.length;

/** So many things a question lists; each of them is a question of its own. */
const MOST = 8;

/** The first run of phases, places or batches side by side, each as the question says it. */
function listOf(
  question: string,
  reading: Reading,
): { whole: Span; things: readonly string[]; by: InTurn['by'] } | undefined {
  const mentions = mentionsIn(question, reading);
  for (const dimension of ['phase', 'region', 'batch'] as const) {
    const run = runOf(
      mentions.filter((m) => m.dimension === dimension),
      question,
    );
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < 2 || run.length > MOST || first === undefined || last === undefined) continue;
    const aheadOf = (start: number): number => wayAhead.exec(question.slice(0, start))?.[0].length ?? 0;
    const behind = BEHIND.exec(question.slice(last.end))?.[0].length ?? 0;
    const things = run.map(({ start, end }) => question.slice(start - aheadOf(start), end));
    return {
      whole: { start: first.start - aheadOf(first.start), end: last.end + behind },
      things,
      by: dimension,
    };
  }
  return undefined;
}

/** The longest stretch from the first mention on in which only joints stand between them. */
function runOf(mentions: readonly Mention[], question: string): readonly Mention[] {
  const run: Mention[] = [];
  for (const mention of mentions) {
    const last = run.at(-1);
    if (last !== undefined && mention.start < last.end) continue;
    if (last !== undefined && !JOINT.test(question.slice(last.end, mention.start))) break;
    run.push(mention);
  }
  return run;
}
