import { describe, expect, it } from 'vitest';
import { articleRead } from '../article-of.ts';

const page = articleRead(
  'paper.txt',
  [
    '淮南日报 数字报',
    '第03版：县区',
    '2024年04月03日 星期三',
    '',
    '寿县举办2024年第二季度重点工程',
    '集中推进活动',
    '19个工程同日开工 总投资近73亿元',
    '',
    '  本报讯（记者 方远 见',
    '习记者 林舟）4月2日上午，寿县',
    '2024年第二季度重点工程集中推',
    '进活动在新桥产业园举行。此次开',
    '工工程19个，总投资72.64亿元，',
    '年度计划投资21.8亿元。',
    '  其中，产业类工程11个，总投',
    '资48.3亿元；基础设施类8个，总',
    '投资24.34亿元。',
  ].join('\n'),
);
const lines = (kind: string): string[] =>
  page.blocks.filter((block) => block.kind === kind).map(({ start, end }) => page.text.slice(start, end));

describe('the headline of a newspaper over three lines', () => {
  it('is all of it headline', () => {
    expect(page.title).toBe('寿县举办2024年第二季度重点工程 集中推进活动');
    expect(lines('headline')).toEqual([page.title, '19个工程同日开工 总投资近73亿元']);
  });

  it('stands above who wrote the text, in one line', () => {
    expect(lines('paragraph')[0]).toMatch(
      /^本报讯（记者方远见习记者林舟）4月2日上午，寿县2024年.*21\.8亿元。/,
    );
  });
});
