/** What two funds come to together, and each of them. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '来安向上争资添动力',
      publishedOn: '2023-06-20',
      paragraphs: [
        '今年前5个月，来安县累计争取中央预算内投资和新增专项债券6.42亿元。其中，中央预算内投资1.37亿元，覆盖11个项目；新增专项债券5.05亿元，覆盖8个项目。',
        '到5月底，专项债券支出2.96亿元。',
        '今年全年目标为中央预算内投资3亿元以上、新增专项债券9亿元以上。',
      ],
    },
    {
      title: '全椒县2023年重点项目工作总结',
      publishedOn: '2024-01-16',
      paragraphs: [
        '全年争取中央预算内投资2.83亿元、地方政府专项债券14.6亿元、超长期特别国债1.92亿元，合计19.35亿元。',
      ],
    },
  ),
);

it.each<[string, readonly string[]]>([
  ['来安1—5月中央预算内投资和新增专项债券分别多少', ['1.37亿元', '5.05亿元']],
  ['来安1—5月共争取中央预算内投资和新增专项债券多少', ['6.42亿元']],
  ['来安县2023年全年实际争取到新增专项债券多少', []],
  ['2023年全椒县争取专项债券多少', ['14.6亿元']],
  [
    '2023年全椒县争取的中央预算内投资、专项债券、超长期特别国债分别是多少',
    ['2.83亿元', '14.6亿元', '1.92亿元'],
  ],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
