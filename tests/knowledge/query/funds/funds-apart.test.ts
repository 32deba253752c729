import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** A page of one sentence, as an office of 来安县 tells it. */
const page = (told: string) =>
  figuresOf(
    answersFrom({
      title: '来安县专项债券资金情况',
      publisher: '来安县人民政府',
      publishedOn: '2026-10-12',
      paragraphs: [told],
    }),
  );

const BOTH_WORDS = '今年来安县专项债券资金国库支付7亿元，项目单位实际支出4亿元，支付率58%，支出进度33%。';
const PLANNED = '今年来安县水厂项目计划支出8亿元，合同已支付3亿元。';
const UNDER_REVIEW = '今年以来，来安县争取专项债券9亿元，国债资金正在审核中，目前已支出2.6亿元。';
const COMPARED = '来安县新增专项债券9亿元，较国债资金少2亿元，已支出6亿元。';
const PART_BOND = '来安县水利局所属专项债券项目8个、资金7亿元，其中专项债券3亿元。';
const PART_GRANT = '来安县水利专项债券项目8个，到位资金7亿元，其中省级补助3亿元。';
const FROM_ABOVE = '今年以来，来安县争取各类资金23亿元，其中上级资金6亿元。';
const WON_AND_LENT =
  '上半年全县争取中央预算内资金9亿元，比去年同期多1亿元；与两家银行对接授信，新增贷款20亿元。';

const FOUR_DEEDS = '来安县申报专项债券项目33个，获批20个，获批资金14.6亿元，发行11亿元，已支出8.3亿元。';
const LENT = '今年江淮银行计划向来安县提供不低于90亿元的融资支持。';

describe('money told apart', () => {
  it.each<[string, string, readonly string[]]>([
    ['来安县申报专项债多少亿', FOUR_DEEDS, []],
    ['来安县专项债批了多少', FOUR_DEEDS, ['14.6亿元']],
    ['来安县发行专项债多少', FOUR_DEEDS, ['11亿元']],
    ['来安县专项债到账多少', FOUR_DEEDS, []],
    ['来安县专项债花了多少', FOUR_DEEDS, ['8.3亿元']],
    ['来安县发行专项债多少', LENT, []],
    ['来安县专项债支付多少', BOTH_WORDS, ['7亿元']],
    ['来安县专项债支出多少', BOTH_WORDS, ['4亿元']],
    ['来安县专项债支付率多少', BOTH_WORDS, ['58%']],
    ['来安县专项债支出进度多少', BOTH_WORDS, ['33%']],
    ['来安县水厂项目付了多少', PLANNED, ['3亿元']],
    ['来安县专项债支出多少', UNDER_REVIEW, ['2.6亿元']],
    ['来安县国债支出多少', UNDER_REVIEW, []],
    ['来安县专项债支出多少', COMPARED, ['6亿元']],
    ['来安县国债支出多少', COMPARED, []],
    ['来安县专项债资金多少', PART_BOND, ['3亿元']],
    ['来安县专项债资金到账多少', PART_GRANT, []],
    ['来安县向上要了多少钱', FROM_ABOVE, ['6亿元']],
    ['来安县争取中央预算内资金多少', WON_AND_LENT, ['9亿元']],
    ['来安县向中央要到多少钱', WON_AND_LENT, ['9亿元']],
    ['来安县新增贷款多少', WON_AND_LENT, ['20亿元']],
  ])('%s: %s', (question, told, expected) => {
    expect(page(told)(question)).toEqual(expected);
  });
});
