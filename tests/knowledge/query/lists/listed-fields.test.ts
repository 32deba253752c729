/** 3．中心小学 建设地点：城东 总投资2亿元: the fields of an item are of what it names; classes, changes and cut-offs beside them. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

function askLines(...lines: readonly string[]) {
  const article = articleRead('page.txt', lines.join('\n'));
  return figuresOf(answersFrom(article));
}

describe('a list whose items have fields', () => {
  const figures = askLines(
    '麻城市一季度重大项目集中开工',
    '来源：麻城日报 2022-03-01',
    '',
    '2月28日，麻城市2022年一季度重大项目集中开工，共25个，总投资121.6亿元。从类别看，工业项目14个，总投资63.5亿元；农业项目7个，总投资20.1亿元；基础设施项目4个，总投资38.0亿元。与去年一季度集中开工相比，项目数量多了5个，总投资增加24.2亿元。',
    '附：部分项目名单',
    '1．锂电材料项目　建设地点：城南工业园　总投资22亿元　年度计划投资6亿元',
    '2．市第五实验小学　建设地点：北城街道　总投资7600万元　年度计划投资5000万元',
  );
  it.each([
    ['麻城第五实验小学总投资', ['7600万元']],
    ['麻城锂电材料项目年度计划投资多少', ['6亿元']],
    ['麻城2021年一季度集中开工总投资多少', ['97.4亿元']], // 121.6 - 24.2, not of the last class
  ])('%s', (question, expected) => expect(figures(question)).toEqual(expected));

  it('tells nothing of the place of an item', () =>
    expect(figures('麻城北城街道第二小学总投资')).toEqual([]));
});

describe('a table with its units in the line above it', () => {
  const cells = (text: string) => text.split(' ');
  const figures = askLines(
    '2016年1—8月旬邑县重点项目投资完成情况',
    '发布日期：2016-09-14 信息来源：县发展改革局',
    '表一：2016年1—8月重点项目分行业完成情况  单位：个、万元、%',
    ...cells('类别 项目个数 总投资 2016年计划投资 1—8月完成投资 占年度计划比重'),
    ...cells('合计 46 1594500 370000 251000 67.8'),
    ...cells('工业 20 821000 184000 138000 75.0'),
    ...cells('交通 15 531500 130000 81900 63.0'),
    ...cells('水利 11 242000 56000 31100 55.5'),
  );
  it.each([
    ['旬邑县2016年1—8月重点项目完成投资多少', ['251000']],
    ['旬邑2016年1—8月工业完成投资占年度计划多少', ['75.0']],
    ['旬邑2016年1—8月水利类完成投资多少', ['31100']],
  ])('%s', (question, expected) => expect(figures(question)).toEqual(expected));
});

describe('bonds of a year told of until a day', () => {
  const figures = askLines(
    '彬州前10个月到位专项债券17.6亿元',
    '彬州财政 2021-11-08',
    '',
    '截至10月31日，2021年彬州市共争取到位新增专项债券资金17.6亿元，涉及项目7个。',
    '02 投到了哪里',
    '●产业园区建设：5个项目，10.4亿元',
    '●医疗卫生：2个项目，7.2亿元',
  );
  it.each([
    ['彬州2021年到10月底到位多少专项债', ['17.6亿元']],
    ['彬州专项债投到医疗卫生多少', ['7.2亿元']],
    ['彬州2021年全年到位专项债券多少', []],
  ])('%s', (question, expected) => expect(figures(question)).toEqual(expected));
});
