/** The largest of so many projects of a list, and the first so many of it, whatever they are called. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '关于下达桐柏县2025年重点项目计划的通知',
    publishedOn: '2025-02-20',
    paragraphs: [
      '2025年共安排县重点项目84个，总投资412.6亿元，年度计划投资98.3亿元。其中续建项目37个，年度计划投资52.4亿元。现将部分项目列出如下。',
      '1.淮源新型建材产业园项目（续建），总投资9.4亿元，年度计划投资3.2亿元',
      '2.安棚碱化工技改项目（新建），总投资6.1亿元，年度计划投资2.8亿元',
      '3.桐柏至平氏一级公路改建（续建），总投资7.8亿元，年度计划投资3.6亿元',
      '4.淮河航道整治二期工程（新建），总投资5.3亿元，年度计划投资1.5亿元',
    ],
  }),
);

describe('a list of projects of which not all are called so', () => {
  it.each([
    ['桐柏县列出的4个项目里，年度计划投资最大的是哪个', ['3.6亿元']],
    ['桐柏清单里，年度计划投资最大的是哪个', ['3.6亿元']],
    ['桐柏县总投资最大的三个项目', ['9.4亿元', '7.8亿元', '6.1亿元']],
    ['桐柏年度计划投资最多的两个项目', ['3.6亿元', '3.2亿元']],
    ['桐柏县总投资最大的两个续建项目', ['9.4亿元', '7.8亿元']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

it('a project that its site names is the county’s, though the city opens its name', () => {
  const ofSite = figuresOf(
    answersFrom({
      title: '南安市上半年重点项目进展',
      publishedOn: '2025-07-20',
      paragraphs: [
        '南安市今年安排重点项目86个。石井港区二期项目总投资31亿元。泉州南翼新城基础设施项目总投资47.2亿元。官桥粮食城项目总投资12.5亿元。',
      ],
    }),
  );
  expect(ofSite('南安总投资最大的两个项目')).toEqual(['47.2亿元', '31亿元']);
});
