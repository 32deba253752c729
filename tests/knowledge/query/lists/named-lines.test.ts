import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '石楼县36个重大项目集中开工',
  publishedOn: '2024-04-13',
  paragraphs: [
    '4月12日上午，石楼县2024年春季重大项目集中开工仪式在城关镇举行。',
    '这次集中开工的项目一共36个，总投资127.4亿元。',
    '新能源项目9个，总投资51.3亿元',
    '农牧业项目11个，总投资22.6亿元',
    '◆晋能80万千瓦风光储一体化项目',
    '总投资42亿元，今年计划完成13亿元，2024年10月全容量并网。',
    '◆3万吨高纯石英砂项目',
    '落户城东工业园区，投资18亿元，分两期建设。',
    '◆屈产河河堤综合整治二期',
    '总投资3.25亿元，治理堤防28.2公里。',
    '◆小蒜镇肉羊屠宰项目',
    '●今年引进企业7家',
    '总投资9.9亿元。',
    '2024年，全县安排重点项目112个，年度计划投资153.5亿元。分级别看，省级重点项目9个，年度计划投资42.3亿元，完成11.7亿元，占27.7%；县级重点项目77个，年度计划投资50.4亿元，完成8.7亿元，占17.3%。',
    '工业完成投资9.2亿元，占45%。',
  ],
});
const figures = figuresOf(ask);

describe('a line that is one name heads the paragraph below it', () => {
  it.each<[string, readonly string[]]>([
    ['晋能那个风光储今年计划投多少', ['13亿元']],
    ['晋能风光储项目总投资多少', ['42亿元']],
    ['石楼县高纯石英砂项目投资多少', ['18亿元']],
    ['石楼县屈产河河堤整治二期总投资多少', ['3.25亿元']],
    ['石楼县屈产河河堤整治一期总投资多少', []],
    ['小蒜镇肉羊屠宰项目总投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the season of the event a page opens with', () => {
  it.each<[string, readonly string[]]>([
    ['石楼2024年春季集中开工，农牧业项目几个、总投资多少', ['11个', '22.6亿元']],
    ['石楼2024年秋季集中开工，农牧业项目几个、总投资多少', []],
    ['石楼2024年春季重点项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('占 behind a plan and what is done of it', () => {
  it.each<[string, readonly string[]]>([
    ['石楼县级重点项目完成投资多少，完成率多少', ['8.7亿元', '17.3%']],
    ['石楼省级重点项目年度计划完成率多少', ['27.7%']],
    ['石楼工业投资年度计划完成率多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
