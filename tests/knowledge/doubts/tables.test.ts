import { expect, it } from 'vitest';
import { mismatchesOf, mismatchMessage } from '../../../src/knowledge/doubts/index.ts';
import { assembleFacts } from '../../../src/knowledge/facts/assemble.ts';
import { articleRead } from '../article-of.ts';

const rows = [
  ['工业', '38', '46.2', '35.9', '77.7%'],
  ['交通', '14', '27.5', '22.4', '81.5%'],
  ['水利', '9', '11.3', '7.2', '63.7%'],
  ['合计', '61', '85.0', '65.5', '77.1%'],
];

/** The doubts of a page with this table, some cells changed (row, column, text). */
function doubtsWith(...changes: readonly (readonly [number, number, string])[]): readonly string[] {
  const cells = rows.map((row) => [...row]);
  for (const [row, column, text] of changes) (cells[row] as string[])[column] = text;
  const table = [['领域', '项目数', '年度计划投资', '完成投资', '完成比例'], ...cells];
  const lines = [
    '麻城市2023年重点项目分领域进展',
    '发布时间：2023-10-12  来源：麻城市发展和改革局',
    '现将全市重点项目分领域进展情况通报如下，请对照抓好落实。',
    '附：重点项目分领域完成情况表（单位：个、亿元）',
    ...table.map((row) => row.join('\t')),
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  return mismatchesOf(assembleFacts(article, 0).facts).map(mismatchMessage);
}

it('a table that meets raises no doubt', () => expect(doubtsWith()).toEqual([]));

it.each<[string, readonly [number, number, string], string]>([
  ['a total', [3, 1, '64'], '分项38、14、9相加，与总数64不符（算得61个）'],
  ['a part', [0, 2, '49.2'], '分项49.2、27.5、11.3相加，与总数85.0不符（算得88亿元）'],
  ['a percentage of a row', [2, 4, '73.7%'], '7.2与11.3之比，与所写73.7%不符（算得63.72%）'],
])('%s that does not meet is doubted', (_what, change, message) => {
  expect(doubtsWith(change)).toContain(message);
});

it('a table that adds up nowhere is no partition', () => {
  expect(doubtsWith([3, 1, '90'], [3, 2, '120.0'], [3, 3, '99.0'], [3, 4, '82.5%'])).toEqual([]);
});
