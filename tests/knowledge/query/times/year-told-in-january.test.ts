/** A review of the year, printed in January: its months are those of the year it looks back on, and 新的一年 is the next. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '【年终盘点】长垣市2023年“三个一批”项目建设综述',
  publisher: '长垣融媒',
  publishedOn: '2024-01-05',
  paragraphs: [
    '2023年，长垣市一期接着一期干，项目建设势头强劲。',
    '2月，第七期23个项目、总投资98.4亿元；6月，第八期28个项目、总投资121.7亿元；11月，第九期21个项目、总投资86.2亿元。全年三期共纳入项目72个，总投资306.3亿元。',
    '按环节分，三期共签约项目29个，总投资128.6亿元；开工项目24个，总投资103.1亿元；投产项目19个，总投资74.6亿元。',
    '走进卫华起重装备产业园，机器轰鸣。这个总投资18亿元的项目2月签约、6月开工，跑出了加速度。',
    '全年，长垣市固定资产投资同比增长9.3%，比上年加快2.7个百分点。推行“拿地即开工”，全年31个项目实现拿地即开工。',
    '新的一年，长垣市计划实施重点项目118个，年度计划投资204亿元。',
  ],
});
const told = figuresOf(ask);

describe('a review of the year before', () => {
  it.each<[string, readonly string[]]>([
    ['长垣2023年第七期项目数和总投资', ['23个', '98.4亿元']],
    ['长垣2023年三个一批一共多少个项目', ['72个']],
    ['长垣2023年三个一批全年总投资', ['306.3亿元']],
    ['长垣2023年哪一期三个一批总投资最高', ['121.7亿元']],
    ['长垣2023年开工几个项目总投资多少', ['24个', '103.1亿元']],
    ['卫华起重装备产业园总投资多少', ['18亿元']],
    ['长垣2023年固投增速，比上年快多少', ['9.3%', '2.7个百分点']],
    ['长垣今年计划实施重点项目几个，年度计划投资多少', ['118个', '204亿元']],
    // those of all three rounds are none of the last
    ['长垣第九期签约几个', []],
    ['长垣2024年第七期总投资多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
