import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('how many there are and how many of them are done, with one verb between', () => {
  const figures = figuresOf(
    answersFrom({
      title: '南乐县重点项目建设通报',
      publishedOn: '2024-09-05',
      paragraphs: [
        '截至8月底，全县68个重点项目开工61个、竣工12个，完成投资57.3亿元。6座隧道贯通4座，22栋安置楼封顶15栋，48公里管网铺设31公里。',
        '36个产业项目投产9个。全县42个民生项目开工35个，竣工8个，完成投资12.6亿元。',
      ],
    }),
  );

  it.each([
    ['南乐县重点项目几个', '68个'],
    ['南乐县重点项目开工几个', '61个'],
    ['南乐县隧道几座', '6座'],
    ['南乐县隧道贯通几座', '4座'],
    ['南乐县安置楼封顶几栋', '15栋'],
    ['南乐县管网铺设多少公里', '31公里'],
    ['南乐县管网一共多少公里', '48公里'],
    ['南乐县产业项目投产几个', '9个'],
    ['南乐县民生项目竣工几个', '8个'],
    ['南乐县还有几个重点项目没开工', '7个'],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual([expected]);
  });
});

describe('what a builder tells of one of its sites', () => {
  const ask = answersFrom({
    title: '渝黔高铁青峰隧道提前38天贯通',
    publishedOn: '2024-09-16',
    paragraphs: [
      '9月12日，集团公司承建的渝黔高铁青峰隧道顺利贯通，比计划工期提前38天。',
      '截至8月底，渝黔项目部累计完成产值19.4亿元，占合同额的61.4%；今年1至8月完成产值7.36亿元，为年度计划9.8亿元的75.1%。高峰时现场作业人员1420人，6月单月完成产值1.18亿元。',
    ],
  });
  const figures = figuresOf(ask);

  it.each([
    ['渝黔项目部6月完成产值多少', ['1.18亿元']],
    ['渝黔项目部年度计划产值多少', ['9.8亿元']],
    ['渝黔项目部今年1至8月完成产值多少', ['7.36亿元']],
    ['渝黔项目部四季度计划完成产值多少', []],
    ['青峰隧道挖了多久', []],
    ['青峰隧道提前多少天贯通', ['38天']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
