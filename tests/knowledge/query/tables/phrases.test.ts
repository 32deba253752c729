/** Every row of the tables behind questions and metrics has an example that it alone decides. */
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../../src/knowledge/extract/tables/metrics.ts';
import { measureOf, measuresIn } from '../../../../src/knowledge/facts/measure/measure.ts';
import { holeRules, holesIn } from '../../../../src/knowledge/query/asking/holes.ts';
import { cleanQuestion } from '../../../../src/knowledge/query/asking/typed/clean-question.ts';
import { spokenWords } from '../../../../src/knowledge/query/tables/spoken-words.ts';
import { synonyms, variantsOf } from '../../../../src/knowledge/query/tables/synonyms.ts';
import { holePhrases, leads, spokenPhrases, spokenQuestions, synonymPhrases } from './phrases.ts';

/** Rows without an example, by name: an empty list when the book is whole. */
const missing = (rows: readonly string[], exampled: readonly string[]): readonly string[] =>
  rows.filter((row) => !exampled.includes(row)).map((row) => `no example for ${row}`);

describe('metrics, as articles say them', () => {
  it.each(leads)('%s: before a figure, %s (%s)', (id, lead, kind) => {
    expect(measureOf(lead, kind)?.metric?.id).toBe(id);
    expect(measuresIn(lead, false).at(-1)?.metric?.id).toBe(id);
  });

  it('each has an example', () => {
    const [rows, exampled] = [metrics.map(({ id }) => id), leads.map(([id]) => id)];
    expect(missing(rows, exampled)).toEqual([]);
  });
});

describe('metrics, as people ask for them', () => {
  const idsIn = (question: string, colloquial: boolean) =>
    measuresIn(question, colloquial).map(({ metric }) => metric?.id);

  it.each(spokenQuestions)('%s: %s', (id, question) => {
    expect(idsIn(question, false)).not.toContain(id);
    expect(idsIn(question, true)).toContain(id);
  });

  it('each colloquial pattern has an example', () => {
    const rows = metrics.filter(({ colloquial }) => colloquial !== undefined).map(({ id }) => id);
    const exampled = spokenQuestions.map(([id]) => id);
    expect(missing(rows, exampled)).toEqual([]);
  });
});

describe('spoken words', () => {
  const nameOf = ([pattern, written]: (typeof spokenWords)[number]) => `${pattern.source} → ${written}`;

  /** The rows that change a question, in table order. */
  function firing(typed: string): readonly string[] {
    let text = typed;
    return spokenWords.flatMap((row) => {
      const before = text;
      text = text.replace(...row);
      return text === before ? [] : [nameOf(row)];
    });
  }

  it.each(spokenPhrases)('%s → %s', (typed, cleaned) => {
    expect(cleanQuestion(typed)).toBe(cleaned);
  });

  it('each has an example', () => {
    const fired = spokenPhrases
      .filter(([typed, cleaned]) => typed !== cleaned)
      .flatMap(([typed]) => firing(typed));
    expect(missing(spokenWords.map(nameOf), fired)).toEqual([]);
  });
});

describe('synonyms', () => {
  it.each(synonymPhrases)('%s and %s', (short, long) => {
    expect(variantsOf(short)).toContain(long);
    expect(variantsOf(long)).toContain(short);
  });

  it.each(['道路里程', '厂房面积', '维修费用', '专卖数量', '三中全会', '一小时通勤'])(
    'none inside a longer word: %s',
    (words) => {
      expect(variantsOf(words)).toEqual([words]);
    },
  );

  it('each has an example', () => {
    const isShownBy = (short: string, long: string) =>
      synonymPhrases.some(([a, b]) => a.includes(short) && !a.includes(long) && a.replace(short, long) === b);
    const bare = synonyms.filter(([short, long]) => !isShownBy(short, long));
    expect(bare.map(([short, long]) => `no example for ${short} = ${long}`)).toEqual([]);
  });
});

describe('holes', () => {
  it.each(holePhrases)('%s: %s', (question, words) => {
    expect(holesIn(question).map(({ start, end }) => question.slice(start, end))).toEqual([words]);
  });

  it('each rule has an example that no rule before it takes', () => {
    const taking = (question: string) => holeRules.find(({ pattern }) => question.match(pattern) !== null);
    const exampled = holePhrases.map(([question]) => taking(question)?.pattern.source ?? '');
    const rows = holeRules.map(({ pattern }) => pattern.source);
    expect(missing(rows, exampled)).toEqual([]);
  });
});
