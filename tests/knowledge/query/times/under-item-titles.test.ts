/** When works of a numbered list are to begin, each told beneath the title of its item. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '遵义市“十四五”综合交通运输发展规划（摘要）',
  publishedOn: '2021-11-08',
  paragraphs: [
    '四、重点项目',
    '1.湄潭至凤冈高速公路。全长64.2公里，估算投资98.3亿元，计划2022年开工、2025年建成。',
    '2.务川支线机场。飞行区等级4C，估算投资12.4亿元，计划2023年开工。',
    '3.乌江航道余庆码头。新建500吨级泊位3个，估算投资2.9亿元。',
  ],
});

it.each([
  ['务川支线机场什么时候开工', '计划2023年开工'],
  ['务川支线机场哪年开工', '计划2023年开工'],
  ['湄潭至凤冈高速公路什么时候开工', '计划2022年开工'],
])('%s', (question, expected) => {
  expect(ask(question).text).toContain(expected);
});

it('says nothing of a work that has no date', () => {
  expect(ask('乌江航道余庆码头什么时候开工').status).toBe('not_found');
});
