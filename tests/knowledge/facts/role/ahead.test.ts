import { describe, expect, it } from 'vitest';
import { pageOf } from '../facts-of.ts';

const modalities = (publishedOn: string, ...paragraphs: readonly string[]) =>
  pageOf(paragraphs, { title: '民乐县政府工作报告', publishedOn }).facts.map((fact) => fact.modality);

const plan = '实施重点项目135个，完成投资60亿元。';

describe('what is told beneath a heading that looks forward is planned', () => {
  it.each(['二、2024年重点工作', '三、下一步工作安排', '四、工作打算', '二、2024年主要任务'])(
    '%s',
    (heading) => {
      expect(modalities('2024-01-09', heading, plan)).toEqual(['planned', 'planned']);
    },
  );

  it('is aimed at beneath the heading of the aims', () => {
    expect(
      modalities(
        '2024-01-09',
        '一、2024年主要目标',
        '地区生产总值增长6%，财政收入达到4.2亿元，实际利用外资3000万美元。',
      ),
    ).toEqual(['target', 'target', 'target']);
  });

  it('lends itself through the headings beneath, until the next of its rank', () => {
    const found = modalities(
      '2023-12-20',
      '一、2023年工作回顾',
      '完成投资52亿元。',
      '二、2024年工作计划',
      '（一）聚力项目攻坚。完成投资60亿元。',
      '（二）聚力招商引资。引进资金50亿元。',
      '三、经验做法',
      '培训人员300人。',
    );
    expect(found).toEqual(['actual', 'planned', 'planned', 'actual']);
  });
});

describe('but not', () => {
  it.each([
    ['what is there already', '2024-01-09', '二、2024年重点工作', '目前已开工31个。'],
    ['what work is to be done on', '2024-01-09', '二、下一步工作打算', '围绕60个在谈项目开展招商。'],
    ['what is to be mended', '2024-01-09', '二、存在问题和下一步打算', '14个项目进度滞后。'],
    ['how aims were met', '2024-01-09', '一、2024年目标完成情况', '完成投资60亿元。'],
    ['what a year has brought', '2024-12-09', '一、2024年重点工作', '完成投资60亿元。'],
    ['the size of a project', '2024-01-09', '二、2024年重点工作', '云溪水库总投资9亿元。'],
    ['the length of a road', '2024-01-09', '二、2024年重点工作', '云溪公路全长22公里。'],
    ['what a word means', '2024-01-09', '二、2024年重点工作', '名词解释：', '每个专班5人。'],
  ] as const)('%s', (_, publishedOn, ...paragraphs) => {
    expect(modalities(publishedOn, ...paragraphs)).toEqual(['actual']);
  });
});
