/** The list of a year and that of the year before, each told of on a page of its own. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '关于印发2024年十堰市重点项目名单的通知',
      publishedOn: '2024-02-06',
      paragraphs: [
        '2024年共安排市级重点项目412个，总投资4215亿元，年度计划投资907亿元。按建设性质分：新建项目188个，年度计划投资312亿元；续建项目224个，年度计划投资595亿元。',
      ],
    },
    {
      title: '2023年十堰市重点项目建设观摩活动举行',
      publishedOn: '2023-08-11',
      paragraphs: [
        '市发改委主任介绍，2023年全市安排市级重点项目386个，总投资3962亿元，年度计划投资851亿元。上半年完成投资463亿元，占年度计划的54.4%。',
      ],
    },
  ),
);

it.each<[string, readonly string[]]>([
  ['十堰2024年市级重点项目年度计划投资比2023年多多少', ['56亿元']],
  ['十堰2024年市级重点项目总投资比2023年多多少', ['253亿元']],
  ['十堰2024年市级重点项目比2023年多多少个', ['26个']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
