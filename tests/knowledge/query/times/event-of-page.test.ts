import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('a quarter that only the body names for the event of the headline', () => {
  const figures = figuresOf(
    answersFrom({
      title: '和顺县18个重大项目集中开工 总投资46.2亿元',
      publishedOn: '2024-10-09',
      paragraphs: [
        '10月8日，和顺县2024年第四季度重大项目现场推进活动在经开区举行。',
        '此次集中开工的重大项目共18个，总投资46.2亿元，年度计划投资7.3亿元。',
        '今年全县安排重点项目96个，总投资612亿元，年度计划投资118亿元。1—9月完成投资81.4亿元。',
        '今年前三个季度，全县集中开工项目52个，其中一季度21个、总投资83.5亿元，二季度17个、总投资40.1亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['和顺县2024年第四季度集中开工了多少个重大项目，总投资多少？', ['18个', '46.2亿元']],
    ['和顺四季度这批今年打算投多少', ['7.3亿元']],
    ['和顺四季度集中开工的项目今年计划投资多少', ['7.3亿元']],
    ['和顺10月集中开工的项目年度计划投资多少', ['7.3亿元']],
    ['和顺二季度那批几个项目', ['17个']],
    ['和顺今年计划投资多少', ['118亿元']],
    ['和顺一季度这批今年打算投多少', []],
    ['和顺二季度集中开工的项目今年计划投资多少', []],
    ['和顺11月集中开工的项目年度计划投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the month of an event that the headline gives to a quarter', () => {
  const figures = figuresOf(
    answersFrom({
      title: '沁水县21个项目齐开工，9个项目现场签！一季度全力冲刺',
      publishedOn: '2024-03-14',
      paragraphs: [
        '3月14日上午，沁水县2024年一季度重点项目集中开工暨招商签约仪式在经开区举行。',
        '此次集中开工项目21个，总投资64.8亿元，年内计划完成投资21.5亿元。',
        '仪式上集中签约项目9个，签约总额33.6亿元。签约项目预计年底前落地开工的不少于5个。',
        '目前全县在库亿元以上项目87个，已开复工52个，开复工率59.8%。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['沁水2024年3月签了几个 多少钱', ['9个', '33.6亿元']],
    ['沁水24年3月开工几个', ['21个']],
    ['沁水2024年3月在库亿元以上项目有几个', ['87个']],
    ['沁水在库亿元以上项目有几个', ['87个']],
    ['沁水2024年2月签了几个', []],
    ['沁水2024年2月开工几个', []],
    ['沁水2024年2月在库亿元以上项目有几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a half-year that the headline of an event held in its second quarter only names in passing', () => {
  const figures = figuresOf(
    answersFrom({
      title: '16个项目集中开工！7个项目现场签约！沁源上半年“重头戏”来了',
      publishedOn: '2024-06-28',
      paragraphs: [
        '6月27日，沁源县2024年二季度重大项目集中开工暨招商项目集中签约活动在经开区举行。',
        '本次集中开工项目16个，总投资58.4亿元。其中，制造业项目9个，总投资33.1亿元；基础设施项目7个，总投资25.3亿元。',
        '开工的项目中，投资5亿元以上的有2个，分别是煤层气综合利用项目（总投资8.7亿元）和花坡风电场（总投资6.3亿元）。',
        '据了解，一季度沁源集中开工项目12个、总投资40.2亿元，上半年两批次累计28个、98.6亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['沁源2024年二季度集中开工的项目里制造业几个，总投资多少', ['9个', '33.1亿元']],
    ['沁源二季度集中开工几个项目', ['16个']],
    ['沁源2024年上半年一共开工几个项目', ['28个']],
    ['沁源一季度集中开工总投资多少', ['40.2亿元']],
    ['沁源二季度开工的5亿以上项目是哪两个，各投多少', ['8.7亿元', '6.3亿元']],
    ['沁源三季度集中开工几个项目', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what a page of a half-year tells beside an event of its second quarter', () => {
  const figures = figuresOf(
    answersFrom(
      {
        title: '武乡县上半年经济运行“成色”足',
        publishedOn: '2024-07-12',
        paragraphs: [
          '6月26日，武乡县2024年二季度重点项目集中开工仪式举行，此次集中开工项目14个，总投资37.2亿元。',
          '全县完成固定资产投资38.4亿元，同比增长9.1%；新签约项目23个。',
        ],
      },
      {
        title: '襄垣县上半年实现“双过半”',
        publishedOn: '2024-07-15',
        paragraphs: [
          '6月25日上午，襄垣县2024年二季度重大项目集中开工仪式在富阳园区举行。',
          '全县完成工业投资21.6亿元，一般公共预算收入完成18.3亿元。',
        ],
      },
    ),
  );

  it.each<[string, readonly string[]]>([
    ['武乡上半年固定资产投资完成多少', ['38.4亿元']],
    ['武乡上半年新签约项目多少个', ['23个']],
    ['武乡二季度固定资产投资完成多少', []],
    ['武乡二季度新签约项目多少个', []],
    ['武乡二季度集中开工几个项目、总投资多少', ['14个', '37.2亿元']],
    ['襄垣上半年工业投资完成多少', ['21.6亿元']],
    ['襄垣二季度工业投资完成多少', []],
    ['襄垣二季度一般公共预算收入多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('an event called by where it was held', () => {
  const figures = figuresOf(
    answersFrom({
      title: '左权县在宁波签下11个项目',
      publishedOn: '2024-05-20',
      paragraphs: [
        '5月18日，2024年左权县晋浙产业合作专题招商推介会在宁波市举行。',
        '会上共签约项目11个，总投资37.4亿元。',
        '今年1—4月，全县新签约项目29个，总投资88.6亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['2024年左权县宁波招商推介会签约项目总投资是多少？', ['37.4亿元']],
    ['左权晋浙产业合作推介会签了几个项目', ['11个']],
    ['2024年左权县厦门招商推介会签约项目总投资是多少？', []],
    ['左权县厦门签约项目总投资多少', []],
    ['2024年左权县旅游推介会签约项目总投资是多少？', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('two occasions of one paragraph, each in a city of its own', () => {
  const figures = figuresOf(
    answersFrom({
      title: '上半年左权县招商引资情况',
      publishedOn: '2024-07-19',
      paragraphs: [
        '外出招商两场。6月19日，左权（宁波）投资说明会在宁波举办，现场签约项目14个，总投资37.6亿元。5月在乐清举办的农产品加工专场签约8个，总投资9.3亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['左权2024年在宁波那场签了几个、多少钱', ['14个', '37.6亿元']],
    ['左权在乐清签约几个', ['8个']],
    ['左权在厦门签了几个、多少钱', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what is done since the work began is no half year', () => {
  const figures = figuresOf(
    answersFrom({
      title: '半年砥砺行——集团公司和榆高速左权段项目上半年建设掠影',
      publishedOn: '2024-07-06',
      paragraphs: [
        '和榆高速左权段总投资88.2亿元，2022年3月18日开工。',
        '截至6月30日，项目开累完成产值31.24亿元，占合同额的44.1%；上半年完成产值11.35亿元，占年度计划24亿元的47.3%。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['和榆高速左权段2024年上半年完成产值多少，占年度计划的比例是多少', ['11.35亿元', '47.3%']],
    ['和榆高速左权段2024年上半年完成产值多少', ['11.35亿元']],
    ['和榆高速左权段截至2024年6月底开累完成产值多少', ['31.24亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
