import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '沾益区重点项目建设提速',
  publisher: '沾益融媒',
  publishedOn: '2023-10-20',
  paragraphs: [
    '1—9月，沾益区4个省重点项目完成投资12.3亿元，占年度计划的88.1%；11个市重点项目完成投资20.6亿元，占年度计划的93.4%。',
    '第三期“三个一批”中，签约项目7个，总投资31.2亿元；开工项目12个，总投资45.6亿元。全区实施工业类项目18个、民生类项目9个。',
  ],
});

it.each([
  ['沾益区第三期签约和开工项目几个', ['7个', '12个']],
  ['沾益区第三期签约和开工的项目总投资多少', ['31.2亿元', '45.6亿元']],
  ['沾益区省重点和市重点项目完成投资多少', ['12.3亿元', '20.6亿元']],
  ['沾益区工业类和民生类项目几个', ['18个', '9个']],
])('%s: each of the two', (question, told) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual(told);
});

it.each([
  ['沾益区第三期签约和开工一共几个', '19个'],
  ['沾益区工业类和民生类项目差几个', '9个'],
])('%s: both at once', (question, told) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual([told]);
});

it('one of two is not told for both', () => {
  expect(ask('沾益区第三期签约和投产项目几个').status).not.toBe('answered');
});

it('占市重点的多少: the measure asked before is that of both', () => {
  expect(ask('占市重点的多少', ['沾益区省重点项目完成投资多少']).text).toContain('59.71%');
  expect(ask('占县重点的多少', ['沾益区省重点项目完成投资多少']).status).toBe('not_found');
});

it('市里呢，占年度计划百分之几', () => {
  const { text } = ask('市里呢，占年度计划百分之几', ['沾益区省重点项目完成投资多少']);
  expect(text).toContain('93.4%');
  expect(text).not.toContain('88.1%');
});

it('the figure of one batch is not what all of them come to', () => {
  const told = answersFrom({
    title: '沾益区2023年第三批重大项目集中开工',
    publishedOn: '2023-09-20',
    paragraphs: ['9月18日，沾益区2023年第三批重大项目集中开工，共14个项目，总投资36.8亿元。'],
  });
  expect(told('沾益区三批集中开工项目加起来多少个').text).not.toContain('14个');
  expect(told('沾益区第三批集中开工项目多少个').text).toContain('14个');
});
