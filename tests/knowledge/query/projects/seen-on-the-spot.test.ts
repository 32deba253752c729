import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** A reporter goes round: what is seen at each work is of that work, and the day one was done on is none of the next. */
const ask = answersFrom({
  title: '桐庐县召开重点工程建设现场推进会',
  publisher: '桐庐融媒',
  publishedOn: '2024-07-14',
  paragraphs: [
    '7月13日，桐庐县重点工程建设现场推进会举行。上半年，全县92个重点项目完成投资58.3亿元，占年度计划的54.1%。',
    '记者在天目溪绿道二期工程看到，主桥6月18日顺利合龙，全长326米，项目上半年完成投资6200万元。横村镇老年公寓5月20日复工，已完成主体施工8层。城南水厂进入管道铺设阶段，已完成投资1.4亿元。',
  ],
});
const figures = figuresOf(ask);

describe('works seen one after another', () => {
  it.each<[string, readonly string[]]>([
    ['天目溪绿道二期上半年完成投资多少', ['6200万元']],
    ['桐庐城南水厂上半年完成投资多少', ['1.4亿元']],
    ['桐庐上半年重点项目完成投资多少', ['58.3亿元']],
    ['天目溪绿道二期一季度完成投资多少', []],
    ['横村镇老年公寓完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('shows no day of another work', () => {
    expect(ask('桐庐城南水厂完成投资多少').text).not.toMatch(/5月20日|6月18日/);
  });
});
