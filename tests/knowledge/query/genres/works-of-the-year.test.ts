import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom(
    {
      title: '保德县2024年政府工作报告',
      publishedOn: '2024-02-26',
      paragraphs: [
        '二、2024年重点工作',
        '安排重点项目92个，总投资417亿元。其中续建38个，新开工54个。重点抓好三件大事：一是桥头电厂三期，总投资48亿元，当年完成投资9.4亿元；二是孙家沟矿井及选煤厂，总投资31亿元，当年完成投资5.6亿元；三是保德至兴县高速公路保德段，当年完成投资7.2亿元。',
      ],
    },
    {
      title: '库布其光伏基地见闻',
      publishedOn: '2024-07-10',
      paragraphs: [
        '杭锦旗90万千瓦光伏治沙基地总投资52亿元。截至6月底，项目已完成投资18.3亿元。6月25日，首批20万千瓦并网发电。',
      ],
    },
    {
      title: '同江市招商不停步',
      publishedOn: '2024-07-02',
      paragraphs: ['上半年，同江市“云签约”项目7个，签约额14.6亿元；引进人才31名。'],
    },
  ),
);

describe('works a report sets for the year', () => {
  it.each<[string, readonly string[]]>([
    ['桥头电厂三期2024年要干多少投资', ['9.4亿元']],
    ['桥头电厂三期今年要完成投资多少', ['9.4亿元']],
    ['保德今年要新上几个重点项目', ['54个']],
    ['保德县2024年完成投资多少', []], // each figure is of one work
    ['桥头电厂三期2023年完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the first part of a work', () => {
  it.each<[string, readonly string[]]>([
    ['杭锦旗光伏治沙头一批并了多少', ['20万千瓦']],
    ['杭锦旗光伏治沙首批投资多少', []],
    ['杭锦旗光伏治沙基地完成投资多少', ['18.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

it('网上签了几个 asks for “云签约”', () => {
  expect(figures('同江上半年网上签了几个，多少钱')).toEqual(['7个', '14.6亿元']);
});
