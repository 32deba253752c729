/** Two rounds and a meeting of one county: rounds set side by side and summed up, a year's target, the towns ahead. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '泌阳县第七期“三个一批”项目建设活动举行',
    publisher: '泌阳融媒',
    publishedOn: '2023-01-30',
    paragraphs: [
      '此次活动共涉及项目21个，总投资76.5亿元。其中签约项目7个，总投资25.6亿元；开工项目8个，总投资34.4亿元，年度计划投资15.2亿元；投产项目6个，总投资16.5亿元。',
    ],
  },
  {
    title: '泌阳县举行第八期“三个一批”项目建设活动',
    publisher: '泌阳融媒',
    publishedOn: '2023-04-26',
    paragraphs: [
      '第八期“三个一批”我县共有26个项目，总投资102.3亿元。签约一批9个，总投资38.2亿元；开工一批11个，总投资45.8亿元；投产一批6个，总投资18.3亿元。',
      '截至目前，第七期7个签约项目已开工4个，开工率57.1%。',
    ],
  },
  {
    title: '泌阳县重点项目建设推进会召开',
    publisher: '泌阳县人民政府',
    publishedOn: '2023-08-10',
    paragraphs: [
      '会议要求，要盯紧全年180亿元的年度投资目标，确保9月底完成投资140亿元以上。各乡镇中，花园街道、官庄镇、赊湾镇完成投资分别为7.6亿元、6.2亿元、5.9亿元，居前三位。',
    ],
  },
);
const told = figuresOf(ask);

it.each([
  ['泌阳八期比七期多几个项目', ['5个']],
  ['泌阳七期八期一共签约多少个', ['16个']],
  ['泌阳七八两期开工总投资合计', ['80.2亿元']],
  ['泌阳七期项目几个', ['21个']],
  ['赊湾镇完成投资多少', ['5.9亿元']],
  ['官庄镇完成投资多少', ['6.2亿元']],
  // what is aimed at in a year is no plan of one round alone
  ['泌阳县重点项目年度投资目标多少', ['180亿元']],
  ['泌阳4—7月完成投资多少', []],
])('%s', (question, expected) => {
  expect(told(question).slice(0, expected.length || undefined)).toEqual(expected);
});

it('names the round that is larger', () => {
  expect(ask('泌阳七期和八期哪期总投资大').text).toMatch(/^第八期/u);
});
