import { mentionsIn, type Reading } from './mentions.ts';
import { cleanQuestion } from './typed/clean-question.ts';

/** 去年产值多少，今年目标多少: what came of a measure, and what is aimed at in another stretch. */
export interface FigureAndAim {
  readonly figure: string;
  readonly aim: string;
}

const AIM =
  /^(?<figure>[^，。？]{4,60}?(?:多少|几[个家项亿]?))[，、？](?:那么?)?(?<when>[今明本]年|20\d\d年|全年|[上下]半年|[一二三四]季度末?)的?(?:增长|增速|预期|计划|工作)?(?:目标|任务)(?:值|数)?(?:是|为|定|有)?了?(?:多少|几[个家项亿]?)?呢?[？。]?$/u;

/** The two questions of one that asks both; undefined where the figure is of no stretch of its own. */
export function figureAndAim(question: string, reading: Reading): FigureAndAim | undefined {
  const { figure, when } = AIM.exec(question)?.groups ?? {};
  if (figure === undefined || when === undefined) return undefined;
  const told = mentionsIn(figure, reading).findLast(({ dimension }) => dimension === 'period');
  if (told === undefined) return undefined;
  const moved = figure.slice(0, told.start) + when + figure.slice(told.end);
  return { figure, aim: cleanQuestion(moved.replace(/[是有为]?(?=(?:多少|几[个家项亿]?)$)/, '目标')) };
}
