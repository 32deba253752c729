import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '桐柏县2022年三季度重点项目集中开工',
  publishedOn: '2022-09-12',
  paragraphs: [
    '9月10日，桐柏县2022年三季度重点项目集中开工仪式举行，共开工项目12个，总投资33亿元。',
    '“二季度我们开工了9个，总投资21.7亿元，这次又有新提升。”县长说，淮源食品产业园二期总投资6.4亿元；城区热力管网工程总投资2.9亿元。',
    '上半年签约了14个，总投资52亿元。',
    '截至8月底，全县81个重点项目已开工70个，完成投资44.6亿元，占年度计划90亿元的49.6%。',
  ],
};

describe('sums behind a deed that names nothing: 二季度我们开工了9个，总投资…', () => {
  it.each<[string, readonly string[]]>([
    ['桐柏县2022年二季度开工总投资多少', ['21.7亿元']],
    ['桐柏上半年签约总投资多少', ['52亿元']],
    ['桐柏县2022年三季度开工总投资多少', ['33亿元']],
    ['桐柏二季度开工的那9个总投资多少', ['21.7亿元']],
    ['桐柏上半年开工总投资多少', []],
  ])('%s', (question, expected) => {
    expect(figuresOf(answersFrom(page))(question)).toEqual(expected);
  });

  it('are what the event of the page is held against', () => {
    expect(derivedFrom(page)('桐柏2022年三季度集中开工总投资比二季度多多少')).toEqual([
      { text: '11.3亿元', formula: '33 - 21.7' },
    ]);
  });
});

describe('what is told of more projects than the question gives', () => {
  it.each<[string, readonly string[]]>([
    ['桐柏二季度开工的那9个年度计划投资多少', []],
    ['桐柏二季度开工的那9个项目完成投资多少', []],
    ['桐柏81个重点项目截至8月底完成投资多少', ['44.6亿元']],
  ])('%s', (question, expected) => {
    expect(figuresOf(answersFrom(page))(question)).toEqual(expected);
  });
});

it('what is told behind a speech is of no stretch that it spoke of', () => {
  const { values } = answersFrom(page)('淮源食品产业园二期总投资多少');
  expect(values.map(({ text, basis }) => [text, basis.period])).toEqual([['6.4亿元', '2022年第三季度']]);
});
