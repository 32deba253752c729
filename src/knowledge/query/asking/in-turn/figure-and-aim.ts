import { mentionsIn, type Reading } from '../mentions.ts';
import { cleanQuestion } from '../typed/clean-question.ts';

/** 去年产值多少，今年目标多少: what came of a measure, and what is aimed at in another stretch. */
export interface FigureAndAim {
  readonly figure: string;
  readonly aim: string;
}

const AIM =
  /^(?<figure>[^，。？]{4,60}?(?:多少|几[个家项亿]?))[，、？](?:那么?)?(?<when>[今明本]年|20\d\d年|全年|[上下]半年|[一二三四]季度末?)的?(?<grows>增长|增速)?(?:预期|计划|工作)?(?:目标|任务)(?:值|数)?(?<growing>增长|增速|增幅)?(?:是|为|定|有)?了?(?:多少|几[个家项亿]?)?呢?[？。]?$/u;

/** The two questions of one that asks both; a figure without a stretch of its own is asked of the new one behind its place. */
export function figureAndAim(question: string, reading: Reading): FigureAndAim | undefined {
  const { figure, when, grows, growing = grows } = AIM.exec(question)?.groups ?? {};
  if (figure === undefined || when === undefined) return undefined;
  const mentions = mentionsIn(figure, reading);
  const told = mentions.findLast(({ dimension }) => dimension === 'period');
  const place = mentions.findLast(({ dimension }) => dimension === 'region');
  const at = told ?? (place && { start: place.end, end: place.end });
  if (at === undefined) return undefined;
  const moved = figure.slice(0, at.start) + when + figure.slice(at.end);
  const measured = growing && !/增[长速幅]/.test(moved) ? '增长目标' : '目标';
  return { figure, aim: cleanQuestion(moved.replace(/[是有为]?(?=(?:多少|几[个家项亿]?)$)/, measured)) };
}
