import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '泾县2024年第三批重大项目集中开工',
  publishedOn: '2024-09-20',
  paragraphs: [
    '9月19日，泾县2024年第三批重大项目集中开工仪式举行。',
    '本批集中开工项目18个，总投资64.5亿元。',
    '加上本次活动，今年我县已举办三批集中开工，累计开工项目57个，总投资203.6亿元。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('what three batches have come to together', () => {
  it.each<[string, readonly string[]]>([
    ['泾县今年三批加起来开了多少个，多少钱', ['57个', '203.6亿元']],
    ['泾县今年三批集中开工一共多少个项目，总投资多少', ['57个', '203.6亿元']],
    ['泾县今年三批集中开工累计总投资', ['203.6亿元']],
    ['泾县前三批集中开工项目总数', ['57个']],
    ['泾县今年开工的三批项目加一起多少个', ['57个']],
    ['泾县今年三批集中开工共多少个项目', ['57个']],
    ['泾县今年三批开工项目总投资合计', ['203.6亿元']],
    ['泾县第三批集中开工多少个', ['18个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
