/** Money that a place helped its firms to: none of it came from above. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '双清区前三季度重点项目有序推进',
  publishedOn: '2024-10-12',
  paragraphs: ['今年以来，双清区累计协调解决问题97个，为项目落实用地460亩，帮助企业融资13.8亿元。'],
};
const ask = answersFrom(page);

it.each(['双清区今年争取到多少专项债券资金', '双清区今年专项债券多少', '双清区今年争取中央预算内资金多少'])(
  'is not found: %s',
  (question) => {
    expect(ask(question).status).toBe('not_found');
  },
);

it('is told by its own name', () => {
  expect(figuresOf(ask)('双清区今年帮企业融资多少')).toEqual(['13.8亿元']);
});

const lent = figuresOf(
  answersFrom({
    title: '通许县全力服务企业',
    publishedOn: '2024-08-22',
    paragraphs: ['今年以来，通许县帮助企业招工800人，帮助企业融资7亿元，为35家企业发放贷款3.2亿元。'],
  }),
);

it.each([
  ['企业贷款多少', ['3.2亿元']],
  ['企业融资多少', ['7亿元']],
])('loans are told apart from all they raised: %s', (question, expected) => {
  expect(lent(question)).toEqual(expected);
});

it('is no bond of the government', () => {
  const bonds = figuresOf(
    answersFrom({
      title: '淅川县专项债券使用情况',
      publishedOn: '2024-09-15',
      paragraphs: [
        '截至8月底，淅川县专项债券项目19个，总投资77亿元，已发行11亿元。',
        '其中，水利领域5个，发行4.5亿元；交通领域6个，发行3亿元。',
      ],
    }),
  );
  expect(bonds('企业融资多少')).toEqual([]);
});
