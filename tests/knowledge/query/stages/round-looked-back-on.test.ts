import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const before = {
  title: '固始县举行第十一期“三个一批”项目建设活动',
  publishedOn: '2024-01-18',
  paragraphs: [
    '我县参加第十一期“三个一批”活动的项目共26个，总投资143.8亿元。',
    '其中，“签约一批”项目11个，总投资62.4亿元；“开工一批”项目9个，总投资51.3亿元；“投产一批”项目6个，总投资30.1亿元。',
    '会议要求，力争第十一期签约项目3月底前开工率达到60%以上。',
  ],
};
const after = {
  title: '固始县举行第十二期“三个一批”项目建设活动',
  publishedOn: '2024-04-20',
  paragraphs: [
    '本期活动，全县共22个项目，总投资118.5亿元。签约项目8个，总投资45.7亿元；开工项目8个，总投资43.9亿元；投产项目6个，总投资28.9亿元。',
    '第十二期签约项目要在6月底前开工率达到55%以上。',
    '截至3月底，我县第十一期签约的11个项目已开工7个，开工率63.6%；第十一期开工的9个项目累计完成投资12.4亿元。',
  ],
};
const ask = answersFrom(before, after);
const figures = figuresOf(ask);

describe('a round that the next one looks back on', () => {
  it.each<[string, readonly string[]]>([
    ['固始第十一期“三个一批”总投资多少', ['143.8亿元']],
    ['固始第十一期“三个一批”一共多少个项目', ['26个']],
    ['固始第十一期开工项目多少个', ['9个']],
    ['固始第十一期签约项目已开工多少个', ['7个']],
    ['固始第十一期签约的项目开工了几个', ['7个']],
    ['固始第十一期签约项目开工率是多少', ['63.6%']],
    [
      '固始第十一期签约、开工、投产各多少个，总投资分别多少',
      ['11个', '62.4亿元', '9个', '51.3亿元', '6个', '30.1亿元'],
    ],
    ['固始第十二期“三个一批”总投资比第十一期少了多少', ['25.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question).slice(0, expected.length)).toEqual(expected);
  });

  it('has come no way yet', () => {
    expect(figures('固始第十二期签约项目目前开工率是多少')).toEqual([]);
    expect(figures('固始第十二期签约项目开工率目标是多少')).toEqual(['55%']);
  });

  it('is asked back for where none is named', () => {
    expect(ask('固始“三个一批”总投资多少').status).toBe('clarify');
  });

  it('is meant by a word of its sound', () => {
    expect(figures('固始第十一期投铲一批总投资多少啊急')).toEqual(['30.1亿元']);
  });

  it('is one of two rounds', () => {
    expect(figures('第十一期呢', '固始第十二期“三个一批”总投资多少')).toEqual(['143.8亿元']);
    expect(figures('固始第十一期和第十二期开工项目各多少个')).toEqual(['9个', '8个']);
  });
});
