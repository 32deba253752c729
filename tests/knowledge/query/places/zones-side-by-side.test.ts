import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '全市重点项目建设调度会召开 大干下半年',
    publisher: '巢湖晨刊',
    publishedOn: '2021-08-14',
    paragraphs: [
      '今年，巢湖市铺排重点项目146个，1—7月完成投资101.8亿元。',
      '分板块看，巢湖经开区完成投资48.6亿元，完成率66.2%；巢湖高新区完成投资21.4亿元，完成率59.7%。',
      '截至7月底，进度滞后的项目有13个，其中6个是水利项目。',
    ],
  },
  { title: '肥东县招商快讯', publishedOn: '2021-08-16', paragraphs: ['肥东高新区完成投资33.5亿元。'] },
);
const figures = figuresOf(ask);

describe('two zones of one place', () => {
  it.each<[string, readonly string[]]>([
    ['巢湖经开区跟高新区谁完成率高，各多少', ['66.2%', '59.7%']],
    ['巢湖经开区和高新区完成投资差多少', ['27.2亿元']],
    ['巢湖掉队的项目有几个', ['13个']],
    ['巢湖进度滞后的项目有几个', ['13个']],
    ['巢湖滞后的项目里水利的几个', ['6个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('are not of the half-year that the headline looks ahead to', () => {
    expect(ask('巢湖经开区完成投资多少').text).not.toContain('下半年');
  });
});
