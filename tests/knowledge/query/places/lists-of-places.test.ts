import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '青州市通报2024年1—8月重点项目进展',
  publisher: '政府网',
  publishedOn: '2024-09-12',
  paragraphs: [
    '2024年，青州市安排重点项目64个，总投资208亿元，年度计划投资61.4亿元，1—8月完成投资41.2亿元。',
    '其中，省重点项目5个，完成投资7.6亿元；潍坊市重点项目18个，完成投资15.3亿元；青州市级重点项目41个，完成投资18.3亿元。',
    '2024年第三期集中开工项目12个，总投资31.5亿元；第二期集中开工项目9个，总投资26.4亿元。',
    '列入省级清单的，开工项目4个、投产项目2个，总投资分别为11.2亿元、6.3亿元。',
    '重点项目完成率居后三位的是弥河镇（48.1%）、庙子镇（45.2%）、王坟镇（41.7%）。',
    '海岱产业园二期、云门水厂扩建、弥河物流园3个项目总投资19.6亿元。',
  ],
});
const figures = figuresOf(ask);

describe('whose list a question speaks of', () => {
  it.each<[string, readonly string[]]>([
    ['青州2024年1—8月潍坊市重点项目完成投资多少', ['15.3亿元']],
    ['青州省里的重点项目1—8月完成投资多少', ['7.6亿元']],
    ['青州市2024年重点项目一共多少个，总投资多少', ['64个', '208亿元']],
    ['青州第三期集中开工项目总投资多少', ['31.5亿元']],
    ['青州今年一年要干多少钱的活', ['61.4亿元']],
    ['青州重点项目完成率垫底的两个镇是谁', ['41.7%', '45.2%']],
    ['青州市2024年第三期集中开工项目的个数和总投资分别是', ['12个', '31.5亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('asks for the list of another level', () => {
    const before = '青州2024年1—8月省重点项目完成投资多少';
    expect(figures('那潍坊市重点呢', before)).toEqual(['15.3亿元']);
    expect(figures('省的呢', '青州2024年1—8月市重点项目完成投资多少')).toEqual(['7.6亿元']);
  });

  it('asks which way two batches differ', () => {
    expect(figures('青州第三期开工项目总投资跟第二期比多了还是少了，差多少')[0]).toBe('5.1亿元');
  });
});
