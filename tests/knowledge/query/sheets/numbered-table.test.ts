import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

/** A page whose table has one cell a line; 合计 has no number, and what stands under 排名 of 合计 as given. */
function askTable(rankOfTotal: readonly string[]) {
  const lines = [
    '甘谷县2024年新增专项债券资金支出进度情况',
    '2024-11-08 来源：甘谷县财政局',
    '',
    '按照省财政厅要求，现将全县2024年新增专项债券资金支出进度情况公布如下。',
    '单位：个、万元、%',
    ...['序号', '乡镇', '项目个数', '分配额度', '累计支出', '支出进度', '排名'],
    ...['合计', '12', '96000', '66000', '68.8', ...rankOfTotal],
    ...['1', '安远镇', '3', '31000', '24800', '80.0', '2'],
    ...['2', '磐安镇', '4', '28000', '24920', '89.0', '1'],
    ...['3', '六峰镇', '5', '37000', '16280', '44.0', '3'],
    '',
    '对支出进度低于50%的乡镇，县财政局将进行约谈。',
  ];
  const article = articleRead('table.txt', lines.join('\n'));
  const ask = answersFrom(article);
  return (question: string) => ask(question).values.map(({ text }) => text);
}

describe.each([
  ['gives no rank (—)', ['—']],
  ['has no line for a rank', []],
])('a table of numbered rows whose 合计 %s', (_, rankOfTotal) => {
  const figures = askTable(rankOfTotal);

  it.each([
    ['磐安镇2024年专项债券累计支出多少', ['24920']],
    ['六峰镇2024年专项债项目个数', ['5']],
    // a column that names an amount only is of the fund that the page tells of
    ['六峰镇2024年专项债分了多少额度', ['37000']],
    ['甘谷县2024年专项债分配额度合计多少', ['96000']],
    ['安远镇2024年专项债分了多少、支出多少', ['31000', '24800']],
    ['安远镇2024年专项债分配额度多少，支出了多少', ['31000', '24800']],
    ['2024年专项债支出进度最快的是哪个镇', ['89.0']],
    ['安远镇2024年专项债支出多少', ['24800']],
  ])('%s → %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('tells a mark from how far all have come', () => {
    expect(figures('甘谷县2024年专项债支出进度是多少')).not.toContain('50%');
  });
});

describe('a table whose headline says how big the projects are', () => {
  const lines = [
    '甘谷县2024年1—8月亿元以上产业项目进展情况表',
    '2024-09-08 来源：甘谷县发展和改革局',
    '单位：个、万元、%',
    '乡镇\t项目个数\t年度计划投资\t完成投资\t投资完成率',
    '合计\t12\t96000\t66000\t68.8',
    '安远镇\t3\t31000\t24800\t80.0',
    '磐安镇\t9\t65000\t41200\t63.4',
    '注：1.统计范围为计划总投资1亿元及以上的产业项目。',
    '2.8月份当月，全县完成投资9300万元，比7月份减少1100万元。',
  ];
  const article = articleRead('table.txt', lines.join('\n'));
  const ask = answersFrom(article);
  const figures = (question: string) => ask(question).values.map(({ text }) => text);

  it.each([
    ['2024年1—8月安远镇亿元以上产业项目完成投资多少', ['24800']],
    ['甘谷县2024年1—8月亿元以上产业项目投资完成率', ['68.8']],
    ['甘谷县2024年8月单月完成投资多少', ['9300万元']],
    ['甘谷县2024年1—8月5亿元以上产业项目完成投资多少', []],
  ])('%s → %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a table with one cell a line, of which a cell is lost', () => {
  const lines = [
    '静宁县1—9月重点项目进展情况',
    '2024-10-11 来源：静宁县发展和改革局',
    '',
    '现将全县1—9月重点项目进展情况通报如下。',
    '（单位：个、亿元）',
    ...['乡镇', '项目数', '完成投资', '排名'],
    ...['界石铺镇', '8', '6.4', '1'],
    ...['威戎镇', '5', '3'],
    ...['仁大镇', '4', '3.1', '2'],
    ...['城川镇', '4', '1.9', '4'],
    '',
    '请各乡镇抓紧推进。',
  ];
  const article = articleRead('short.txt', lines.join('\n'));
  const ask = answersFrom(article);

  it.each(['威戎镇1—9月完成投资多少', '哪个乡镇完成投资最少'])('%s: a rank is no amount', (question) => {
    expect(ask(question).values.map(({ text }) => text)).toEqual([]);
  });
});

describe('amounts in columns that are called 项目', () => {
  const lines = [
    '会宁县2024年1—8月项目投资情况表',
    '2024-09-08 来源：会宁县发展和改革局',
    '（单位：个、亿元）',
    '乡镇\t项目个数\t完成投资\t工业项目\t水利项目',
    '河畔镇\t8\t18.4\t13.1\t5.3',
    '郭城驿镇\t6\t12.2\t8.2\t4',
    '甘沟驿镇\t5\t7.5\t3.5\t4',
  ];
  const article = articleRead('amounts.txt', lines.join('\n'));
  const ask = answersFrom(article);

  it.each([
    ['河畔镇工业项目多少个', []],
    ['郭城驿镇水利项目几个', []],
    ['会宁哪个乡镇工业项目最多', []],
    ['河畔镇项目个数', ['8']],
    ['河畔镇完成投资多少', ['18.4']],
  ])('%s', (question, expected) => {
    expect(ask(question).values.map(({ text }) => text)).toEqual(expected);
  });
});
