/** A part of the money is not all of it, what is told of one fund is of no other, and who pays is no one sum. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = (title: string, ...paragraphs: readonly string[]) => ({
  title,
  publisher: '来安县发展和改革局',
  publishedOn: '2024-08-12',
  paragraphs: [...paragraphs],
});

describe('省级资金 are one fund of several', () => {
  const apart = page(
    '来安县1—7月资金争取情况',
    '1—7月，来安县争取专项债券7.4亿元，支持项目13个；中央预算内投资2.6亿元，支持项目5个。',
    '此外，争取省级资金1.7亿元。',
    '去年同期，全县争取上级资金16亿元。',
  );
  const figures = figuresOf(answersFrom(apart));

  it.each<[string, readonly string[]]>([
    ['来安县争取了多少资金', ['7.4亿元', '2.6亿元', '1.7亿元']],
    ['各类资金各争取了多少', ['7.4亿元', '2.6亿元', '1.7亿元']],
    ['来安县省级资金争取了多少', ['1.7亿元']],
    ['来安县去年同期争取上级资金多少', ['16亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('adds up all of them, and none of the year before', () => {
    expect(derivedFrom(apart)('来安县争取上级资金合计多少')).toMatchObject([{ text: '11.7亿元' }]);
  });

  it('of money lent as well nothing is added up', () => {
    const lent = derivedFrom({ ...apart, paragraphs: [...apart.paragraphs, '新增银行贷款9亿元。'] });
    expect(lent('来安县争取资金合计多少')).toEqual([]);
  });
});

describe('a batch of one fund', () => {
  const figures = figuresOf(
    answersFrom(
      page(
        '来安县1—7月争取上级资金通报',
        '1.专项债券。获批额度7.4亿元，支持项目13个。',
        '2.中央预算内投资。到位资金2.6亿元，支持项目5个。',
        '专项债券分两批下达，其中第一批4.1亿元、第二批3.3亿元。',
      ),
    ),
  );

  it.each<[string, readonly string[]]>([
    ['来安县中央预算内投资争取了多少', ['2.6亿元']],
    ['各类资金各争取了多少', ['7.4亿元', '2.6亿元']],
    ['来安县专项债第二批多少', ['3.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a fund beneath its own heading', () => {
  const told = page(
    '来安县上半年资金争取情况',
    '上半年，来安县争取中央预算内投资2.6亿元；争取专项债券7.4亿元，涉及项目13个。',
    '二、国债资金',
    '争取增发国债资金3.5亿元，支持项目6个，目前已开工4个。',
  );

  it('is added up with the others', () => {
    expect(derivedFrom(told)('来安县争取资金一共多少')).toMatchObject([{ text: '13.5亿元' }]);
  });

  it('has projects of its own', () => {
    expect(figuresOf(answersFrom(told))('来安县资金支持的项目一共几个')).not.toEqual(['13个']);
  });
});

describe('where the money comes from', () => {
  const figures = figuresOf(
    answersFrom(
      page(
        '来安县中医院迁建项目获批',
        '来安县中医院迁建项目总投资6.8亿元。',
        '项目资金除申请中央预算内投资1.5亿元外，其余5.3亿元由县财政筹措和专项债券解决，其中专项债券3.6亿元。',
      ),
      page('来安县客运站改造', '来安县客运站改造工程总投资2.2亿元，争取省级补助资金0.7亿元。'),
    ),
  );

  it.each<[string, readonly string[]]>([
    ['来安县中医院迁建项目资金从哪里来', ['1.5亿元', '5.3亿元']],
    ['来安县中医院迁建项目资金怎么筹措', ['1.5亿元', '5.3亿元']],
    ['来安县中医院迁建项目专项债多少', ['3.6亿元']],
    ['来安县客运站改造工程资金从哪里来', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
