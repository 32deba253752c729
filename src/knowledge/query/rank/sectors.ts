import { type Fact, isOfTable } from '../../facts/fact.ts';
import { grouped } from '../../facts/grouped.ts';
import { sectorOf } from '../../facts/layout/headings.ts';
import { residue } from '../../facts/subject/subject.ts';
import { isGeneric } from '../asking/chunks.ts';

/** A list of classes told under headings of their own: 产业发展方面：…等4个总投资36亿元的项目. Empty unless each heading has one sum. */
export function sumsOfSectors(fitting: readonly Fact[]): readonly Fact[] {
  const told = fitting.filter((fact) => nameOfSector(fact) !== undefined && !isOfTable(fact));
  const pages = [...grouped(told, ({ article }) => article).values()];
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) return [];
  const sectors = [...grouped(page, nameOfSector).values()];
  const sums = sectors.flatMap((facts) => sumOf(facts) ?? []);
  return sums.length === sectors.length ? sums : [];
}

/** 超10亿元项目, 5亿元以下项目: how large they are, and of no field of work. */
export const isOfSize = ({ subject }: Pick<Fact, 'subject'>): boolean =>
  /^(?:超过?|不足|不到)?\d[\d.]{0,6}[万亿]|[万亿]元?(?:以[上下]|（含）)/.test(subject);

/** 产业发展 of 产业发展方面 */
export const nameOfSector = ({ layers }: Fact): string | undefined => sectorOf(layers.heading);

/** The sum of its projects, or the one project it has. */
function sumOf(facts: readonly Fact[]): Fact | undefined {
  const sums = facts.filter(({ subject }) => isGeneric(residue(subject)));
  if (sums.length > 0) return sums.length === 1 ? sums[0] : undefined;
  return facts.length === 1 ? facts[0] : undefined;
}
