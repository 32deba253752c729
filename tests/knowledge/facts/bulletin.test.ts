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
      '1.4倍 滁州市 2023-01-01→2024-01-01',
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

  it('an event whose headline names no stretch', () => {
    const { facts } = pageOf(
      [
        '1月8日，来安县2024年第一季度重大项目集中开工仪式在经开区举行。此次集中开工项目34个，总投资91亿元。',
        '2023年全县开工项目98个。',
      ],
      { title: '开年即开跑！来安县34个重大项目集中开工', publishedOn: '2024-01-09' },
    );
    expect(linesOf(facts)).toEqual([
      '34个 来安县 2024-01-01→2024-04-01',
      '91亿元 来安县 2024-01-01→2024-04-01',
      '98个 来安县 2023-01-01→2024-01-01',
    ]);
  });

  it('a yearly bulletin, whose 年末 is that of the year it sums up', () => {
    const { facts } = pageOf(['初步核算，全年地区生产总值1192亿元。', '年末公路通车里程1786公里。'], {
      title: '来安县2022年国民经济和社会发展统计公报',
      publishedOn: '2023-03-28',
    });
    expect(linesOf(facts)).toEqual([
      '1192亿元 来安县 2022-01-01→2023-01-01',
      '1786公里 来安县 截至 2022-01-01→2023-01-01',
    ]);
  });

  it('figures behind a list that began with 其中 but had no headed members', () => {
    const { facts } = pageOf([
      '其中云溪景区提升项目支出进度只有16.4%。',
      '招商引资方面，上半年新签约项目31个。',
    ]);
    expect(facts.map(({ part }) => part)).toEqual([true, false]);
  });

  it('a visit: the day of it is no stretch of what is told there, its place is', () => {
    const { facts } = pageOf(['19日下午，观摩组来到来安县。木雕小镇总投资1.9亿元。智能工厂总投资6亿元。'], {
      title: '滁州市2024年上半年重点项目观摩',
      publishedOn: '2024-07-22',
    });
    expect(linesOf(facts)).toEqual([
      '1.9亿元 来安县 2024-01-01→2024-07-01',
      '6亿元 来安县 2024-01-01→2024-07-01',
    ]);
  });

  it('a stretch the headline only looks ahead to', () => {
    const { facts } = pageOf(['食品产业园总投资12亿元。'], {
      title: '来安县：盯紧下半年 攻坚项目投资',
      publishedOn: '2024-07-17',
    });
    expect(linesOf(facts)).toEqual(['12亿元 来安县 2024-01-01→2025-01-01']);
  });

  it('parts and what stands behind them: the phase of a part is not its sisters’', () => {
    const { facts } = pageOf(['全县重点项目58个。其中续建项目23个，新建项目35个；省级重点项目11个。']);
    expect(facts.map(({ phase }) => phase?.value)).toEqual([
      undefined,
      'under-construction',
      undefined,
      undefined,
    ]);
  });

  it('what the whole year is to bring, on a page of its first months', () => {
    const { facts } = pageOf(['全县力争全年完成固定资产投资185亿元，增长10%左右。'], {
      title: '来安县2022年前三季度投资情况',
      publishedOn: '2022-10-28',
    });
    expect(facts.map(({ modality }) => modality)).toEqual(['target', 'target']);
    expect(linesOf(facts)[0]).toBe('185亿元 来安县 2022-01-01→2023-01-01');
  });
});
