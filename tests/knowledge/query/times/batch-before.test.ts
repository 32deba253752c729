import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '郸城县举行第六期“三个一批”项目建设活动',
    publishedOn: '2022-10-10',
    paragraphs: [
      '10月9日，郸城县举行第六期“三个一批”项目建设活动。本期“三个一批”项目共18个，总投资96.4亿元，其中“签约一批”项目7个、总投资40亿元。与第五期相比，项目总数减少2个，总投资增加11.2亿元。',
      '郸城县第六期开工项目6个，总投资30.5亿元，比第五期多1个。',
    ],
  }),
);

describe('the batch before, by how much this one grew', () => {
  it.each<[string, readonly string[]]>([
    ['郸城县第五期三个一批总投资多少', ['85.2亿元']],
    ['郸城县第五期三个一批总投资多少，倒推一下', ['85.2亿元']],
    ['郸城县第五期三个一批项目多少个', ['20个']],
    ['郸城县第五期三个一批开工项目几个', ['5个']],
    // neither of a part, nor of a batch before that, nor of this one
    ['郸城县第五期三个一批签约项目总投资多少', []],
    ['郸城县第五期三个一批开工项目总投资多少', []],
    ['郸城县第四期三个一批总投资多少', []],
    ['郸城县第六期三个一批总投资多少', ['96.4亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the same batch of the year before', () => {
  const ask = answersFrom({
    title: '含山29个重大项目集中开工',
    publishedOn: '2024-02-19',
    paragraphs: [
      '2月19日，含山县2024年第一批重大项目集中开工动员会举行。本次集中开工项目29个，总投资126.3亿元，其中10亿元以上项目3个。较去年第一批增加4个，总投资增加18.7亿元。',
      '2023年，全县集中开工4批次103个项目。',
    ],
  });

  it.each<[string, readonly string[]]>([
    ['含山县2023年第一批集中开工几个项目', ['25个']],
    ['含山县2023年第一批集中开工总投资多少', ['107.6亿元']],
    ['含山县2024年第一批集中开工几个项目', ['29个']],
    ['含山县2023年第二批集中开工几个项目', []],
    ['含山县2022年第一批集中开工几个项目', []],
  ])('%s', (question, expected) => {
    expect(figuresOf(ask)(question)).toEqual(expected);
  });

  it('is not the batch of the figures told against it, nor of a whole year', () => {
    const { values } = ask('含山县第一批集中开工的项目比去年多几个');
    expect(values[0]?.basis.batch).toBe('2024年第一批');
    expect(ask('含山县2023年集中开工多少个项目').values[0]?.basis).not.toHaveProperty('batch');
  });
});
