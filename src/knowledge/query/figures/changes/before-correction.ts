/** What a page said before it was put right: 更正前完成投资多少, 完成投资由多少更正为多少. */
import { asksCorrectionGap, correctedFigure } from '../../derive/correction.ts';
import type { Answering } from '../../reply/answering.ts';
import { citationList } from '../../reply/citations.ts';
import { draft } from '../../reply/draft.ts';
import { basisLine, shownFigure, toValue } from '../../reply/shown.ts';

const ASKS_BEFORE =
  /(?:更正|勘误|订正|修正|改正)[之以]?前(?!后(?!各|分别))|由(?:多少|几)[^，。？]{0,4}(?:更正|订正|修正|更改|改)[为成]|原(?:来|先|文|稿|通报)(?:里|中)?[^，。？]{0,16}(?:写|报|登|通报|公布|发布|刊发)的/;

/** The figure taken back and the one in its place; undefined where none is asked for, or the figure asked was never put right. */
export const answerBeforeCorrection: Answering = (frame, _reading, facts, setting) => {
  if (!ASKS_BEFORE.test(frame.text) || asksCorrectionGap(frame.text)) return undefined;
  const after = correctedFigure(frame, facts, setting);
  const before = after?.corrected?.was;
  if (after === undefined || before === undefined) return undefined;
  const citations = citationList();
  const values = [before, after].map((fact) => toValue(fact, [citations.citeFact(fact)]));
  const text = `更正前${shownFigure(before)}，更正为${shownFigure(after)}\n${basisLine(after)}`;
  return draft('answered', text, { values, citations: citations.list });
};
