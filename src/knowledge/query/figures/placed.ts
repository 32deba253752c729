/** 固投增长多少，在全市排第几; 专项债额度在全省排第几: a figure and the place that its sentence says it takes. */
import type { Fact } from '../../facts/fact.ts';
import { placeAsked } from '../asking/against/rank.ts';
import { readQuestion } from '../asking/frame.ts';
import { findAll } from '../finding/find-all.ts';
import type { Answering } from '../reply/answering.ts';
import { draft } from '../reply/draft.ts';
import { answerFigures } from './index.ts';

/** Asked in a clause of its own, beside the figure: …多少，增速全市第几. */
const BESIDE = /(?<=[，、\s])(?:增速|增幅|总量|总额|额度|完成率|进度)?$/u;

/** 增速居全市第9位、片区第3位, 在全省排第二 */
const TOLD =
  /[，、](?<told>(?:在[^，。；]{2,20}?[中里]?|[^，。；\d]{0,8}?)(?:位居|居|位列|名列|列|排名|排在|排)[^，。；、]{0,14}?第[一二三四五六七八九十\d]{1,3}[位名]?(?:、[^，。；、]{1,14}第[一二三四五六七八九十\d]{1,3}[位名]?)?)(?=[，。；])/u;

/** The figure with the place it takes; the figure alone, and that no page tells its place, where both are asked. */
export const answerPlaced: Answering = ({ text: question }, reading, facts, setting) => {
  const asked = placeAsked.exec(question);
  if (asked === null) return undefined;
  const { among, around, whole } = asked.groups ?? {};
  const before = question.slice(0, asked.index);
  const beside = BESIDE.exec(before);
  const frame = readQuestion(beside ? before.slice(0, beside.index) : `${before}多少`, reading);
  const found = findAll(frame, facts, setting)?.at(-1);
  const figures = found?.kind === 'one' ? answerFigures(frame, facts, setting) : undefined;
  if (found?.kind !== 'one' || figures === undefined) return undefined;
  const told = placeOf(found.match.fact, among ?? around ?? whole ?? '');
  if (told === undefined && beside === null) return undefined;
  const clause = question.slice(beside?.index ?? 0).replace(/[？?]$/, '');
  return draft('answered', `${figures.text}\n${told ?? `另外问的“${clause}”，资料中没有查到。`}`, figures);
};

/** The place told behind a figure in its sentence, among those asked for. */
function placeOf({ article, sentence, span }: Fact, among: string): string | undefined {
  const told = TOLD.exec(article.text.slice(span.end, sentence.end))?.groups?.told;
  return told?.includes(among) ? told : undefined;
}
