/** The units a page states once for whole columns: （单位：个、亿元）, 完成投资（万元）. */
import { figuresIn } from './figures.ts';

/** （单位：万元）, （按完成率，单位：个、亿元）; 完成投资（万元）. */
const STATED = [/单位[:：] ?([^（()）:：\n\t ]{1,16})/g, /[（(]([^（()）:：\n\t ]{1,16})[）)]/g];

/** A unit as it compares: 亿元 → 元 ×100000000. */
export type UnitKey = string;

/** The unit of an amount as written. */
export function unitKey(figure: {
  readonly core: string;
  readonly base: number;
  readonly number: number;
}): UnitKey {
  return `${figure.core} ×${(figure.base / figure.number).toPrecision(6)}`;
}

/** All units that headings of a page state. */
export function headingUnits(text: string): ReadonlySet<UnitKey> {
  const matches = STATED.flatMap((pattern) => [...text.matchAll(pattern)]);
  const stated = matches.map(([, units = '']) => units.split(/[、,，/和]/));
  const figures = [...new Set(stated.flat())].flatMap((unit) => figuresIn(`1${unit}`));
  return new Set(figures.flatMap((figure) => (figure.kind === 'amount' ? [unitKey(figure)] : [])));
}
