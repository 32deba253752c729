/** A round of inspection that goes from stop to stop, and the meeting at its end. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '2023年全市重点项目建设观摩活动举行',
    publisher: '驻马店日报',
    publishedOn: '2023-08-18',
    paragraphs: [
      '8月15日至17日，驻马店市2023年全市重点项目建设观摩活动举行，现场观摩27个项目，总投资540亿元。',
      '▶第一站：高新区',
      '云杉储能电池产业园总投资96亿元，今年计划投资21亿元。',
      '▶第二站：泌阳县',
      '金雀再生铅综合利用项目总投资17.4亿元，达产后年产值43亿元、年税收1.8亿元。',
      '8月17日下午，观摩活动点评会召开。经现场打分，高新区、泌阳县位列前两名，得分分别为95.2分、94.7分。',
      '会议要求，三季度末完成投资占年度计划比重要达到75%以上。',
    ],
  }),
);

describe('works seen at a stop', () => {
  it.each<[string, readonly string[]]>([
    ['泌阳那个再生铅达产后一年税收多少', ['1.8亿元']],
    ['泌阳县再生铅项目总投资多少', ['17.4亿元']],
    ['驻马店高新区储能电池产业园2023年计划投资多少', ['21亿元']],
    ['驻马店高新区得分多少', ['95.2分']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
