/** 合计 of a table with a cell a line: under whichever column it stands, its figures are those of the rows above. */
import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../src/knowledge/facts/assemble.ts';
import { articleRead } from '../article-of.ts';

const rows = [
  ...['1', '云溪陶瓷二期', '三垧工业园', '86000', '28500', '设备安装'],
  ...['2', '松岭煤化工', '树林镇', '120000', '22800', '土建施工'],
  ...['3', '湖滨景区扩建', '展旦镇', '36000', '13200', '主体完工'],
];

/** The figures of 合计, with what they measure. */
function sumsOf(...cells: string[]): string[] {
  const lines = [
    '来安县重点项目进展情况',
    '2024-10-16 来源：县项目办',
    '',
    '1—9月，各重点项目完成投资6.45亿元。具体情况见下表。',
    '附表：来安县2024年1—9月重点项目进展情况表（单位：万元）',
    ...['序号', '项目名称', '建设地点', '总投资', '1—9月完成投资', '形象进度'],
    ...rows,
    ...cells,
    '说明：本表投资额不含土地费用。',
    '针对进度慢的项目，县政府10月12日召开协调会，逐个排查。',
  ];
  return assembleFacts(articleRead('page.txt', lines.join('\n')), 0)
    .facts.filter(({ subject }) => subject === '合计')
    .map(({ quantity, measure }) => `${measure} ${quantity.text}`);
}

describe('合计 of a table with a cell a line', () => {
  it.each<[string, readonly string[]]>([
    ['every cell given', ['合计', '3个', '—', '242000', '64500', '—']],
    ['dashes for the columns of words', ['合计', '—', '—', '242000', '64500', '/']],
    ['nothing but its figures', ['合计', '242000', '64500']],
    ['a number of projects and its figures', ['合计', '3', '242000', '64500']],
  ])('%s', (_how, cells) => {
    expect(sumsOf(...cells)).toEqual(expect.arrayContaining(['总投资 242000', '完成投资 64500']));
  });

  it('is not read where a figure is lost', () => {
    expect(sumsOf('合计', '3个', '64500')).toEqual([]);
  });
});

describe('sums above the rows they sum', () => {
  const { facts } = assembleFacts(
    articleRead(
      'list.txt',
      [
        '修武县2016年重点项目安排表',
        '2016-03-09 来源：县重点办',
        '',
        '经研究，2016年安排重点项目4个，总投资14.6亿元。现将安排表印发给你们。',
        '单位：万元',
        ...['序号', '项目名称', '建设性质', '总投资', '2016年计划投资', '责任单位'],
        ...['合计（4个）', '146000', '52000'],
        ...['一、工业项目（2个）', '98000', '36000'],
        ...['1', '云台食品产业园', '新建', '62000', '21000', '工业园管委会'],
        ...['2', '周庄机械技改', '续建', '36000', '15000', '工信委'],
        ...['二、交通项目（2个）', '48000', '16000'],
        ...['3', '峰林大道改建', '新建', '30000', '10000', '交通局'],
        ...['4', '青龙河大桥', '续建', '18000', '6000', '交通局'],
      ].join('\n'),
    ),
    0,
  );
  const told = (subject: string): string[] =>
    facts
      .filter((fact) => fact.subject.includes(subject))
      .map(({ measure, quantity }) => `${measure} ${quantity.text}`);

  it.each([
    ['合计', ['总投资 146000', '年计划投资 52000']],
    ['工业项目', ['总投资 98000', '年计划投资 36000']],
    ['交通项目', ['总投资 48000', '年计划投资 16000']],
    ['云台食品产业园', ['总投资 62000', '年计划投资 21000']],
    ['青龙河大桥', ['总投资 18000', '年计划投资 6000']],
  ])('%s', (subject, expected) => {
    expect(told(subject)).toEqual(expected);
  });
});
