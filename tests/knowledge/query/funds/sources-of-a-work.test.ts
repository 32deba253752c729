/** Where the money of a work comes from: each source with its sum, and none of them of another. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '滁州市2023年城镇老旧小区改造稳步推进',
  publishedOn: '2023-11-06',
  paragraphs: [
    '2023年全市计划改造城镇老旧小区118个，计划投资5.17亿元。',
    '从资金来源看，中央补助资金1.82亿元，省级补助资金0.41亿元，专项债券1.6亿元，居民出资及社会资本1.34亿元。',
  ],
};

describe('the sources of the money', () => {
  const ask = answersFrom(page);
  const figures = figuresOf(ask);

  it.each<[string, readonly string[]]>([
    ['滁州2023年老旧小区改造的资金来源都有哪些，各多少', ['1.82亿元', '0.41亿元', '1.6亿元', '1.34亿元']],
    ['滁州老旧小区改造资金构成分别是多少', ['1.82亿元', '0.41亿元', '1.6亿元', '1.34亿元']],
    ['滁州老旧小区改造资金构成', ['1.82亿元', '0.41亿元', '1.6亿元', '1.34亿元']],
    ['滁州老旧小区改造的钱从哪几块来，各多少', ['1.82亿元', '0.41亿元', '1.6亿元', '1.34亿元']],
    ['滁州老旧小区改造资金怎么构成的', ['1.82亿元', '0.41亿元', '1.6亿元', '1.34亿元']],
    ['滁州2023年老旧小区改造专项债券多少', ['1.6亿元']],
    ['滁州2022年棚户区改造的资金来源都有哪些，各多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('what a work costs part by part is no source', () => {
    const costs = figuresOf(
      answersFrom({
        title: '关于凤阳县城乡供水工程的批复',
        publishedOn: '2023-09-12',
        paragraphs: [
          '项目总投资2.4亿元，其中工程费用1.9亿元，预备费0.5亿元。资金来源为：申请银行贷款1.5亿元，其余0.9亿元自筹。',
        ],
      }),
    );
    expect(costs('凤阳县城乡供水工程资金来源怎么构成，各多少')).toEqual(['1.5亿元', '0.9亿元']);
    expect(costs('凤阳县城乡供水工程总投资怎么构成')).toEqual(['1.9亿元', '0.5亿元']);
  });

  it('bonds are of no subsidy', () => {
    expect(ask('滁州2023年老旧小区改造专项债券多少').text).not.toContain('补助');
  });
});

it('keeps the decimals of what is counted in 万', () => {
  const derived = derivedFrom({
    title: '2023年来安港运行情况',
    publishedOn: '2024-01-20',
    paragraphs: ['2023年，来安港完成集装箱吞吐量38.6万标箱，同比增长9.2%。'],
  });
  expect(derived('按增幅倒推，来安港2022年集装箱吞吐量大约多少万标箱')).toMatchObject([
    { text: '35.35万标箱' },
  ]);
});
