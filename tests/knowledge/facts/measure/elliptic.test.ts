import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

/** Value, measure (catalogue id or words) and subject of each figure. */
const read = (text: string) =>
  factsOf(text).map(({ quantity, metric, measure, subject }) => [quantity.text, metric ?? measure, subject]);

describe('a sum that names only its thing measures what the sum before does', () => {
  it.each<[string, readonly string[][]]>([
    [
      '全县交通领域完成投资36亿元，其中公路21亿元、铁路9亿元、港口6亿元。',
      [
        ['21亿元', 'investment-completed', '公路'],
        ['9亿元', 'investment-completed', '铁路'],
        ['6亿元', 'investment-completed', '港口'],
      ],
    ],
    [
      '家居产业集群营业收入突破120亿元，茶叶产业集群达到64亿元。',
      [['64亿元', 'sales-revenue', '茶叶产业集群']],
    ],
    [
      '截至6月底，全县发行专项债券18亿元。从投向看，园区道路7亿元，水利5亿元，医疗和教育6亿元。',
      [
        ['7亿元', 'financing', '园区道路'],
        ['5亿元', 'financing', '水利'],
        ['6亿元', 'financing', '医疗和教育'],
      ],
    ],
    [
      '按来源地分，韩国实际使用外资4000万美元，日本3000万美元，德国为1200万美元。',
      [['1200万美元', 'foreign-capital-utilized', '德国']],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected.map((line) => [...line])));
  });

  it.each([
    ['获得专项债券9亿元，已支出6亿元。', '6亿元', 'financing'],
    ['项目总投资9亿元，银行授信达到3亿元。', '3亿元', 'total-investment'],
    ['全县到位资金140亿元，在此基础上力争达到160亿元。', '160亿元', 'funds-in-place'],
  ])('but no word that measures or does something: %s', (text, figure, metric) => {
    const fact = factsOf(text).find(({ quantity }) => quantity.text === figure);
    expect(fact?.metric).not.toBe(metric);
  });
});

describe('figures of one bracket', () => {
  it('are all of what stands before it', () => {
    const text =
      '松岭冷链园（总投资6亿元，1—5月完成投资2亿元）、云溪茶机厂（总投资3亿元，占地80亩）两个项目要加快进度。';
    expect(
      factsOf(text)
        .slice(0, 4)
        .map(({ quantity, subject }) => [quantity.text, subject]),
    ).toEqual([
      ['6亿元', '松岭冷链园'],
      ['2亿元', '松岭冷链园'],
      ['3亿元', '云溪茶机厂'],
      ['80亩', '云溪茶机厂'],
    ]);
  });

  it.each([
    '支付率最高的是石门县（96%），最低的是澧县（61%）。',
    '红榜：石门水厂改造（投资完成率96%）、澧县灌区（61%）。',
  ])('and a bare rate in one is the rate told last: %s', (text) => {
    const [first, second] = factsOf(text);
    expect([second?.metric, second?.measure]).toEqual([first?.metric, first?.measure]);
    expect(second?.metric).toMatch(/rate$/);
  });
});
