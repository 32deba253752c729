/** Whole pages of our own: the place and the stretch of every figure, in order. */
import { describe, expect, it } from 'vitest';
import { isYearUnknown } from '../../../src/knowledge/extract/calendar/undated.ts';
import type { Fact } from '../../../src/knowledge/facts/fact.ts';
import { periodLabel } from './fact-line.ts';
import { pageOf } from './facts-of.ts';

const stretchOf = ({ period }: Fact): string =>
  period === undefined
    ? '-'
    : isYearUnknown(period.value)
      ? `${period.value.text}?`
      : periodLabel(period.value);

const linesOf = (facts: readonly Fact[]): string[] =>
  facts.map((fact) => `${fact.quantity.text} ${fact.region?.value.name ?? '-'} ${stretchOf(fact)}`);

const nine = '2023-01-01→2023-10-01';

describe('the places and stretches of', () => {
  it('a city bulletin that goes down to its counties', () => {
    const { facts } = pageOf(
      [
        '前三季度，全市完成投资561亿元，占年度计划的79.7%，高于全省平均3.1个百分点。',
        '分县看，天长市、来安县、全椒县分别完成投资98亿元、76亿元和71亿元；城南新区15亿元。',
        '来安县汽车零部件产业园总投资36亿元，9月当月完成投资2.1亿元。绿色建材基地总投资8亿元。',
        '全年计划新开工项目135个，是2022年的1.4倍。其余18个11月底前开工。',
      ],
      { title: '滁州市2023年1—9月重点项目建设情况', publishedOn: '2023-10-20' },
    );
    expect(linesOf(facts)).toEqual([
      `561亿元 滁州市 ${nine}`,
      `79.7% 滁州市 ${nine}`,
      `3.1个百分点 滁州市 ${nine}`,
      `98亿元 天长市 ${nine}`,
      `76亿元 来安县 ${nine}`,
      `71亿元 全椒县 ${nine}`,
      `15亿元 滁州市 ${nine}`,
      `36亿元 来安县 ${nine}`,
      '2.1亿元 来安县 2023-09-01→2023-10-01',
      `8亿元 滁州市 ${nine}`,
      '135个 滁州市 2023-01-01→2024-01-01',
      `1.4倍 滁州市 ${nine}`,
      '18个 滁州市 截至 2023-01-01→2023-12-01',
    ]);
  });

  it('a county page without a date that tells of guests', () => {
    const { facts } = pageOf(
      [
        '今年，全县签约项目21个，由浙江、江苏客商投资的12个。本月新签约3个。',
        '1—7月，到位资金30亿元，比去年同期多6亿元。全国同类园区平均为22亿元。',
        '苏州远科精密、无锡泰和包装分别投资6亿元和4亿元。',
      ],
      { title: '来安县赴苏州招商' },
    );
    expect(linesOf(facts)).toEqual([
      '21个 来安县 今年?',
      '12个 来安县 今年?',
      '3个 来安县 本月?',
      '30亿元 来安县 1—7月?',
      '6亿元 来安县 1—7月?',
      '22亿元 全国 1—7月?',
      '6亿元 来安县 -',
      '4亿元 来安县 -',
    ]);
  });
});
