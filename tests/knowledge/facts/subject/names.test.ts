import { describe, expect, it } from 'vitest';
import { factsOf, pageOf } from '../facts-of.ts';

describe('a name is cut from what stands around it', () => {
  it.each([
    // a stretch, unless it tells one batch of things from the next
    ['上半年工业投资31亿元，增长12%。', ['工业', '工业']],
    ['今年以来全县在建外资项目17个，总投资9亿元。', ['在建外资项目', '在建外资项目']],
    ['三季度末重点项目投资完成率要达到75%。', ['重点项目']],
    ['二季度开工项目21个。', ['二季度开工项目']],
    // adverbs and how many in all
    ['民间投资只增长2%。', ['民间投资']],
    ['今年县级重点项目一共80个，总投资200亿元。', ['县级重点项目', '县级重点项目']],
    ['隔壁的云溪锂电池项目总投资9亿元。', ['云溪锂电池项目']],
    // the verb of the measure
    ['1—4月完成水利投资8亿元，发行园区专项债券3亿元。', ['水利', '园区']],
    // an aim
    ['全年目标是新签约项目60个。', ['新签约项目']],
    // what it is, and when it opened
    ['云溪产业园二期是此次开工项目中的“大个子”，总投资15亿元。', ['云溪产业园二期']],
    ['松岭精密齿轮3月下旬刚投产，投资4亿元。', ['松岭精密齿轮']],
    ['5月9日，松岭茶机厂开业，与它一墙之隔的云溪气体站，总投资7亿元。', ['云溪气体站']],
    // what is done besides
    [
      '云溪公路完成验收，全长31公里。当天来安县还开工了松岭小镇项目，总投资12亿元，占地860亩。',
      ['云溪公路', '松岭小镇项目', '松岭小镇项目'],
    ],
    [
      '改造小区21个。投资2亿元实施城北水厂扩建，日供水能力由8万吨提高到14万吨。',
      ['改造小区', '城北水厂扩建', '城北水厂扩建', '城北水厂扩建'],
    ],
  ])('%s', (text, subjects) => {
    expect(factsOf(text).map(({ subject }) => subject)).toEqual(subjects);
  });

  it.each([
    '云溪纸业产业园年度计划投资6亿元，受环评影响仅完成1亿元。',
    '云溪屠宰项目总投资3亿元，截至观摩当天已完成投资2亿元。',
  ])('a clause of adverbs goes on with the one before: %s', (text) => {
    const [first, second] = factsOf(text);
    expect([second?.subject, second?.metric]).toEqual([first?.subject, 'investment-completed']);
  });
});

describe('where and when, once another place or year is told of', () => {
  const placed = (...paragraphs: string[]) =>
    pageOf(paragraphs, { title: '滁州市重点项目建设情况', publishedOn: '2024-05-20' }).facts.map(
      ({ quantity, region, period }) => [quantity.text, region?.value.name, period?.value.from.slice(0, 4)],
    );

  it.each<[string, readonly (string | undefined)[][]]>([
    // of the whole again, and so is what is said of it
    [
      '来安县完成投资8亿元。一季度，全市投资增长9%，高于全省3个百分点。工业投资增长12%。',
      [
        ['8亿元', '来安县'],
        ['9%', '滁州市'],
        ['3个百分点', '滁州市'],
        ['12%', '滁州市'],
      ],
    ],
    // a figureless sentence leads on
    [
      '观摩组在来安县看了3个项目。第二天转战定远县。茶产业园总投资6亿元。',
      [
        ['3个', '来安县'],
        ['6亿元', '定远县'],
      ],
    ],
    // somebody's team
    [
      '深圳小分队引进项目9个，苏州联络处引进项目4个。',
      [
        ['9个', '滁州市'],
        ['4个', '滁州市'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(placed(text).map((line) => line.slice(0, 2))).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    [
      '今年改造小区90个，比2021年、2022年两年加起来的70个还多。分县看，来安县12个。',
      ['2024', '2024', '2022', '2024'],
    ],
    ['1—4月房地产投资28亿元，下降3%，去年同期为增长19%。', ['2024', '2024', '2023']],
  ])('%s', (text, years) => {
    expect(placed(text).map(([, , year]) => year)).toEqual(years);
  });
});
