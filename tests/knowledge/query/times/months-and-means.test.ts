import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '栾川县2021年1—9月项目建设情况',
    publishedOn: '2021-10-15',
    paragraphs: [
      '今年栾川县安排重点项目96个，总投资410亿元。',
      '1—9月，栾川县新入库项目83个，9月当月新入库项目仅3个。',
      '1—9月，栾川县新签约过亿元项目21个，合同引资88.6亿元。',
      '尚未开工的22个项目中，受土地制约的9个，前期手续未办结的8个，资金未到位的5个。',
      '截至9月底，栾川县完成投资61.3亿元，占年内计划的71.0%。力争全年完成重点项目投资95亿元以上。',
      '栾川县争取抗疫特别国债2.1亿元、新增专项债券7.3亿元。',
      '观摩评比中，冷水镇、三川镇、叫河镇位列前三。',
    ],
  },
  {
    title: '嵩县2021年前三季度项目建设情况',
    publishedOn: '2021-10-18',
    paragraphs: ['前三季度，嵩县共争取地方政府专项债券项目11个、资金9.6亿元。'],
  },
);
const figures = figuresOf(ask);

describe('what is told of a month, a means or a cause', () => {
  it.each<[string, readonly string[]]>([
    ['栾川9月份一个月新入库几个项目', ['3个']],
    ['栾川9月这一个月新入库项目几个', ['3个']],
    ['栾川1—9月新入库几个项目', ['83个']],
    ['栾川8月份一个月新入库几个项目', []],
    ['栾川县新签约过亿元项目多少个、合同引资多少', ['21个', '88.6亿元']],
    ['栾川县合同引资多少', ['88.6亿元']],
    ['嵩县合同引资多少', []],
    ['栾川没开工的22个项目，因为土地、手续、资金卡住的各几个', ['9个', '8个', '5个']],
    ['栾川没开工的22个里头因为没钱的有几个', ['5个']],
    ['栾川县到9月底完成投资多少，占计划百分之几', ['61.3亿元', '71.0%']],
    ['栾川21年重点项目想干到多少亿以上', ['95亿元']],
    ['栾川争取抗疫特别国债多少', ['2.1亿元']],
    ['栾川争取了多少专项债', ['7.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('asks which place is meant where several tell it', () => {
    expect(ask('专项债争取了多少').status).toBe('clarify');
  });

  it('tells the first of a ranking in words', () => {
    expect(ask('栾川观摩评比排前三的是谁').text).toContain('冷水镇、三川镇、叫河镇');
  });
});
