import { PLANNED } from './done.ts';
import { writtenAs } from './verbs.ts';

/** What a question says is left to do, and the same question without saying so. */
export interface LeftAsked {
  /** Asks how much of the thing is done: 燃气管还有多少公里没换 → 燃气管多少公里已换. */
  readonly text: string;
  /** The same without the deed: 燃气管多少公里. */
  readonly thing: string;
  /** 复工 of 没复工; absent where only 还剩 or 离目标还差 says it. */
  readonly verb?: string;
  /** 四季度还得投多少: the stretch to come, of which no page tells what was done. */
  readonly yet: boolean;
  /** 离年度目标还差: the whole is what was aimed at. */
  readonly toAim: boolean;
}

/** 还没复工, 尚未支出, 没花出去: what is not done, without how it ends. */
const UNDONE =
  /(?:还|仍|都|也)?(?:没有?|尚?未)(?:能|被)?(?!到(?!位)|超|有)(\p{Script=Han}{1,6}?)(?:出去|进去|下去|完|好|掉|走|上)?(?=的|多少|几|有|[，。？、（]|$)/u;
/** 还得完成多少, 还要投几个亿 */
const YET = /还(?:得|要|需要?)再?(\p{Script=Han}{1,4}?)(?=多少|几)/u;
/** 还剩多少投资要完成 */
const TO_DO = /(?<=(?:多少|几)[^，。？]{0,6})(?:要|得|待|需要?)(\p{Script=Han}{1,4}?)(?:的|(?=[，。？]|$))/u;

/** 离全年目标, 比年度计划: what it is short of. */
const AIM =
  /(?:离|距离?|比|跟)(?:完成|实现)?([^，。？]{0,14}?)(?:计划|目标|任务)(?:投资|任务|目标)?(?:数)?(?=还|差|有|，)/;
/** 全年工业投资目标还差多少: the year's aim of the thing, of which something is left. */
const AIM_AHEAD =
  /(?:年度|全年|今年|当年)([^，。？]{2,14}?)的?(?:目标|任务)(?:任务|数)?(?=(?:还|仍|尚)(?:差|有|剩|缺)|差(?:多少|几))/;
/** 没完成年度计划, 才能达到全年目标, 要完成全年72亿元的任务 */
const AIM_BEHIND =
  /(?:没有?|未|才能?|要|就)(?:能|可以)?(?:完成|达到|实现|够)([^，。？]{0,14}?)的?(?:计划|目标|任务)(?:投资|任务|目标)?的?/;
/** 今年的投资计划, 年度投资 */
const OF_YEAR = /(?:年度|全年|今年|当年|年初)[^，。？]{0,8}?(?:计划|目标|任务)|年度投资/;

const TIME = /全年|年度|今年|当年|年初/;

const CUE = /还有|还?剩下?|还?差(?=多少|几)|还差|还|仍/g;
const SHORT = /还有|剩|还?差/;

/** 没复工的占多少: no number of them. */
const ASKS_SHARE = /占(?:了?多少|比|了?几)|百分之|比例/;

const SHARE =
  /的?(?:项目)?，?(?:占(?:了?(?:全部|总数|其中)?的?(?:多少|比(?:例|重)?|几成|百分之几))|比[例重])(?:是|为|有)?(?:多少|多大|几成|百分之几)?[？。]*$/;

/** 没复工的几个 of 没复工的占多少; undefined where no share of what is left is asked. */
export function leftShareAsked(question: string): string | undefined {
  const count = question.replace(SHARE, '的几个');
  return count !== question && UNDONE.test(count) ? count : undefined;
}

/** Reads 还有几个没开工, 还得投多少, 离年度目标还差多少; undefined when nothing left to do is asked for. */
export function leftAsked(question: string): LeftAsked | undefined {
  if (ASKS_SHARE.test(question)) return undefined;
  const aim = AIM.exec(question) ?? AIM_AHEAD.exec(question) ?? AIM_BEHIND.exec(question);
  const short = aim ? question.replace(aim[0], (aim[1] ?? '').replace(TIME, '')) : question;
  const form = [UNDONE, YET, TO_DO].find((one) => one.test(short));
  if (form === undefined ? !(aim && SHORT.test(short)) && !/剩/.test(short) : !isOpen(short))
    return undefined;
  const [said = '', verb] = form?.exec(short) ?? [];
  return {
    thing: short.replace(said, '').replace(CUE, ''),
    text: short.replace(said, verb ? `已${writtenAs(verb)}` : '').replace(CUE, ''),
    toAim: aim !== null || OF_YEAR.test(question) || PLANNED.test(question),
    yet: form === YET,
    ...(verb ? { verb } : {}),
  };
}

/** Asks how many or how much. */
const isOpen = (text: string): boolean => /多少|几/.test(text);
