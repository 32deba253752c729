/** 投资5亿元建设甲路、乙路、丙路三条道路: what several cost together is no figure of one of them. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '沅江市推进城市更新',
  publisher: '沅江融媒',
  publishedOn: '2023-05-09',
  paragraphs: [
    '今年，沅江市投资4.7亿元建设凤凰路、桔城路、金沙路三条道路。市里还安排资金1.6亿元，用于老街改造。',
    '总投资6.2亿元，包括：光伏产业园、数据中心、冷链物流园。投资3亿元建设滨湖大道、环城路。',
    '总投资8.3亿元的人民医院、中医院、妇幼保健院3个卫生项目全部开工。',
    '投入60亿元建成“五大工程”，即：石矶湖公园工程、胭脂湖步道工程、琼湖体育中心工程、南洞庭码头工程、桔园文创工程。',
  ],
});

it.each([
  ['沅江三条道路投资多少', '4.7亿元'],
  ['沅江3个卫生项目总投资多少', '8.3亿元'],
  ['沅江五大工程投资多少', '60亿元'],
])('%s: all of them', (question, sum) => {
  expect(ask(question).values[0]?.text).toBe(sum);
});

it.each([
  '沅江凤凰路投资多少',
  '沅江金沙路总投资',
  '沅江中医院总投资多少',
  '沅江人民医院总投资多少',
  '沅江琼湖体育中心投资多少',
  '沅江光伏产业园总投资多少',
  '沅江滨湖大道投资多少',
])('%s: nobody says', (question) => {
  expect(ask(question).status).toBe('not_found');
});
