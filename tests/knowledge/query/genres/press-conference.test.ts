import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '巨野县重点项目建设新闻发布会文字实录',
  publishedOn: '2024-07-18',
  paragraphs: [
    '周立新：今年我县共实施省、市、县三级重点项目72个，总投资386.4亿元，年度计划投资91.5亿元。截至6月底，已开工64个；完成投资52.7亿元，占年度计划的57.6%，高于序时进度（50%）7.6个百分点。其中，省级重点项目8个，年度计划投资23.1亿元，完成15.2亿元，占65.8%。',
    '大众日报记者：还有8个项目没有开工，卡在了哪里？',
    '周立新：8个项目中，4个是等用地批复，3个在办环评，还有1个是企业融资没到位。',
    '周立新：巨野港是内河航运的重要节点，一期2022年9月已经开港。二期工程总投资14.8亿元，新建泊位6个。总投资5.4亿元的图书物流园完成投资1.9亿元。',
    '周立新：上半年新入库亿元以上项目48个，计划总投资176.2亿元，其中10亿元以上项目5个，分别为光伏玻璃、高端纸品二期、电池隔膜、生物饲料和冷链物流园，计划总投资合计82.4亿元。',
  ],
};
const ask = answersFrom(page);
const figures = figuresOf(ask);

describe('what officials tell at a press conference', () => {
  it.each([
    ['巨野县2024年上半年三级重点项目完成投资占年度计划的百分比是多少', ['57.6%']],
    ['巨野县重点项目占年度计划的百分比多少', ['57.6%']],
    ['巨野县上半年序时进度是多少', ['50%']],
    ['巨野县上半年新入库10亿元以上项目计划总投资多少', ['82.4亿元']],
    ['巨野县上半年新入库亿元以上项目计划总投资多少', ['176.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    '巨野县10亿元以上项目有哪些',
    '巨野县上半年新入库的10亿元以上项目是哪5个',
    '巨野县新入库项目中10亿元以上的是哪几个',
  ])('names those that the page counts above a size: %s', (question) => {
    const { text, citations } = ask(question);
    expect(text).toBe('光伏玻璃、高端纸品二期、电池隔膜、生物饲料和冷链物流园');
    expect(citations[0]?.quote).toContain('10亿元以上项目5个，分别为');
  });

  it('tells what holds projects up, which are not those of a list that happen to be as many', () => {
    expect(ask('巨野县那8个没开工的重点项目都卡在啥上').text).toContain('4个是等用地批复');
    expect(ask('巨野县还有几个项目没开工').values[0]).toMatchObject({
      text: '8个',
      basis: { subject: '项目' },
    });
  });

  it('names nobody for a size that the page does not count', () => {
    expect(ask('巨野县新入库的20亿元以上项目是哪几个').text).not.toContain('光伏玻璃');
  });

  it('keeps the day a thing was opened apart from what is told next', () => {
    for (const question of ['巨野港二期总投资多少', '巨野县图书物流园完成投资多少'])
      expect(ask(question).values[0]?.basis.period).toBe('2024年');
  });
});
