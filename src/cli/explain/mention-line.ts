import { isYearUnknown } from '../../knowledge/extract/index.ts';
import type { Mention, Period, Quantity, Span } from '../../knowledge/index.ts';

/** Characters shown around digits that nothing was made of. */
const AROUND = 8;

/** money/with-unit  43.6亿元  money 43.6 亿元 = 4360000000  [10, 16) */
export function mentionLine(mention: Mention, text: string): string {
  const words = text.slice(mention.start, mention.end);
  return [mention.rule, words, readingOf(mention), place(mention)].join('  ');
}

/** left over  17  …热线17号…  [40, 42) */
export function leftoverLine(span: Span, text: string): string {
  const { start, end } = span;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');
  return ['left over', text.slice(start, end), `…${around}…`, place(span)].join('  ');
}

/** month 2019-01-01 to 2019-12-01, as of; month ????-01-01 to ????-08-01 of a page that names no year. */
export function periodWords(period: Period): string {
  const { grain, from, to, asOf, lastYear } = period;
  const shown = (day: string): string => (isYearUnknown(period) ? `????${day.slice(4)}` : day);
  return `${grain} ${shown(from)} to ${shown(to)}${asOf ? ', as of' : ''}${lastYear ? ', a year earlier' : ''}`;
}

/** table/cell  31.2  money 31.2 亿元 = 3120000000  [40, 44): a bare number whose unit its column gives. */
export const cellLine = (span: Span, quantity: Quantity, text: string): string =>
  ['table/cell', text.slice(span.start, span.end), quantityWords(quantity), place(span)].join('  ');

const place = ({ start, end }: Span): string => `[${start}, ${end})`;

/** What a mention was read as. */
function readingOf(mention: Mention): string {
  switch (mention.dimension) {
    case 'quantity':
      return quantityWords(mention.quantity);
    case 'period':
      return periodWords(mention.period);
    case 'region':
      return `region ${mention.candidates.map(({ name, code }) => `${name} ${code}`).join(' or ') || mention.deictic}`;
    case 'phase':
      return `phase ${mention.phase}`;
    case 'batch':
      return `batch ${mention.batch.ordinal}${mention.batch.word}`;
    case 'modality':
      return `modality ${mention.modality}`;
    case 'label':
      return `label ${mention.what}`;
  }
  return mention satisfies never;
}

function quantityWords({ kind, number, upper, unit, base, bound }: Quantity): string {
  const range = upper === undefined ? '' : ` to ${upper}`;
  return `${kind} ${number}${range} ${unit} = ${base}${bound === 'exact' ? '' : `, ${bound}`}`;
}
