import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '宁都县2020年三季度重点项目建设督查情况通报',
    publishedOn: '2020-10-14',
    paragraphs: [
      '今年宁都县共安排重点项目128个，年度计划投资143.5亿元。截至9月30日，完成投资112.2亿元，占年度计划的78.2%。',
      '1.工业项目42个，年度计划投资61.8亿元，完成投资50.3亿元，完成率81.4%；',
      '2.城市建设项目36个，年度计划投资38.4亿元，完成投资27.9亿元，完成率72.7%。',
      '第三季度新开工项目9个。',
      '督查评比中，梅江镇、长胜镇、黄陂镇位列前三。县里为此召开会议12次，企业停工追回45天、耽误58天。',
    ],
  },
  {
    title: '65亿！兴国县重大项目集中开工',
    publishedOn: '2020-04-13',
    paragraphs: [
      '春风送暖，万物勃发。',
      '4月12日上午，兴国县2020年春季重大项目集中开工仪式举行。',
      '新能源项目9个，总投资29.3亿元；工业项目14个，总投资18.5亿元；农业项目7个，总投资17.2亿元。',
    ],
  },
);
const figures = figuresOf(ask);

describe('a notice on a quarter that tells of the year so far', () => {
  it.each<[string, readonly string[]]>([
    ['宁都2020年前三季度工业项目完成率多少', ['81.4%']],
    ['宁都2020年前三季度工业项目和城建项目完成率分别多少', ['81.4%', '72.7%']],
    ['宁都2020年到9月底工业项目完成投资多少', ['50.3亿元']],
    // neither of another stretch, nor what began in the quarter alone
    ['宁都2020年上半年工业项目完成率多少', []],
    ['宁都2020年前三季度新开工项目几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('names the first of a ranking, and ranks no days', () => {
    expect(ask('宁都督查评比排前三的是谁').text).toContain('梅江镇、长胜镇、黄陂镇');
    expect(figures('宁都督查评比后两名是谁')).toEqual([]);
  });
});

describe('what a page is about, told in its second paragraph', () => {
  it.each<[string, string]>([
    ['兴国2020年春季哪类项目总投资最大', '新能源项目'],
    ['兴国2020年秋季哪类项目总投资最大', '没有查到'],
  ])('%s', (question, said) => {
    expect(ask(question).text).toContain(said);
  });
});
