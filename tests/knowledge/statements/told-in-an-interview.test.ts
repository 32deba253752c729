/** Who tells how things stand, where a page is an interview: whoever gives it. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '彬州市加快推进重点项目复工',
  publisher: '彬州日报',
  publishedOn: '2021-03-05',
  paragraphs: [
    '重点项目是扩投资的重要抓手。我市重点项目复工情况如何？4日，市重大项目协调中心主任马建川接受了本报记者专访。',
    '问：目前复工情况如何？',
    '答：截至3月3日，全市计划复工206个重点项目中已复工191个，复工率92.7%。',
  ],
});

describe('who tells it', () => {
  it.each([
    '介绍彬州重点项目复工情况的是哪位领导，什么职务',
    '谁介绍了彬州重点项目复工情况', // and no figure of it
    '彬州重点项目复工情况是谁介绍的',
    '介绍彬州复工情况的人什么职务',
  ])('%s', (question) => {
    const { text, values } = ask(question);
    expect(text).toContain('市重大项目协调中心主任马建川');
    expect(values).toEqual([]);
  });
});
