/** Stages of one batch beside each other, in whatever words a question calls them: 储备签约、集中开工、计划投产. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '凤山县举行“三个一批”项目集中开工仪式',
    publishedOn: '2023-09-12',
    paragraphs: [
      '2023年第三期全县储备签约项目7个，总投资42.5亿元。',
      '2023年第三期全县集中开工项目6个，总投资31.2亿元。其中，产业方面：开工了总投资28亿元的凤山电子产业园等5个总投资29.4亿元的项目。',
      '2023年第三期全县计划投产项目6个，总投资18.6亿元。',
    ],
  },
  {
    title: '临河县第五批重点项目集中开工',
    publishedOn: '2023-08-03',
    paragraphs: ['临河县2023年第五批重点项目集中开工，共8个，总投资26.4亿元。'],
  },
);
const figures = figuresOf(ask);

describe('stages side by side', () => {
  it.each<[string, readonly string[]]>([
    ['凤山县第三期储备签约、集中开工、计划投产总投资各多少', ['42.5亿元', '31.2亿元', '18.6亿元']],
    ['凤山县第三期储备签约和开工项目各几个', ['7个', '6个']],
    ['凤山县第三期储备签约、集中开工、计划投产三项总投资合计多少', ['92.3亿元']],
    ['凤山县第三期储备签约总投资比集中开工总投资多多少', ['11.3亿元']],
    ['凤山县第三期计划投产的总投资比储备签约少多少', ['23.9亿元']],
    ['凤山县第三期签约、开工、投产项目平均每个投资各多少', ['6.07亿元', '5.2亿元', '3.1亿元']],
    ['按开工项目的平均单体投资算，凤山县第三期和临河县第五批各是每个多少亿', ['5.2亿元', '3.3亿元']],
  ])('%s', (question, expected) => {
    const shown = ask(question).values.filter(({ derived }) => derived);
    expect(shown.length > 0 ? shown.map(({ text }) => text) : figures(question)).toEqual(expected);
  });

  it.each([
    ['签约开工投产，凤山县第三期哪块总投资最大', '签约项目的总投资最大'],
    ['凤山县第三期签约开工投产三块里哪块总投资最小', '投产项目的总投资最小'],
  ])('%s', (question, verdict) => {
    expect(ask(question).text.split('\n')[0]).toBe(verdict);
  });

  it('of both measures', () => {
    const { values } = ask('凤山县第三期开工的和投产的个数差几个，总投资差多少');
    expect(values.map(({ text }) => text)).toEqual(['0个', '12.6亿元']);
  });

  it('says that they are alike, where that is asked', () => {
    const { text, values } = ask('凤山县第三期开工的和投产的，个数一样吗？总投资差多少');
    expect(text.split('\n')[0]).toBe('两者数量相同');
    expect(values.map((value) => value.text)).toEqual(['12.6亿元']);
  });
});
