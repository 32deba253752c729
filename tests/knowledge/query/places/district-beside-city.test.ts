import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '“暖巢”工程惠及2万多户居民',
    publishedOn: '2013-09-26',
    paragraphs: [
      '辽阳市今年的“暖巢”工程已近尾声。记者从市“暖巢”工程指挥部了解到，截至9月20日，市区居住建筑节能改造已完成171.2万平方米。',
      '去年市区改造了142万平方米。今年计划改造楼房306栋、188万平方米，惠及居民2.61万户，概算投资4.37亿元。分区域看，白塔区68万平方米，文圣区85万平方米，宏伟区35万平方米。',
      '居民每平方米承担18元。“拿一套70平方米的房子来说，住户掏1260元。”',
    ],
  }),
);

describe('a figure of the city that is asked for', () => {
  it.each<[string, readonly string[]]>([
    // what its districts have is not meant, nor the house that is taken for an example
    ['辽阳市2013年“暖巢”工程计划改造多少平方米，概算投资多少', ['188万平方米', '4.37亿元']],
    ['辽阳市2013年暖巢工程计划改造多少平方米', ['188万平方米']],
    ['文圣区2013年暖巢工程计划改造多少平方米', ['85万平方米']],
    ['辽阳市2014年暖巢工程计划改造多少平方米', []],
    ['灯塔市2013年暖巢工程计划改造多少平方米', []],
    ['辽阳市2013年暖巢工程新建多少平方米', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
