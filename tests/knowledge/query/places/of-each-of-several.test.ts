/** Several places at once, each told on a page of its own: what each comes to, their sum, and whose a figure is. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '平桥区2023年第二批重点项目集中开工',
    publisher: '平桥融媒',
    publishedOn: '2023-07-12',
    paragraphs: [
      '7月10日，平桥区举行集中开工活动，总投资38.6亿元的8个重点项目集中开工。',
      '随后，与会人员观摩了茶油加工项目。茶油加工新项目静态总投资6亿元以上，动态总投资9亿元以上。',
    ],
  },
  {
    title: '浉河区聚力项目建设',
    publisher: '浉河融媒',
    publishedOn: '2023-04-14',
    paragraphs: ['2023年，浉河区共谋划重大项目62个，总投资319.3亿元，年度计划投资105.87亿元。'],
  },
);
const figures = figuresOf(ask);

describe('two places', () => {
  it.each<[string, readonly string[]]>([
    ['浉河、平桥总投资分别是多少', ['319.3亿元', '38.6亿元']],
    ['平桥、浉河总投资分别是多少', ['38.6亿元', '319.3亿元']],
    ['浉河和平桥的总投资各多少', ['319.3亿元', '38.6亿元']],
    ['浉河和平桥项目个数各多少', ['62个', '8个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    ['总投资38.6亿元的是哪个区', '平桥区'],
    ['哪个区年度计划投资105.87亿元', '浉河区'],
    ['哪个区有38.6亿的开工', '平桥区'],
  ])('%s', (question, place) => {
    const { status, text } = ask(question);
    expect([status, text.includes(place)]).toEqual(['answered', true]);
  });

  it('those above a size are of a list', () => {
    expect(ask('总投资10亿元以上的是哪个区').text).not.toContain('见《');
  });
});
