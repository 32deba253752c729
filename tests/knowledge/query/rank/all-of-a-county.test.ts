/** The county named with all that it began is a member of the list like those named alone. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '安庆市二季度重点项目集中开工',
      publishedOn: '2024-05-20',
      paragraphs: [
        '分县（市、区）看，桐城市集中开工项目9个，总投资51.5亿元；怀宁县8个，总投资48.2亿元；宿松县6个，总投资26.9亿元。',
        '1—4月，全市500万元以上固定资产投资同比增长5.8%。',
      ],
    },
    {
      title: '金水区第五期“三个一批”活动举行',
      publishedOn: '2024-06-20',
      paragraphs: ['▌投产一批', '今年前四期活动中，金水区累计签约项目22个，总投资101.5亿元。'],
    },
  ),
);

it.each<[string, readonly string[]]>([
  ['安庆二季度集中开工，哪个县（市、区）总投资最多', ['51.5亿元']],
  ['安庆市1—4月固定资产投资多少亿元', []],
  ['金水区今年前四期投产项目总投资多少', []],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
