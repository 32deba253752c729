import { type Fact, ofWhat, type Slot } from '../../knowledge/facts/fact.ts';
import { sectorOf } from '../../knowledge/facts/layout/headings.ts';
import type { Batch } from '../../knowledge/index.ts';
import { periodWords } from './mention-line.ts';

/** fact  43.6亿元  总投资 (total-investment) of 开工项目  region 云溪区 (title) · phase started (clause) */
export function factLine(fact: Fact): string {
  const catalogued = fact.metric === undefined ? '' : ` (${fact.metric})`;
  const thing = ofWhat(fact);
  const subject = thing === '' || thing === fact.measure ? '' : ` of ${thing}`;
  return ['fact', fact.quantity.text, `${fact.measure}${catalogued}${subject}`, basisWords(fact)].join('  ');
}

/** Each slot with where it was read. */
function basisWords({ modality, role, region, period, batch, phase, level, layers }: Fact): string {
  const sector = sectorOf(layers.heading);
  const parts = [
    role === 'level' ? '' : role,
    modality === 'actual' ? '' : modality,
    slotWords('region', region, ({ name }) => name),
    slotWords('period', period, periodWords),
    slotWords('batch', batch, batchWords),
    slotWords('phase', phase, (value) => value),
    slotWords('list', level, (value) => value),
    sector === undefined ? '' : `field ${sector} (heading)`,
  ];
  return parts.filter((part) => part !== '').join(' · ') || 'no scope';
}

/** 2021年第二期 → 2021第2期, 前五期 → 前5期 */
function batchWords({ year, ordinal, word }: Batch): string {
  return ordinal < 0 ? `前${-ordinal}${word}` : `${year ?? ''}第${ordinal}${word}`;
}

function slotWords<T>(name: string, slot: Slot<T> | undefined, words: (value: T) => string): string {
  return slot === undefined ? '' : `${name} ${words(slot.value)} (${slot.origin})`;
}
