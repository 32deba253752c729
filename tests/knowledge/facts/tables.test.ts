import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../src/knowledge/facts/assemble.ts';
import { articleRead } from '../article-of.ts';
import { periodLabel } from './fact-line.ts';

/** Region, stretch and phase of each cell of the table beneath a caption. */
function cellsOf(title: string, caption: string, header: string, ...rows: string[]): string[] {
  const lines = [
    title,
    '2024-05-20 来源：县融媒体中心',
    '',
    '现将有关情况公布如下。',
    caption,
    header,
    ...rows,
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  return assembleFacts(article, 0)
    .facts.filter((fact) => fact.layers.heading === caption)
    .map(({ region, period, phase }) =>
      [region?.value.name, period && periodLabel(period.value), phase?.value].filter(Boolean).join(' '),
    );
}

describe('a table copied from a spreadsheet', () => {
  const lines = [
    '来安县重点项目进展情况',
    '2024-05-20 来源：县融媒体中心',
    '',
    '现将有关情况公布如下。具体进展见下表（单位：万元）。',
    '序号\t项目名称\t建设地点\t总投资\t1—4月完成投资\t责任单位',
    '合计\t2个\t\t91000\t31500',
    '1\t云溪冷链仓储中心\t云溪镇\t86000\t30000\t县商务局',
    '2\t松岭供水管网\t松岭镇\t5000\t1500\t县水务局',
  ];
  const article = articleRead('page.txt', lines.join('\n'));

  it('keeps its columns past merged cells', () => {
    const cells = assembleFacts(article, 0).facts.map(({ quantity, measure, subject }) => [
      quantity.text,
      quantity.base,
      measure,
      subject,
    ]);
    expect(cells).toEqual([
      ['2个', 2, '项目名称', '合计'],
      ['91000', 910_000_000, '总投资', '合计'],
      ['31500', 315_000_000, '完成投资', '合计'],
      ['86000', 860_000_000, '总投资', '云溪冷链仓储中心'],
      ['30000', 300_000_000, '完成投资', '云溪冷链仓储中心'],
      ['5000', 50_000_000, '总投资', '松岭供水管网'],
      ['1500', 15_000_000, '完成投资', '松岭供水管网'],
    ]);
  });
});

describe('what stands above the cells of a table', () => {
  const months = '2024-01-01→2024-05-01';

  it('a caption lends its rows place, stretch and phase', () => {
    expect(
      cellsOf(
        '重点项目建设情况',
        '附：来安县2024年1—4月新开工项目情况（单位：个、亿元）',
        '类别\t项目个数\t总投资',
        '产业项目\t12\t36.5',
        '民生项目\t7\t9.2',
      ),
    ).toEqual(Array.from({ length: 4 }, () => `来安县 ${months} started`));
  });

  it('a column lends its stretch, a row its place', () => {
    expect(
      cellsOf(
        '滁州市重点项目建设情况',
        '附：各县投资完成情况（单位：亿元）',
        '县区\t2023年完成投资\t1—4月完成投资',
        '来安县\t60.5\t21.3',
        '全椒县\t48.2\t17.9',
      ),
    ).toEqual([
      '来安县 2023-01-01→2024-01-01',
      `来安县 ${months}`,
      '全椒县 2023-01-01→2024-01-01',
      `全椒县 ${months}`,
    ]);
  });
});
