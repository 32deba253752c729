/** A page that looks back on what a quarter began: how far it has come by a day, of all of it and place by place. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('a page that looks back on the projects of a quarter', () => {
  const figures = figuresOf(
    answersFrom({
      title: '滁州回访：一季度集中开工的94个项目进展几何？',
      publisher: '滁州日报',
      publishedOn: '2023-08-08',
      paragraphs: [
        '今年3月6日，我市举行第一季度重点项目集中开工活动，94个项目破土动工。',
        '截至7月底，94个项目累计完成投资131.4亿元，占年度计划投资的61.9%。其中工业项目完成88.2亿元，交通项目完成43.2亿元。',
        '县区比拼',
        '来安县完成投资22.6亿元，占年度计划的70.3%；全椒县完成投资18.1亿元，占年度计划的58.4%。',
        '全椒县年产6万吨玻璃纤维项目设备安装近半，累计完成投资3.7亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['滁州一季度集中开工的94个项目到2023年7月底累计完成投资多少', ['131.4亿元']],
    ['滁州一季度集中开工的94个项目截至7月底完成投资占年度计划多少', ['61.9%']],
    ['来安一季度开工那批到7月底完成多少投资了', ['22.6亿元']],
    ['7月底来安和全椒谁的年度计划完成率高，各是多少', ['70.3%', '58.4%']],
    ['滁州一季度开工项目到7月底完成的131.4亿元里，工业、交通分别完成多少', ['88.2亿元', '43.2亿元']],
    ['全椒年产6万吨玻璃纤维项目完成投资多少', ['3.7亿元']],
    ['来安二季度开工那批到7月底完成多少投资了', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
