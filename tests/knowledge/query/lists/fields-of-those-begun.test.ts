import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** What was begun is told with what was completed, and cut into fields in a paragraph of its own. */
const figures = figuresOf(
  answersFrom({
    title: '安溪县举行2024年第三季度重大项目集中开竣工活动',
    publishedOn: '2024-08-02',
    paragraphs: [
      '安溪县此次集中开竣工项目17个，总投资71.2亿元。其中，开工项目10个，总投资46.5亿元，年度计划投资9.2亿元；竣工项目7个，总投资24.7亿元。',
      '开工项目中，工业项目5个、总投资27.8亿元，农业项目2个、总投资3.9亿元，基础设施项目3个、总投资14.8亿元。',
    ],
  }),
);

describe('the fields of those begun', () => {
  it.each<[string, readonly string[]]>([
    ['安溪开工项目按行业分各多少个', ['5个', '2个', '3个']],
    ['安溪县这次开工的10个项目按行业怎么分', ['5个', '2个', '3个']],
    [
      '安溪县这次开工的10个项目按行业怎么分，各多少个、总投资多少',
      ['5个', '27.8亿元', '2个', '3.9亿元', '3个', '14.8亿元'],
    ],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
