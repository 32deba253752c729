import type { Fact } from '../../../src/knowledge/facts/fact.ts';
import type { Period } from '../../../src/knowledge/types.ts';

/** One line for one fact: text · kind · metric · subject · region · period · batch · phase · level · role. */
export function factLine(fact: Fact): string {
  const { quantity, region, period, batch, phase, level } = fact;
  const written = quantity.text.endsWith(quantity.unit)
    ? quantity.text
    : `${quantity.text}(${quantity.unit})`;
  return [
    fact.modality === 'actual' ? written : `${written} ${fact.modality}`,
    quantity.kind,
    fact.metric ?? `"${fact.measure}"`,
    fact.subject,
    region?.value.name,
    period && periodLabel(period.value),
    batch && `第${batch.value.ordinal}${batch.value.word}`,
    phase?.value,
    level?.value,
    fact.headline ? `${fact.role} headline` : fact.role,
  ]
    .map((part) => part || '-')
    .join(' · ');
}

/** 2023-01-01→2023-10-01, with 截至 for a cut-off. */
export const periodLabel = ({ from, to, asOf }: Period): string => `${asOf ? '截至 ' : ''}${from}→${to}`;
