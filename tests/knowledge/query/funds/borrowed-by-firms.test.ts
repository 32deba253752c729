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
