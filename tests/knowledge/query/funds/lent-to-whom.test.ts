/** What all banks lent, the loans of firms among it, and what firms raised altogether. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '绩溪县金融服务项目建设情况',
    publishedOn: '2024-10-18',
    paragraphs: [
      '全县金融机构新增贷款31亿元，其中企业贷款13.7亿元，个人贷款17.3亿元。',
      '企业融资总额16.2亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['贷款多少', ['31亿元']],
  ['新增贷款多少', ['31亿元']],
  ['企业贷款多少', ['13.7亿元']],
  ['个人贷款多少', ['17.3亿元']],
  ['企业融资多少', ['16.2亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
