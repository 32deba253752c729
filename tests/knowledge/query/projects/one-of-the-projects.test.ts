/** One project's sum is no answer for all; where a page counts them and gives each, all are named. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '宜黄县第六期“三个一批”活动举行',
    publishedOn: '2023-04-07',
    paragraphs: [
      '宜黄县第六期“三个一批”活动举行，集中开工项目17个。县委书记宣布开工，县长、常务副县长致辞。',
      '当天同步签约项目3个，总投资26亿元，其中塑料新材料产业园总投资14亿元，竹木加工基地总投资9亿元，冷链物流中心总投资3亿元。',
      '县领导到凤冈污水处理厂扩建项目现场调研，该项目总投资1.3亿元，建成后日处理3万吨。',
    ],
  },
  {
    title: '南丰县重点项目建设推进会召开',
    publishedOn: '2023-09-06',
    paragraphs: [
      '1—8月，南丰县重点项目完成投资61亿元，占年度计划的72%。',
      '蜜橘小镇一期完成投资2.7亿元，琴城水厂项目总投资3.9亿元。琴城货运码头开工建设，设计年吞吐量210万吨。',
      '截至8月15日，市级重点项目完成投资18.4亿元。',
    ],
  },
);
const figures = figuresOf(ask);

describe('one project of many', () => {
  it.each(['南丰县重点项目总投资多少', '南丰2023年项目总投资一共多少', '南丰2023年新开工投了多少亿'])(
    '%s is not told',
    (question) => {
      expect(ask(question).status).toBe('not_found');
    },
  );

  it.each<[string, readonly string[]]>([
    ['琴城水厂总投资多少', ['3.9亿元']],
    ['蜜橘小镇一期完成投资多少', ['2.7亿元']],
    ['琴城货运码头建成后一年吞吐量多少', ['210万吨']],
    ['南丰市级重点到8月半投进去多少了', ['18.4亿元']],
    ['南丰市级重点项目截至8月中旬完成投资多少', ['18.4亿元']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });

  it('no other third of the month is meant', () => {
    expect(figures('南丰市级重点项目截至8月下旬完成投资多少')).toEqual([]);
  });
});

describe('all projects of a class', () => {
  it.each(['宜黄县第六期签约项目有哪些', '宜黄六期签约的三个项目是哪三个', '宜黄第六期签约了哪些项目'])(
    '%s',
    (question) => {
      expect(ask(question).text.split('\n')).toEqual([
        '塑料新材料产业园：总投资14亿元',
        '竹木加工基地：总投资9亿元',
        '冷链物流中心：总投资3亿元',
      ]);
    },
  );

  it('are not named where the page gives fewer than it counts, nor by who opened them', () => {
    expect(ask('宜黄第六期开工项目有哪些').status).toBe('not_found');
  });
});
