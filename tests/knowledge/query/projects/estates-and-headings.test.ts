/** Old estates with their buildings and households, headings that look ahead, and what a plant makes in pieces. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('old estates counted with their buildings', () => {
  const figures = figuresOf(
    answersFrom({
      title: '我市2023年城镇老旧小区改造稳步推进',
      publisher: '滁州日报',
      publishedOn: '2023-11-06',
      paragraphs: [
        '2023年滁州全市计划改造城镇老旧小区118个、楼栋402栋，惠及居民15280户，总建筑面积149.3万平方米，计划投资5.17亿元。',
        '分县区看，琅琊区计划改造小区47个、6210户，计划投资2.08亿元，已完工33个；南谯区计划改造小区36个、4930户，计划投资1.62亿元，已完工21个。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['滁州2023年老旧小区改造计划投资多少', ['5.17亿元']],
    ['琅琊区2023年老旧小区改造计划投资多少', ['2.08亿元']],
    ['滁州2023年老旧小区改造建筑面积多少', ['149.3万平方米']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('numbered headings with a colon, one of which says what comes next year', () => {
  const figures = figuresOf(
    answersFrom({
      title: '来安县民生实事进展',
      publishedOn: '2022-08-30',
      paragraphs: [
        '一、上好学：新增学位1.52万个',
        '今年，全县新建中小学和幼儿园18所，总投资11.6亿元。',
        '二、看好病：县医院新院区明年启用',
        '来安县人民医院新院区项目总投资9.4亿元，占地131亩，规划床位800张，2021年4月开工，截至目前累计完成投资5.8亿元。',
        '三、养好老：家门口有了“长者食堂”',
        '全县新增养老床位640张。',
        '四、住得好：39个老旧小区换新颜',
        '2022年全县计划改造老旧小区39个，计划投资2.3亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['来安县人民医院新院区总投资多少？截至2022年8月累计完成投资多少？', ['9.4亿元', '5.8亿元']],
    ['来安县2022年新增养老床位多少张', ['640张']],
    ['来安县2022年老旧小区改造计划投资多少', ['2.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what a plant makes in a year, and a project named by it', () => {
  const figures = figuresOf(
    answersFrom({
      title: '来安县小蘑菇撑起大产业',
      publishedOn: '2022-11-20',
      paragraphs: [
        '青坡镇智慧菌棒工厂总投资1.28亿元，占地97亩，年产菌棒1200万棒，今年6月投产，吸纳附近村民务工350人。',
        '来安县年产5.5万吨碳酸锂项目总投资12.7亿元，年度计划投资4.9亿元。',
        '青岭高速全长52.4公里，桥隧比68.5%。截至10月底，青岭高速累计完成投资41.6亿元，占总投资的52.0%。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['来安青坡镇智慧菌棒工厂年产多少', ['1200万棒']],
    ['来安县年产5.5万吨碳酸锂项目总投资和年度计划投资分别是多少', ['12.7亿元', '4.9亿元']],
    ['青岭高速桥隧比是多少', ['68.5%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
