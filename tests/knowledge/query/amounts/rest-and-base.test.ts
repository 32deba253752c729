/** What is left of a sum, what a figure is told against, and who holds an office under its short name. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '奇台县城市更新和投资情况',
  publisher: '奇台县人民政府',
  publishedOn: '2016-03-22',
  paragraphs: [
    '2015年，奇台县累计投入征收资金32亿元，其中银团贷款19亿元，地方政府专项债券3亿元，其余为实施主体自筹。',
    '“十二五”时期，奇台县累计完成固定资产投资128亿元。2015年固定资产投资只完成26亿元，比2014年的30亿元少了。',
    '2015年，奇台县35个未开工项目中，前期手续不全的17个，资金未落实的11个，用地未保障的7个。',
    '2015年，奇台县完成电梯加装意见征询60台，竣工运行21台。',
    '县交通运输局局长马文举算了一笔账。',
  ],
});
const told = figuresOf(ask);

describe('what a page tells in other words', () => {
  it.each([
    ['奇台2015年征收资金里，去掉银团贷款和专项债，自筹了多少', ['10亿元']],
    ['奇台2014年固定资产投资完成多少', ['30亿元']],
    ['奇台2015年固投比2014年少了多少', ['4亿元']],
    ['奇台十二五五年一共砸了多少钱', ['128亿元']],
    ['奇台没开工的项目里手续不全、资金没落实、缺地的各几个', ['17个', '11个', '7个']],
    ['奇台2015年电梯竣工运行几台', ['21台']],
    ['奇台2015年电梯意见征询完成几台', ['60台']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it('is no step before when what is finished is asked', () => {
    expect(told('奇台2015年电梯装好几台')).not.toContain('60台');
  });

  it('names who holds an office', () => {
    expect(ask('奇台交通局长叫啥').text).toContain('马文举');
    expect(ask('奇台教育局长叫啥').text).not.toContain('马文举');
  });
});
