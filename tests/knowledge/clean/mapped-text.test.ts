import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyText, join, verbatim } from '../../../src/knowledge/clean/mapped-text.ts';

const RAW = '序号\t项目名称\t总投资\n\t合计\t81000万元';

/** Cells of one raw row, some of them empty, in the order they stand in. */
const cells = fc
  .uniqueArray(fc.nat(RAW.length), { minLength: 1 })
  .map((cuts) => cuts.sort((a, b) => a - b))
  .chain((cuts) =>
    fc.tuple(...cuts.map((cut, i) => fc.constantFrom(emptyText, verbatim(RAW, cut, cuts[i + 1] ?? cut)))),
  );

describe('joined cells', () => {
  it('keep one stretch of the raw row per unit, never going back, wherever cells are empty', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('', '\t', ' | '), (parts, separator) => {
        const { text, starts, ends } = join(parts, separator);
        expect(text).toBe(parts.map((part) => part.text).join(separator));
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        for (const [i, start] of starts.entries()) expect(start).toBeLessThanOrEqual(ends[i] ?? -1);
      }),
    );
  });
});
