import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

/** 提高3个百分点 → 62% for each figure that speaks of another. */
const linksIn = (paragraph: string): string[] =>
  factsOf(paragraph).flatMap(({ of, quantity }) => (of ? [`${quantity.text} → ${of.quantity.text}`] : []));

describe('a figure that speaks of another', () => {
  it.each<[string, readonly string[]]>([
    ['全县实际利用外资2600万美元，同比下降3.4%。', ['3.4% → 2600万美元']],
    [
      '1—5月，重点项目完成投资40亿元，占年度计划的44%，快于序时进度2.3个百分点。',
      ['44% → 40亿元', '2.3个百分点 → 44%'],
    ],
    ['重点项目88个，总投资400亿元，项目个数比上年增加7个。', ['7个 → 88个']],
    ['签约项目14个，总投资70亿元，比上一次增加3个、12亿元。', ['3个 → 14个', '12亿元 → 70亿元']],
    ['签约项目60个，总投资180亿元，同比分别增长20%和35.5%。', ['20% → 60个', '35.5% → 180亿元']],
    ['民间投资增长6%，占全部投资的58%，占比提高2个百分点。', ['58% → 6%', '2个百分点 → 58%']],
    ['招商到位资金46亿元，完成年度任务42亿元的109.5%，同比增长12%。', ['109.5% → 46亿元', '12% → 46亿元']],
    ['已开工121个（含续建65个），开工率89%。', ['89% → 121个']],
    ['进出口总额42亿元，是上年的2.1倍。', ['2.1倍 → 42亿元']],
    // of another thing, another sentence, a part, what is compared with
    ['固定资产投资80亿元，工业增加值增长9%。', []],
    ['完成投资80亿元。同比增长9%。', []],
    ['完成投资80亿元，其中工业投资增长9%。', []],
    ['与上年四季度的88个项目相比，总投资增加32亿元。', []],
    ['地区生产总值突破400亿元，城镇化率达到48%。', []],
  ])('%s', (paragraph, links) => {
    expect(linksIn(paragraph)).toEqual(links);
  });

  it('has the subject, the time and the measure of that figure', () => {
    const facts = factsOf(
      '今年安排县级重点项目90个，年度计划投资60亿元，1—4月完成投资21亿元，占年度计划的35%。',
    );
    const rate = facts.find(({ quantity }) => quantity.text === '35%');
    expect([rate?.subject, rate?.period?.value.text]).toEqual(['县级重点项目', '1—4月']);
  });

  it('names what each of two rises is of', () => {
    const facts = factsOf('签约项目60个，总投资180亿元，同比分别增长20%和35.5%。');
    expect(facts.slice(2).map(({ measure, role }) => [measure, role])).toEqual([
      ['签约项目增长', 'change'],
      ['总投资增长', 'change'],
    ]);
  });
});
