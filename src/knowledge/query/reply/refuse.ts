import type { Fact } from '../../facts/fact.ts';
import type { Choice } from '../../types.ts';
import type { Frame } from '../asking/frame.ts';
import { hereMeant } from '../asking/places/around.ts';
import type { Known } from '../library/known.ts';
import { phaseLabel } from '../tables/labels.ts';
import { askedFor } from './asked-for.ts';
import { type Draft, draft } from './draft.ts';
import { batchWords } from './shown.ts';

/** Says what is not there, and what is: the nearest places, occasions, phases and measures. Never a figure. */
export function refuse(frame: Frame, facts: readonly Fact[], known: Known): Draft {
  const asked = understood(frame) || frame.text.replace(/[？?。！]/g, '').slice(0, 40);
  const offered = offers(frame, facts);
  const years = frame.period === undefined ? '' : yearsKnown(frame, facts);
  if (isPlaceAlone(frame) && offered.length > 0)
    return draft('clarify', `要查${asked}的哪一项？`, { choices: offered.slice(0, 4) });
  const lines = [`资料中没有查到：${asked}。`];
  if (years !== '') lines.push(years);
  if (offered.length > 0) lines.push(`现有：${offered.map((o) => o.label).join('；')}。`);
  else if (known.regions.length > 0)
    lines.push(
      `现有资料涉及：${known.regions
        .slice(0, 8)
        .map((r) => r.name)
        .join('、')}。`,
    );
  return draft('not_found', lines.join('\n'), { choices: offered.slice(0, 4) });
}

/** 涧西区, and nothing else; 涧西区长是谁 asks for a person. */
const isPlaceAlone = ({ text, regions, terms, targets, period, batch, phases }: Frame): boolean =>
  regions.length > 0 &&
  text.length <= MOST_OF_A_NAME &&
  !/[谁哪]|叫什么/.test(text) &&
  [terms, targets, phases].every(({ length }) => length === 0) &&
  period === undefined &&
  batch === undefined;

const MOST_OF_A_NAME = 16;

/** How the question was read: 涧西区 · 第二期 · 开工 · 总投资. */
export function understood(frame: Frame): string {
  const target = frame.targets[0];
  const parts = [
    frame.regions[0]?.name ?? hereMeant(frame.text)?.said,
    frame.period?.text,
    frame.batch && batchWords(frame.batch),
    ...frame.phases.map(phaseLabel),
    ...frame.terms
      .filter((term) => term.length >= 2)
      .slice(0, 3)
      .map((term) => withLevel(frame, term)),
    ...frame.targets.map((t) => t.metric?.label ?? (t.kinds?.includes('count') ? '数量' : undefined)),
  ];
  return target === undefined && parts.every((part) => part === undefined)
    ? ''
    : [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(' · ');
}

/** 省重点项目, of which 省 was read as the list. */
function withLevel({ level, text }: Frame, term: string): string {
  if (level === undefined || !/^重[点大]/.test(term)) return term;
  return `${/(国家|省|市|县|区)(?:级的)?$/.exec(text.slice(0, text.indexOf(term)))?.[1] ?? ''}${term}`;
}

/** Measures that say too little to be offered. */
const VAGUE: readonly string[] = ['investment', 'rate', 'share', 'growth', 'project-count'];

/** Scopes that exist near the one asked: same place first, the measures they have. */
function offers(frame: Frame, facts: readonly Fact[]): Choice[] {
  const ofPlace = facts.filter(
    (f) =>
      !f.headline &&
      f.role === 'level' &&
      f.metric !== undefined &&
      !VAGUE.includes(f.metric) &&
      (frame.regions.length === 0 || frame.regions.some((r) => r.code === f.region?.value.code)),
  );
  if (frame.regions.length === 0) return [];
  const seen = new Map<string, Choice>();
  for (const fact of ofPlace) {
    const choice = askedFor(fact);
    if (!seen.has(choice.label)) seen.set(choice.label, choice);
  }
  return [...seen.values()].slice(0, 5);
}

/** 今年 without a fact of that year: which years there are. */
function yearsKnown(frame: Frame, facts: readonly Fact[]): string {
  const asked = frame.period?.from.slice(0, 4);
  const near = facts.filter(
    (f) => frame.regions.length === 0 || frame.regions.some((r) => r.code === f.region?.value.code),
  );
  const years = [
    ...new Set(
      near.flatMap((f) => (f.period && f.article.publishedOn ? [f.period.value.from.slice(0, 4)] : [])),
    ),
  ].sort();
  return asked === undefined || years.includes(asked) || years.length === 0
    ? ''
    : `有资料的年份：${years
        .slice(-6)
        .map((y) => `${y}年`)
        .join('、')}。`;
}
