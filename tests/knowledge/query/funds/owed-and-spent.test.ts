/** What is still owed for bonds is not what was spent of them; 争取 that is told of the past is no aim. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '庆云县前三季度争取债券资金情况',
  publishedOn: '2024-10-11',
  paragraphs: [
    '今年以来，庆云县共争取新增地方政府债券14亿元，其中专项债券11亿元、一般债券3亿元，支持项目18个。',
    '另外，争取再融资债券5亿元。',
    '截至9月底，政府债务余额76亿元，其中专项债务48亿元、一般债务28亿元。专项债券已支出7.2亿元，支出进度65%。',
  ],
});
const told = figuresOf(ask);

it('庆云县专项债务余额多少', () => {
  expect(['48亿元', undefined]).toContain(told('庆云县专项债务余额多少')[0]);
});

it.each([
  ['庆云县政府债务余额多少', ['76亿元']],
  ['庆云县专项债券支出多少', ['7.2亿元']],
  ['庆云县再融资债券多少', ['5亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('no aim', () => {
  expect(ask('庆云县再融资债券多少').text).not.toContain('目标');
});
