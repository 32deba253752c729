import { describe, expect, it } from 'vitest';
import { periodLabel } from '../fact-line.ts';
import { factsOf, pageOf } from '../facts-of.ts';

const year = '2023-01-01→2024-01-01';
const nine = '2023-01-01→2023-10-01';

/** The stretches of the figures of a page of October 2023. */
function stretchesOf(title: string, ...paragraphs: string[]): (string | undefined)[] {
  const { facts } = pageOf(paragraphs, { title, publishedOn: '2023-10-20' });
  return facts.map((fact) => fact.period && periodLabel(fact.period.value));
}

describe('a page of the first nine months', () => {
  it.each<readonly [string, readonly string[]]>([
    // what is planned is planned for the year, what is done is done in nine months
    ['重点项目64个，年度计划投资90亿元，完成投资70亿元，占年度计划的77.8%。', [nine, year, nine, nine]],
    ['全年计划新开工项目35个，已开工30个，开工率85.7%。', [year, nine, nine]],
    ['全年计划竣工20个。已竣工15个。', [year, nine]],
    ['到位资金86亿元，完成全年目标95亿元的90.5%。', [nine, year, nine]],
    ['全年重点项目投资确保达到120亿元。', [year]],
    ['完成年度投资70亿元。', [nine]],
    ['提前完成全年任务的102%。', [nine]],
    ['1—9月完成投资70亿元，其中当月完成8亿元。', [nine, '2023-09-01→2023-10-01']],
    ['其余9处预计11月底前完工。已完成投资70亿元。', ['截至 2023-01-01→2023-12-01', nine]],
    ['余下路段12月底前全部完工。新建桥梁6座。', [nine]],
    ['9月当月完成投资8亿元。累计完成投资增加9亿元。', ['2023-09-01→2023-10-01', nine]],
    [
      '到2025年，里程达到900公里；通车率达到95%。',
      ['截至 2025-01-01→2026-01-01', '截至 2025-01-01→2026-01-01'],
    ],
    // what is planned for the year has its sums and its plan, though the headline's phase is the class's own
    ['全年计划新开工项目35个，总投资260亿元，年度计划投资80亿元。', [year, year, year]],
    ['全年安排续建项目35个，总投资260亿元。9月末完成投资6亿元。', [year, year, '截至 2023-01-01→2023-10-01']],
    ['力争三季度签约项目年内开工率达到75%。', [year]],
    ['确保全年开工率达到95%。', [year]],
    ['完成全年目标95亿元的90.5%。', [year, nine]],
    // what lies ahead is not of the months reported on
    ['下一步，全县将紧盯16个在谈项目，实行专班推进。', [year]],
    ['接下来，将集中攻坚9个未开工项目。', [year]],
    ['二、下一步打算。对12个滞后项目挂牌督办。', [year]],
    // another stretch named beside the figure wins
    ['一季度完成投资9亿元。', ['2023-01-01→2023-04-01']],
    ['今年全市安排项目64个。', [year]],
  ])('%s', (paragraph, stretches) => {
    expect(stretchesOf('2023年1—9月重点项目建设情况', paragraph)).toEqual(stretches);
  });
});

describe('a page of one month', () => {
  const upToSeptember = '截至 2023-01-01→2023-10-01';
  const september = '2023-09-01→2023-10-01';

  it.each<readonly [string, readonly string[]]>([
    ['累计完成投资70亿元，占年度计划的77.8%。', [upToSeptember, upToSeptember]],
    ['当月完成投资8亿元。', [september]],
    ['新开工项目6个。', [september]],
    ['今年以来，完成投资70亿元。', ['2023-01-01→2023-10-21']],
    ['1—9月，完成投资70亿元。', [nine]],
    ['前三季度，全县完成投资70亿元。', [nine]],
    ['截至9月底，累计完成投资70亿元。', [upToSeptember]],
    ['全年计划完成投资90亿元。', [year]],
  ])('%s', (paragraph, stretches) => {
    expect(stretchesOf('9月份重点项目建设情况', paragraph)).toEqual(stretches);
  });

  it('whose event the month names tells by it one plan for the year from the next', () => {
    const title = '来安县9月份重点项目集中开工';
    const told = '集中开工项目9个，总投资30亿元，年度计划投资8亿元。';
    expect(stretchesOf(title, told)).toEqual([september, september, year]);
    expect(factsOf(told, { title }).at(-1)?.event?.text).toBe('9月份');
  });
});

