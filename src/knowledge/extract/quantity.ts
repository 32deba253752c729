/** The engine behind every unit table: number, scale, unit and bound become one Quantity. */
import type { Quantity } from '../types.ts';
import { readBound } from './bound.ts';
import {
  NUMBER,
  NUMBER_START,
  parseNumber,
  parseScaledNumber,
  type ScaledNumber,
  scaleOf,
  tidy,
} from './number.ts';
import type { Groups, Place, Rule } from './rule.ts';
import type { Unit } from './tables/units.ts';

const SCALE = '[十百千万亿]{0,4}';
/** -4.3%, 同比-4.3%, 龙河县-2.1%: a sign only where no range or compound word can end. */
const SIGN = String.raw`(?:(?<=^|[\s为达至是到温比长速幅额值润业县区市州旗：:（(，,；;、|])(?<sign>[-−]))?`;
/** 3亿5000万元: the part before the last scale. */
const BIG = String.raw`(?:(?<big>\d{1,6}(?:\.\d{1,4})?)(?<bigScale>[万亿]{1,2})(?=\d))?`;
const TO = '(?:[-－—–~～]{1,2}|[至到])';

/** What a rule may still object to: 2021年 is no duration. */
export interface Candidate {
  readonly number: number;
  readonly unit: string;
  /** The number as written, without scale or 余: 一, 两, 2021. */
  readonly numeral: string;
  readonly more: string;
}

/** A number and what must follow it. */
export interface QuantityRule {
  readonly name: string;
  /** Regex source of the units. */
  readonly source: string;
  readonly unitOf: (word: string) => Unit | undefined;
  readonly accepts?: (candidate: Candidate, place: Place) => boolean;
}

/** A rule that reads a number with one of a table's units. */
export function unitRule(name: string, units: readonly Unit[], accepts?: QuantityRule['accepts']): Rule {
  const rows = new Map(units.map((row) => [row.unit, row]));
  const rule = { name, source: unitSource(units), unitOf: (word: string) => rows.get(word) };
  return quantityRule(accepts === undefined ? rule : { ...rule, accepts });
}

/** A rule for units given as a regex source: 元/平方米. */
export function quantityRule(rule: QuantityRule): Rule {
  const low = `(?:(?<low>${NUMBER})(?<lowScale>${SCALE})(?<lowUnit>${rule.source})?${TO}(?<highSign>[-−])?)?`;
  const number = `(?<number>${NUMBER})(?<more>[余多来几])? ?(?<scale>${SCALE})(?<moreScaled>[余多])?`;
  const unit = `(?<unit>${rule.source})(?<moreLast>[余多](?!个|项|家|少))?`;
  return {
    name: rule.name,
    pattern: new RegExp(`${NUMBER_START}${SIGN}(?:${low}|${BIG})${number} ?${unit}`, 'g'),
    read: (groups, place) => {
      const quantity = readQuantity(rule, groups, place);
      return quantity === undefined ? undefined : { dimension: 'quantity', quantity };
    },
  };
}

/** Regex source of a table's units, the longest first. */
export function unitSource(units: readonly Unit[]): string {
  const longestFirst = [...units].sort((a, b) => b.unit.length - a.unit.length);
  return `(?:${longestFirst.map(rowSource).join('|')})`;
}

/** A Latin unit ends where its word ends: 5m, but not 5m2 or 5mm. */
function rowSource({ unit, before }: Unit): string {
  const end = /[A-Za-z]$/.test(unit) ? String.raw`(?![A-Za-z\d²³])` : '';
  return literal(unit) + end + (before === undefined ? '' : `(?=${before})`);
}

function readQuantity(rule: QuantityRule, groups: Groups, place: Place): Quantity | undefined {
  const { scale = '', unit: word = '' } = groups;
  const row = rule.unitOf(word);
  const read = parseScaledNumber(groups.number ?? '', word);
  const more = [groups.more, groups.moreScaled, groups.moreLast, /多/.exec(word)?.[0]].join(''); // 两个多月
  if (row === undefined || read === undefined || !isNumber(row, read, more)) return undefined;
  if (row.arabicOnly === true && `${read.scale}${scale}`.includes('亿')) return undefined; // 那3亿里
  const unit = read.scale + scale + word.replace('多', '');
  const factor = scaleOf(read.scale + scale) * row.factor;
  const sign = groups.low === undefined ? groups.sign : groups.highSign;
  const number = tidy((sign === undefined ? 1 : -1) * (read.number + leadOf(groups)));
  if (rule.accepts?.({ number, unit, numeral: read.head, more }, place) === false) return undefined;
  const ends = groups.low === undefined ? endsOf(number, read.upper) : rangeOf(rule, groups, number, factor);
  if (ends === undefined) return undefined;
  return {
    kind: row.kind,
    ...ends,
    unit,
    base: tidy(ends.number * factor),
    ...(row.currency === undefined ? {} : { currency: row.currency }),
    text: place.text.slice(place.start, place.end),
    bound: read.upper === undefined ? readBound(place, row.kind, more) : 'about',
  };
}

/** 百 千 万 alone are words (千家, 万亩良田) unless 余 or another scale makes them numbers (百余家, 百亿元). */
function isNumber(row: Unit, { head, scale }: ScaledNumber, more: string): boolean {
  if (/^\d/.test(head)) return true;
  if (row.arabicOnly === true) return false;
  return !/^[百千万亿]$/.test(head) || more !== '' || scale !== '';
}

/** The 3亿 of 3亿5000万元, in the scale of the rest. */
function leadOf({ big, bigScale = '', scale = '' }: Groups): number {
  return big === undefined ? 0 : (Number(big) * scaleOf(bigScale)) / scaleOf(scale);
}

type Ends = Pick<Quantity, 'number' | 'upper'>;

function endsOf(number: number, upper: number | undefined): Ends {
  return upper === undefined ? { number } : { number, upper };
}

/** 5—8亿元, 800米至1公里: both ends in the unit of the last. Undefined when they are in the wrong order. */
function rangeOf(rule: QuantityRule, groups: Groups, upper: number, factor: number): Ends | undefined {
  const { low = '', lowScale = '', lowUnit } = groups;
  const read = parseScaledNumber(low);
  if (read === undefined) return undefined;
  const scale = read.scale + lowScale;
  const row = rule.unitOf(lowUnit ?? groups.unit ?? '');
  const size =
    scale === '' && lowUnit === undefined
      ? inScaleOf(read.number, groups.number ?? '')
      : tidy((read.number * scaleOf(scale) * (row?.factor ?? 1)) / factor);
  const number = groups.sign === undefined ? size : -size;
  return number < upper ? { number, upper } : undefined;
}

/** 三到五百个: a lone numeral shares the 百 of the last. */
function inScaleOf(number: number, last: string): number {
  const hundreds = /^[二三四五六七八九](?<scale>[百千])/u.exec(last);
  return hundreds && Number.isInteger(number) && number < (parseNumber(last.charAt(0))?.number ?? 0)
    ? number * scaleOf(hundreds.groups?.scale ?? '')
    : number;
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
