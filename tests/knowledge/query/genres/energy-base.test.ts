import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '白沙岭百万千瓦风光储基地首批机组并网侧记',
    publishedOn: '2024-11-12',
    paragraphs: [
      '11月9日10时18分，随着大屏上的功率曲线缓缓爬升，位于达茂旗的白沙岭百万千瓦风光储一体化基地首批18万千瓦风电机组成功并网。',
      '白沙岭基地是国家第三批以沙漠、戈壁、荒漠地区为重点的大型风电光伏基地项目，总投资61.4亿元，规划建设风电68万千瓦、光伏32万千瓦，配套建设18万千瓦/72万千瓦时电化学储能。风电部分共安装96台单机容量7.1兆瓦的机组，此次并网的是其中27台。',
      '项目自2023年9月6日开工以来，先后克服了无人区施工、4次沙尘暴等困难。截至今年10月底，累计完成投资33.8亿元，超额完成26亿元的年度投资计划。',
      '项目部把96台风机划成3个作业面。剩余50万千瓦风电计划明年8月底前投运。',
    ],
  },
  {
    title: '【局长访谈】上半年重点项目投资“双过半”',
    publishedOn: '2024-07-18',
    paragraphs: [
      '兴县发展改革局局长：瓦塘电厂二期总投资72.3亿元，今年计划完成18亿元，上半年已经干了11.7亿元。',
    ],
  },
);
const figures = figuresOf(ask);

describe('a page that tells the story of one project', () => {
  it.each<[string, readonly string[]]>([
    // 项目自…以来 is the base of the headline, which storms have no sums of
    ['白沙岭基地到2024年10月底累计完成投资多少', ['33.8亿元']],
    ['白沙岭基地2024年年度投资计划多少', ['26亿元']],
    // all of it, and no sum of a portion
    ['白沙岭基地总投资多少', ['61.4亿元']],
    ['白沙岭基地光伏那部分投资多少钱', []],
    ['白沙岭基地光伏投资多少', []],
    // two sizes of one thing, and the one that a unit asks for
    ['白沙岭储能配多大', ['18万千瓦', '72万千瓦时']],
    ['白沙岭储能多少千瓦时', ['72万千瓦时']],
    // what is counted stands behind how big each is, and those of them that a deed was done to apart
    ['白沙岭基地一共装多少台机组', ['96台']],
    ['白沙岭先并了几台风机', ['27台']],
    // what an official says he has spent, and what is to be spent in the year
    ['兴县瓦塘电厂二期上半年完成投资多少', ['11.7亿元']],
    ['兴县瓦塘电厂二期今年计划投资多少', ['18亿元']],
    ['兴县瓦塘电厂二期三季度完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    ['白沙岭首批机组哪天并的网', '11月9日'],
    ['白沙岭首批18万千瓦风电机组什么时候并网', '11月9日'],
    ['白沙岭剩余50万千瓦风电什么时候投运', '计划明年8月底前投运'],
  ])('%s', (question, day) => {
    expect(ask(question).text).toContain(day);
  });

  it('is not of the list that the state has put the project on', () => {
    expect(figures('达茂旗第三批项目18万千瓦风电机组哪天并网')).toEqual([]);
  });
});
