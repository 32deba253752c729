/** Whether one thing is more than another of its kind, however it is asked, is told by both figures. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '泾源县重点项目复工情况',
  publisher: '泾源县人民政府',
  publishedOn: '2023-03-12',
  paragraphs: [
    '截至3月10日，全县计划复工的210个省市重点项目中已复工189个，复工率90%。省重点项目复工率达到95%。',
    '2023年，全县共谋划重大项目64个，总投资310亿元。其中，工业类项目21个、商贸类项目18个、大健康类项目25个。围绕六大健康产业强链补链。',
  ],
});
const figures = (question: string) => ask(question).values.map(({ text }) => text);

describe('whether one thing is more than another', () => {
  it.each([
    '泾源县省重点复工率是不是比省市重点总的高',
    '泾源县省重点项目复工率高于全部吗',
    '泾源县省重点复工率高不高于整体',
    '泾源县省重点复工率是否高于总体复工率',
    '泾源县省重点复工率有没有超过省市重点',
    '泾源县省重点复工率和总复工率谁高',
    '省重点比省市重点总体复工率高没高',
  ])('%s', (question) => {
    expect(figures(question)).toEqual(['95%', '90%']);
    expect(ask(question).text).toMatch(/^省重点项目的复工率较高/);
  });

  it.each([
    ['泾源县工业类项目有没有商贸类多', ['21个', '18个']],
    ['泾源县工业项目有商贸类多吗', ['21个', '18个']],
    ['泾源县工业项目和大健康哪个更多', ['21个', '25个']], // its projects, and not 六大健康产业
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['泾源县省重点复工率是不是超过九成', '泾源县省重点复工率有没有超过一半'])('%s', (question) => {
    expect(ask(question).text).not.toMatch(/较高/);
    expect(ask(question).text).toMatch(/95%/);
  });

  it('holds against a figure what is held against one', () => {
    expect(figures('泾源县省重点复工率有没有超过92%')).toEqual(['95%']);
  });
});
