import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '彭水县重点项目提速',
    publishedOn: '2024-09-06',
    paragraphs: ['彭水县重点项目中心主任田维勇介绍，今年全县实施重点项目142个，协调复岗工人860人。'],
  },
  {
    title: '秀山县重点项目提速',
    publishedOn: '2024-09-06',
    paragraphs: ['秀山县委书记向业顺说，今年全县实施重点项目97个。'],
  },
);
const figures = figuresOf(ask);

describe('what somebody is said to have told', () => {
  it.each([
    ['田维勇说的协调复岗工人多少', '860人'],
    ['重点项目中心主任田维勇介绍的复岗工人多少人', '860人'],
    ['田维勇讲今年重点项目几个', '142个'],
    ['秀山县委书记向业顺说的重点项目几个', '97个'],
  ])('%s', (question, figure) => {
    expect(figures(question)).toEqual([figure]);
  });

  it('is not taken from a page where another speaks', () => {
    expect(ask('田维勇说秀山县重点项目几个').status).toBe('not_found');
  });

  it('is what he says himself where several speak', () => {
    const forum = figuresOf(
      answersFrom({
        title: '宿松县两会代表谈项目',
        publishedOn: '2024-01-12',
        paragraphs: [
          '县长王志平说，2023年全县完成投资168.5亿元。',
          '县发改委主任陈立介绍，重点项目完成投资102.7亿元。',
        ],
      }),
    );
    expect(forum('陈立说重点项目完成投资多少')).toEqual(['102.7亿元']);
    expect(forum('王志平说完成投资多少')).toEqual(['168.5亿元']);
    expect(forum('张伟说重点项目几个')).toEqual([]);
  });

  it('is all that an interview answers', () => {
    const interview = figuresOf(
      answersFrom({
        title: '项目提速进行时',
        publishedOn: '2024-09-06',
        paragraphs: [
          '10日，彭水县重点项目中心主任田维勇接受了本报记者专访。',
          '问：开工情况如何？',
          '答：全县重点项目开工87个，协调复岗工人860人。',
        ],
      }),
    );
    expect(interview('田维勇说的复岗工人多少人')).toEqual(['860人']);
  });
});
