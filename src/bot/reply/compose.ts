/** Answer → the blocks of a reply. */
import type { Answer, Basis, Citation } from '../../knowledge/index.ts';
import type { Evidence, Reply, ReplyBlock } from '../types.ts';
import { reply as wording } from '../wording.ts';
import { marksOf } from './marks.ts';

/** A link to where a citation can be read in its article, when there is a page for it. */
export type EvidenceLink = (citation: Citation) => string | undefined;

/** A line of a list as answers write it: · 某项目 10亿元, - 某项目, 1. 某项目, （1）某项目. */
const LIST_ITEM = /^\s*(?:[·•-]|\d{1,2}[.、]|[（(]\d{1,2}[)）])\s*(?=\D)/;
const BASIS_SEPARATOR = ' · ';

/** Lays out an answer: the figure first, then what it is, what surrounds it, and what proves it. */
export function composeReply(answer: Answer, link: EvidenceLink): Reply {
  const [first = '', ...lines] = answer.text.split('\n').filter((line) => line.trim() !== '');
  return {
    blocks: [
      { kind: answer.status === 'answered' ? 'headline' : 'paragraph', text: first },
      ...basisBlocks(answer),
      ...understoodBlocks(answer),
      ...bodyBlocks(answer, lines),
      ...answer.doubts.map(({ text }) => ({ kind: 'doubt', text }) as const),
      ...evidenceBlocks(answer, link),
      ...choiceBlocks(answer),
    ],
    answer,
  };
}

/** When the text itself does not say what a single figure is, its basis does. */
function basisBlocks({ values, text }: Answer): readonly ReplyBlock[] {
  const [value] = values;
  if (values.length !== 1 || value === undefined || text.includes(BASIS_SEPARATOR)) return [];
  const basis = basisLine(value.basis);
  return basis === '' ? [] : [{ kind: 'basis', text: basis }];
}

const basisLine = ({ region, batch, period, phase, category, subject, asOf }: Basis): string =>
  [region, batch, period, phase, category, subject, asOf]
    .filter((part) => part !== undefined)
    .join(BASIS_SEPARATOR);

function understoodBlocks({ guessed, understood }: Answer): readonly ReplyBlock[] {
  if (!guessed || understood === undefined || understood === '') return [];
  return [{ kind: 'understood', text: wording.understood(understood) }];
}

/** The lines after the first; neighbouring items make one list. */
function bodyBlocks({ status, values }: Answer, lines: readonly string[]): readonly ReplyBlock[] {
  const blocks: ReplyBlock[] = [];
  for (const line of lines) {
    const block = bodyBlock(
      line,
      status === 'answered' && values.every(({ text, derived }) => !derived && !line.includes(text)),
    );
    const last = blocks.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      blocks.splice(-1, 1, { kind: 'list', items: [...last.items, ...block.items] });
    } else blocks.push(block);
  }
  return blocks;
}

/** A line with dots and no figure says what those above it are; of several things, or those that a figure is reckoned from, each has its own, so they are a list. */
function bodyBlock(line: string, isBasis: boolean): ReplyBlock {
  const item = line.replace(LIST_ITEM, '');
  if (item !== line) return { kind: 'list', items: [item] };
  if (!line.includes(BASIS_SEPARATOR)) return { kind: 'paragraph', text: line };
  return isBasis ? { kind: 'basis', text: line } : { kind: 'list', items: [line] };
}

function evidenceBlocks(answer: Answer, link: EvidenceLink): readonly ReplyBlock[] {
  const items = answer.citations.map((citation, index): Evidence => {
    const href = link(citation);
    const marks = marksOf(answer, index);
    return { number: index + 1, citation, marks, ...(href === undefined ? {} : { href }) };
  });
  return items.length === 0 ? [] : [{ kind: 'evidence', items }];
}

function choiceBlocks({ status, choices }: Answer): readonly ReplyBlock[] {
  return choices.length === 0 ? [] : [{ kind: 'choices', prompt: wording.choices[status], choices }];
}
