/** 用地多少亩, 带动就业多少人 of a page that tells of several works, none of which the question names. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const works = [
  '灵璧县云腾轴承产业园项目总投资12亿元，用地185亩，建成后带动就业600余人。',
  '丰禾食品冷链基地项目总投资6.4亿元，用地96亩，建成后带动就业240人。',
];
const several = answersFrom({
  title: '灵璧县二季度重大项目集中开工',
  publishedOn: '2024-04-18',
  paragraphs: works,
});
const one = answersFrom({
  title: '云腾轴承产业园项目落户灵璧县',
  publishedOn: '2024-04-18',
  paragraphs: works.slice(0, 1),
});

describe('of several works', () => {
  it.each(['用地多少亩', '带动就业多少人'])('is asked back: %s', (question) => {
    expect(several(question).status).toBe('clarify');
  });

  it('is told of the one that is named', () => {
    expect(figuresOf(several)('冷链基地用地多少亩')).toEqual(['96亩']);
  });
});

it('is told of the only one', () => {
  expect(figuresOf(one)('用地多少亩')).toEqual(['185亩']);
});
