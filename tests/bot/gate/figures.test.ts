import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/bot/gate/figures.ts';

/** A short form: 8650000000元, 2, 第3批, 2022-5-8, "5G", ②. */
const read = (text: string) =>
  figuresIn(text).map((figure) => {
    switch (figure.kind) {
      case 'amount':
        return `${Number(figure.base.toPrecision(10))}${figure.core}`;
      case 'bare':
        return `${figure.number}`;
      case 'ordinal':
        return `第${figure.number}${figure.word}`;
      case 'date':
        return `${figure.date.year ?? ''}-${figure.date.month ?? ''}-${figure.date.day ?? ''}`;
      case 'label':
        return JSON.stringify(figure.text);
      case 'mark':
        return `mark ${figure.number}`;
    }
    return figure satisfies never;
  });

describe('figures are read however they are written', () => {
  it.each([
    ['86.5亿元', ['8650000000元']],
    ['８６．５亿元', ['8650000000元']],
    ['八十六点五亿元', ['8650000000元']],
    ['86.5\u200b亿元', ['8650000000元']],
    ['8\u200b65亿元', ['86500000000元']],
    ['86.5 亿元', ['8650000000元']],
    ['86.5亿', ['8650000000元']],
    ['86亿5000万元', ['8600000000元', '50000000元']],
    ['八十六亿五千万元', ['8650000000元']],
    ['86.5（亿元）', ['8650000000元']],
    ['12(个)', ['12个']],
    ['5个亿', ['500000000元']],
    ['百亿元', ['10000000000元']],
    ['百万千瓦', ['1000000千瓦']],
    ['三百万千瓦', ['3000000千瓦']],
    ['1,234.5万元', ['12345000元']],
    ['2022，300万元', ['2022', '3000000元']],
    ['3千多万元', ['30000000元']],
    ['310余公顷', ['310公顷']],
    ['40余万平方米', ['400000平方米']],
    ['7500㎡', ['7500平方米']],
    ['7500m²', ['7500平方米']],
    ['12.5%', ['12.5%']],
    ['百分之十二点五', ['12.5%']],
    ['四分之一', ['25%']],
    ['三成', ['30%']],
    ['0.5个百分点', ['0.5个百分点']],
    ['二十三个项目', ['23个']],
    ['12项', ['12个']],
    ['12家', ['12家']],
    ['5—8亿元', ['500000000元', '800000000元']],
    ['三百零五公里', ['305公里']],
    ['㊿', ['50']],
    ['٨٦亿元', ['"٨٦"']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));
});

describe('dates, ordinals and labels are told from amounts', () => {
  it.each([
    ['2022年5月8日', ['2022-5-8']],
    ['2022-05-08', ['2022-5-8']],
    ['二〇二二年五月八日', ['2022-5-8']],
    ['1—11月份', ['-1-', '-11-']],
    ['2021—2023年', ['2021--', '2023--']],
    ['5月8日至9日', ['-5-8', '--9']],
    ['第三批', ['第3批']],
    ['三批', ['第3批']],
    ['首批', ['第1批']],
    ['“十四五”期间', ['2021--', '2025--']],
    ['一季度', ['第1季度']],
    ['9号楼', ['9']],
    ['5G基站', ['"5G"']],
    ['K9专线', ['"K9"']],
    ['GDP增长', []],
    ['09:30', ['"09:30"']],
    ['见②', ['mark 2']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures));
});

describe('words with numerals in them are no figures', () => {
  it.each(['三峡', '统一口径', '同一个项目', '第一时间', '二七区', '万达广场', '千方百计', '一些', '十分'])(
    '%s',
    (text) => expect(read(text)).toEqual([]),
  );
});

it('reads any text without failing, in linear time', () => {
  const long = `${'1'.repeat(20_000)} ${'1,'.repeat(20_000)}${'一'.repeat(20_000)}${'第'.repeat(20_000)}${'A1'.repeat(20_000)}`;
  expect(() => figuresIn(long)).not.toThrow();
});
