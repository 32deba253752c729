/** Two rounds of one page, neither of which it is of: asked back for where none is named. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('rounds told side by side', () => {
  const ask = answersFrom({
    title: '濉溪县“三个一批”项目进展',
    publishedOn: '2024-10-18',
    paragraphs: [
      '截至9月底，濉溪县第五期“三个一批”签约的17个项目已开工13个，开工率76.5%。',
      '第六期签约项目21个，总投资83亿元；开工项目9个，总投资37亿元。',
    ],
  });

  it.each(['签约项目几个', '三个一批签约几个'])('%s', (question) => {
    expect(ask(question).status).toBe('clarify');
  });

  it.each<[string, readonly string[]]>([
    ['第五期签约几个', ['17个']],
    ['第六期签约项目几个', ['21个']],
  ])('%s', (question, expected) => {
    expect(figuresOf(ask)(question)).toEqual(expected);
  });
});

describe('batches of bonds', () => {
  const ask = answersFrom({
    title: '濉溪县专项债项目安排',
    publishedOn: '2024-10-18',
    paragraphs: ['濉溪县2024年第一批专项债券项目3个，额度5.2亿元。', '第二批专项债券项目4个，额度3.7亿元。'],
  });

  it.each(['专项债一共多少', '专项债多少'])('%s', (question) => {
    expect(figuresOf(ask)(question)).not.toHaveLength(1);
  });

  it('第二批专项债多少', () => {
    expect(figuresOf(ask)('第二批专项债多少')).toEqual(['3.7亿元']);
  });
});
