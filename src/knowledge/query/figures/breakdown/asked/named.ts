/** Parts that the question names itself: 按甲、乙、丙三块拆开, 产业、城建和民生各多少. */
import type { BreakdownAsked } from './breakdown-asked.ts';
import { CLASS, NUMBER } from './classes.ts';
import { LISTED, type Listed, listBefore, withoutSummed } from './listed.ts';
import { EACH_BEHIND, measuresOf, OTHERWISE_MEASURED } from './of-each.ts';

/** 按甲、乙、丙三块拆开: the parts themselves are named. */
const BY_NAMES = new RegExp(
  `按(?:照)?(${LISTED})(?:这)?(?:${NUMBER}[个大]?)?${CLASS}?(?:来)?(?:拆开|拆分|拆|划分|分开|分|统计|看)`,
  'u',
);

export function byNames(text: string): BreakdownAsked | undefined {
  const match = BY_NAMES.exec(text);
  const behind = text.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  if (match === null || !EACH_BEHIND.test(behind)) return undefined;
  const names = (match[1] as string).split('、').map(withoutSummed);
  return { whole: text.slice(0, match.index), form: 'named', names, measures: measuresOf(behind) };
}

/** The parts that end a question which asks the same of each: …，产业、城建和民生各多少. */
export function namedPartsAsked(question: string): BreakdownAsked | undefined {
  const listed: Listed | undefined = listBefore(question.replace(/[？?。！]+$/, ''));
  if (listed === undefined || listed.before === '' || OTHERWISE_MEASURED.test(question)) return undefined;
  const { before, names, behind } = listed;
  const whole = before.replace(CONTENTS, '');
  return { whole, form: 'named', names, measures: measuresOf(behind) };
}

/** 某工程具体内容：, whose parts follow. */
const CONTENTS = /的?(?:具体)?(?:内容|任务|指标)?[，：]*$/u;
