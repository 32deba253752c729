/** A city that tells of its counties line by line, each line headed by a county or a zone of the city. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '我市第十四期“三个一批”项目建设活动举行',
  publisher: '鹤壁日报',
  publishedOn: '2024-11-08',
  paragraphs: [
    '11月7日，我市第十四期“三个一批”项目建设活动举行。',
    '本期活动，全市共有项目94个，总投资486.2亿元。其中，签约项目32个，总投资171.5亿元；开工项目35个，总投资184.3亿元；投产项目27个，总投资130.4亿元。',
    '分县区情况：',
    '——浚县：项目27个，总投资141.6亿元；',
    '——淇县：项目24个，总投资158.9亿元；',
    '——淇滨区：项目19个，总投资97.3亿元；',
    '——山城区：项目11个，总投资42.8亿元；',
    '——市经开区：项目8个，总投资31.4亿元；',
    '——市城乡一体化示范区：项目5个，总投资14.2亿元。',
    '会议通报，截至10月底，全市88个省重点项目完成投资312.5亿元；对连续两次排名末位的县区进行约谈。',
  ],
});
const told = figuresOf(ask);
const lines = (question: string) => ask(question).text.split('\n');

describe('counties told line by line', () => {
  it.each([
    ['鹤壁十四期哪个县区总投资最多', ['淇县：总投资158.9亿元']],
    ['鹤壁第十四期各县区里哪个项目最多，是多少', ['浚县：项目27个']],
    ['鹤壁十四期项目最少的县区', ['城乡一体化示范区：项目5个']],
    ['鹤壁十四期总投资超过140亿元的有哪几个县区', ['浚县：总投资141.6亿元', '淇县：总投资158.9亿元']],
    ['鹤壁十四期项目数前三的县区', ['浚县：项目27个', '淇县：项目24个', '淇滨区：项目19个']],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });

  it.each([
    ['鹤壁市经开区十四期几个项目', ['8个']],
    ['鹤壁十四期一共几个项目', ['94个']],
    ['淇县十四期几个项目总投资多少', ['24个', '158.9亿元']],
    ['鹤壁十四期各县区项目数', ['27个', '24个', '19个', '11个', '8个', '5个']],
    ['鹤壁十四期县区总投资排名', ['158.9亿元', '141.6亿元', '97.3亿元', '42.8亿元', '31.4亿元', '14.2亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it('tells of each county both measures that are asked', () => {
    expect(lines('鹤壁第十四期各县区各有多少个项目、总投资各多少').slice(0, 3)).toEqual([
      '浚县：项目27个',
      '浚县：总投资141.6亿元',
      '淇县：项目24个',
    ]);
  });
});
