/** What is planned, what is done and what is still to come of one thing are three figures. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '邵武市1—9月重点项目建设情况通报',
      publishedOn: '2024-10-12',
      paragraphs: [
        '1—9月，邵武市64个计划新开工项目已开工55个，开工率85.9%；竣工项目21个。',
        '从乡镇完成率看，拿口镇、和平镇、水北镇位居前三，分别为93.1%、90.4%、88.7%。',
      ],
    },
    {
      title: '邵武市7月重点项目建设情况通报',
      publishedOn: '2024-08-10',
      paragraphs: ['截至7月底，邵武市64个计划新开工项目已开工38个，开工率59.4%。'],
    },
    {
      title: '永清县上半年投资情况',
      publishedOn: '2024-07-20',
      paragraphs: ['上半年，永清县新开工亿元以上项目26个，其中10亿元以上4个。下半年还要再开工17个。'],
    },
  ),
);

describe('planned and done', () => {
  it.each<[string, readonly string[]]>([
    ['邵武1—9月计划新开工多少个，已开工多少个', ['64个', '55个']],
    ['邵武1—9月计划新开工____个，已开工____个，开工率____%，竣工____个', ['64个', '55个', '85.9%', '21个']],
    ['邵武计划新开工多少个，已开工多少个，开工率多少', []], // of which month nobody says
    ['永清县新开工亿元以上项目多少个，其中10亿元以上多少个', ['26个', '4个']],
    ['永清新开工项目几个', ['26个']],
    ['永清下半年还要开工几个', ['17个']],
    ['和平镇1—9月完成率多少', ['90.4%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