describe('a stretch that is only compared with', () => {
  it.each<readonly [string, readonly string[]]>([
    ['2023年计划投资30亿元，是2022年的2.4倍。', [year, year]],
    ['2023年项目个数和投资分别是2022年的1.9倍和2.4倍。', [year, year]],
    ['2023年实际利用外资1200万美元，为上年的2.1倍。', [year, year]],
    ['2023年完成投资30亿元，相当于“十二五”的95%。', [year, year]],
    ['2023年普及率从2020年的93.5%提高到98.6%。', ['2020-01-01→2021-01-01', year]],
    ['2023年收入比由2015年的3.1倍缩小到2.6倍。', ['2015-01-01→2016-01-01', year]],
    ['2022年完成投资12亿元，2023年完成投资30亿元。', ['2022-01-01→2023-01-01', year]],
  ])('%s', (paragraph, stretches) => {
    expect(stretchesOf('重点项目建设情况', paragraph)).toEqual(stretches);
  });
});

describe('a bulletin', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      '来安县统计公报',
      ['初步核算，2022年全县地区生产总值90亿元。', '全年新签约项目36个。', '年末里程900公里。'],
      ['2022-01-01→2023-01-01', '2022-01-01→2023-01-01', '截至 2022-01-01→2023-01-01'],
    ],
    [
      '来安县经济简报',
      ['2022年全县地区生产总值90亿元。', '新签约项目36个。'],
      ['2022-01-01→2023-01-01', year],
    ],
  ])('is of the year it sums up: %s', (title, paragraphs, stretches) => {
    expect(stretchesOf(title, ...paragraphs)).toEqual(stretches);
  });
});

describe('a stretch beneath the heading of a year', () => {
  it.each<readonly [string, string, string]>([
    ['二、2024年重点工作', '二季度末开工率达到90%。', '截至 2024-01-01→2024-07-01'],
    ['二、2024年重点工作', '1—6月完成投资30亿元。', '2024-01-01→2024-07-01'],
    ['二、2024年重点工作', '2023年上半年完成投资30亿元。', '2023-01-01→2023-07-01'],
    ['一、重点工作', '上半年完成投资30亿元。', '2023-01-01→2023-07-01'],
  ])('is of that year: %s %s', (heading, paragraph, stretch) => {
    expect(stretchesOf('政府工作报告', heading, paragraph)).toEqual([stretch]);
  });
});

describe('the day a paper appeared', () => {
  it.each<readonly [string, readonly string[]]>([
    ['2月3日本报刊发的报道中，“完成投资12亿元”系初步数。', [year]],
    ['去年印发的实施方案提出，改造管网80公里。', [year]],
    ['今年发布招工信息320条。', [year]],
    ['2月3日，全县开工项目12个。', ['2023-02-03→2023-02-04']],
  ])('is not that of its figures: %s', (paragraph, stretches) => {
    expect(stretchesOf('来安县2023年重点项目建设情况', paragraph)).toEqual(stretches);
  });
});

describe('a page without a date', () => {
  const undated = (...paragraphs: string[]) =>
    pageOf(paragraphs, { title: '全市农业稳步发展' }).facts.map(
      (fact) => fact.period && periodLabel(fact.period.value),
    );

  it.each<readonly [string, readonly string[], readonly (string | undefined)[]]>([
    [
      'of the year it opens with',
      ['2022年，全市农业稳步发展。', '牧场达到120个。', '2023年，将新建牧场8个。'],
      ['2022-01-01→2023-01-01', year],
    ],
    [
      'of the day it opens with',
      ['2022年11月5日，合作大会在来安县举行。', '签约项目15个。去年签约8个。'],
      ['2022-01-01→2023-01-01', '2021-01-01→2022-01-01'],
    ],
    ['of no year', ['全市农业稳步发展。', '牧场达到120个。'], [undefined]],
  ])('%s', (_name, paragraphs, stretches) => {
    expect(undated(...paragraphs)).toEqual(stretches);
  });
});

describe('a page that names no stretch', () => {
  it.each<readonly [string, number]>([
    ['疫情防控期间，发放稳岗补贴320万元。', 0],
    ['抗疫期间，全县仅用4天建成口罩生产线。', 0],
    ['发放稳岗补贴320万元。', 1],
  ])('%s', (paragraph, dated) => {
    expect(
      stretchesOf('某企业稳岗见闻', paragraph).filter(
        (stretch) => stretch !== undefined && /\d{4}/.test(stretch),
      ),
    ).toHaveLength(dated);
  });
});
