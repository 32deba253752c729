import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

describe('a quarter that only the body names for the event of the headline', () => {
  const figures = figuresOf(
    answersFrom({
      title: '和顺县18个重大项目集中开工 总投资46.2亿元',
      publishedOn: '2024-10-09',
      paragraphs: [
        '10月8日，和顺县2024年第四季度重大项目现场推进活动在经开区举行。',
        '此次集中开工的重大项目共18个，总投资46.2亿元，年度计划投资7.3亿元。',
        '今年全县安排重点项目96个，总投资612亿元，年度计划投资118亿元。1—9月完成投资81.4亿元。',
        '今年前三个季度，全县集中开工项目52个，其中一季度21个、总投资83.5亿元，二季度17个、总投资40.1亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['和顺县2024年第四季度集中开工了多少个重大项目，总投资多少？', ['18个', '46.2亿元']],
    ['和顺四季度这批今年打算投多少', ['7.3亿元']],
    ['和顺四季度集中开工的项目今年计划投资多少', ['7.3亿元']],
    ['和顺10月集中开工的项目年度计划投资多少', ['7.3亿元']],
    ['和顺二季度那批几个项目', ['17个']],
    ['和顺今年计划投资多少', ['118亿元']],
    ['和顺一季度这批今年打算投多少', []],
    ['和顺二季度集中开工的项目今年计划投资多少', []],
    ['和顺11月集中开工的项目年度计划投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('an event called by where it was held', () => {
  const figures = figuresOf(
    answersFrom({
      title: '左权县在宁波签下11个项目',
      publishedOn: '2024-05-20',
      paragraphs: [
        '5月18日，2024年左权县晋浙产业合作专题招商推介会在宁波市举行。',
        '会上共签约项目11个，总投资37.4亿元。',
        '今年1—4月，全县新签约项目29个，总投资88.6亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['2024年左权县宁波招商推介会签约项目总投资是多少？', ['37.4亿元']],
    ['左权晋浙产业合作推介会签了几个项目', ['11个']],
    ['2024年左权县厦门招商推介会签约项目总投资是多少？', []],
    ['左权县厦门签约项目总投资多少', []],
    ['2024年左权县旅游推介会签约项目总投资是多少？', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
