import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, splitText } from '../../src/delivery/cut.ts';

describe('cutAt', () => {
  it.each([
    ['after a sentence', '总投资5亿元。年内开工。明年投产', 13, '总投资5亿元。年内开工。'],
    ['after the quotation mark that ends it', '他说：“开工了。”大家鼓掌', 9, '他说：“开工了。”'],
    ['after a clause, when there is no sentence', '签约项目九个，开工项目八个还有', 12, '签约项目九个，'],
    ['not inside a decimal', '本次完成总投资59.7亿元', 9, '本次完成总投资'],
    ['not behind the separator of thousands', '建筑面积合计1,234平方米', 8, '建筑面积合计'],
    ['not between number and unit', '一共签约项目310个', 9, '一共签约项目'],
    ['not between number, 余 and unit', '项目用地面积310余公顷', 10, '项目用地面积'],
    ['not between bound and number', '一期项目总投资约30亿元', 8, '一期项目总投资'],
    ['not between number and per cent', '投资同比增长13.6%', 10, '投资同比增长'],
    ['not inside an ordinal', '集中开工活动第二期', 7, '集中开工活动'],
    ['not inside a numeral in characters', '完成投资总额一百二十六亿元', 9, '完成投资总额'],
    ['not inside a character of two units', '集中开𠮷', 4, '集中开'],
    ['not inside a joined emoji', 'abcdefg👨‍👩‍👧ef', 10, 'abcdefg'],
    ['somewhere, when there is nothing but digits', '1'.repeat(30), 10, '1'.repeat(10)],
    ['somewhere, but not inside a character', `${'1'.repeat(11)}𠮷万`, 12, '1'.repeat(11)],
  ])('cuts %s', (_, text, most, left) => {
    expect(text.slice(0, cutAt(text, most))).toBe(left);
  });
});

describe('splitText', () => {
  const bits = ['总投资', '59.7亿元', '1,200', '。', '；', '\n', ' ', '𠮷', '👩‍👧', '<@U1>', '&', '\ud800'];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 12 })
    .map((parts) => parts.join(''));

  it('gives parts that join to the text, none too long, no character cut', () => {
    const check = fc.property(text, fc.integer({ min: 12, max: 40 }), (value, most) => {
      const parts = splitText(value, most);
      expect(parts.join('')).toBe(value);
      for (const [index, part] of parts.entries()) {
        expect(part.length).toBeLessThanOrEqual(most);
        expect(/[\ud800-\udbff]$/.test(part) && /^[\udc00-\udfff]/.test(parts[index + 1] ?? '')).toBe(false);
      }
    });
    fc.assert(check, { numRuns: 20_000 });
  }, 30_000);

  it('keeps a number, its bound and its unit in one part', () => {
    const figures = ['59.7亿元', '约1,200亩', '2021-10-12', '三百二十万吨', '12%'];
    const words = fc.array(fc.constantFrom('总投资', '的项目', '，', '占地', ...figures), { maxLength: 30 });
    const check = fc.property(words, fc.integer({ min: 24, max: 40 }), (list, most) => {
      // Figures side by side would be one long number.
      const apart = list.map((word) => (figures.includes(word) ? `为${word}的` : word));
      const cuts = cutsOf(splitText(apart.join(''), most));
      let at = 0;
      for (const word of apart) {
        const inside = cuts.filter((cut) => word.length > 3 && cut > at + 1 && cut < at + word.length - 1);
        expect(inside).toEqual([]);
        at += word.length;
      }
    });
    fc.assert(check, { numRuns: 20_000 });
  }, 30_000);
});

function cutsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}
