/** 建成后, 投产后: what a thing will do is asked whatever stage it is at. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '柘城县举行第十三期“三个一批”项目建设活动',
      publishedOn: '2024-07-12',
      paragraphs: [
        '此次活动，签约项目8个，总投资46.2亿元；开工项目11个，总投资62.4亿元；投产项目7个，总投资27.2亿元，达产后预计年新增产值38亿元、税收2.6亿元。',
        '活动现场设在金刚石产业园。该项目总投资12.5亿元，达产后可实现年销售收入15亿元，带动就业800人。',
        '开工项目还有：三樱椒精深加工项目，总投资4.8亿元；县第二水厂扩建工程，总投资1.6亿元，日供水能力由3万吨提高到8万吨；容湖小学新建项目，总投资9800万元，设36个教学班，可提供学位1620个。',
      ],
    },
    {
      title: '宁陵县逍遥中学投用',
      publishedOn: '2024-08-20',
      paragraphs: ['8月18日，宁陵县逍遥中学投用，总投资1.9亿元，设48个教学班，可容纳学生2400人。'],
    },
  ),
);

describe('what comes of a thing once it is done', () => {
  it.each([
    ['柘城第二水厂建成后能供多少水', ['8万吨']],
    ['柘城容湖小学建成后能招多少学生', ['1620个']],
    ['逍遥中学能收多少学生', ['2400人']],
    ['逍遥中学能上几个娃', ['2400人']],
    ['逍遥中学多少教学班', ['48个']],
    ['柘城十三期投产项目能带来多少税', ['2.6亿元']],
    ['柘城十三期投产的几个，能带来多少税', ['7个', '2.6亿元']],
    ['柘城三樱椒项目多少钱', ['4.8亿元']], // 还有 goes on with the list: nothing is left to do
    ['柘城第十三期签约、开工、投产各多少', ['8个', '11个', '7个']], // no 800人
  ])('%s', (question, expected) => expect(figures(question)).toEqual(expected));

  it.each([
    '柘城三樱椒项目投产后年产值多少',
    '柘城容湖小学建成后能带来多少税',
    '逍遥中学还有多少学位没用',
    '宁陵县几个学校',
  ])('does not say: %s', (question) => expect(figures(question)).toEqual([]));
});
