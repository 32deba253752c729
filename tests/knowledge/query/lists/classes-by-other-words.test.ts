import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '罗平县“十四五”重大项目规划摘要',
      publisher: '罗平县发展和改革局',
      publishedOn: '2021-06-18',
      paragraphs: [
        '“十四五”期间，策划实施重大项目214个，总投资1860亿元。其中：基础设施项目58个，总投资640亿元；产业发展项目97个，总投资910亿元；社会事业项目59个，总投资310亿元。',
      ],
    },
    {
      title: '罗平县2023年交通运输工作总结',
      publisher: '罗平县交通运输局',
      publishedOn: '2024-01-12',
      paragraphs: [
        '2023年，全县完成交通固定资产投资21.4亿元，同比增长9.6%。其中，高速公路12.3亿元，国省干线5.2亿元，农村公路3.9亿元。',
      ],
    },
  ),
);

describe('the classes of a whole', () => {
  it.each<[string, readonly string[]]>([
    ['罗平三类重大项目投资各多少', ['640亿元', '910亿元', '310亿元']],
    ['罗平重大项目分类投资', ['640亿元', '910亿元', '310亿元']],
    ['罗平县重大项目各类分别投资多少', ['640亿元', '910亿元', '310亿元']],
    ['罗平县2023年交通投资投到哪几块去了，各是多少', ['12.3亿元', '5.2亿元', '3.9亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
