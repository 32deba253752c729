/** A letter that tells of one measure at two dates, of what is to be reached, and of what has not begun. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const answers = answersFrom({
  title: '对市五届人大三次会议第41号建议的答复',
  publisher: '吉安市发展和改革委员会',
  publishedOn: '2024-06-20',
  paragraphs: [
    '2023年，我市共争取新增专项债券资金36.4亿元，支持项目52个。截至2023年底，已支出29.8亿元，支出进度81.9%。2024年1—5月，全市已发行新增专项债券17.2亿元。截至5月底，支出进度58.3%。',
    '截至5月底，仍有2个项目未开工，分别是泰和县中医院迁建项目、永新县城北水厂扩建项目。',
    '建立项目储备库，目前入库项目124个，总投资315亿元，资金需求168亿元。确保9月底前支出进度达到80%以上。',
  ],
});
const told = figuresOf(answers);

it.each([
  ['支出进度多少', ['58.3%']],
  ['去年底支出进度', ['81.9%']],
  ['支出进度要达到多少', ['80%']],
  ['入库项目资金需求多少', ['168亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it.each(['哪些项目没开工', '还没开工的有哪几个', '未开工的是哪两个项目'])('%s', (question) => {
  const { text } = answers(question);
  expect(text).toContain('泰和县中医院迁建项目');
  expect(text).toContain('永新县城北水厂扩建项目');
});

it.each(['5月底还有多少专项债没支出', '9月底前要支出多少亿'])('%s is not told', (question) => {
  expect(answers(question).status).not.toBe('answered');
});

it('is of the city that calls itself 我市, and of no county named once in it', () => {
  expect(answers('入库项目总投资多少').text).toContain('吉安市');
});
