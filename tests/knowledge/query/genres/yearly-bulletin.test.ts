/** A yearly bulletin of statistics, which tells of sectors and of no sum of all that was invested. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  articleRead(
    'bulletin.txt',
    [
      '平舆县2023年国民经济和社会发展统计公报',
      '平舆县统计局',
      '2024年3月28日',
      '初步核算，全年全县地区生产总值316.82亿元，按可比价计算，比上年增长4.3%。其中，第一产业增加值58.61亿元，增长3.7%。',
      '全年一般公共预算收入15.72亿元，比上年增长6.1%。一般公共预算支出58.93亿元，增长2.2%。',
      '四、固定资产投资',
      '全年固定资产投资（不含农户）比上年增长6.8%。其中，工业投资增长18.2%，房地产开发投资下降21.7%。',
      '全年亿元及以上固定资产投资在建项目106个，比上年增加14个。',
      '全年房地产开发投资21.36亿元，其中住宅投资17.92亿元。',
      '五、对外经济',
      '全年实际利用省外资金96.4亿元，增长5.5%；实际利用外资2680万美元，增长3.2%。',
    ].join('\n'),
  ),
);
const figures = (question: string) => ask(question).values.map(({ number, unit }) => `${number}${unit}`);

describe('what a bulletin tells', () => {
  it.each([
    ['平舆县房地产投资多少', ['21.36亿元']],
    ['平舆住宅投资多少', ['17.92亿元']],
    ['平舆县2023年引进省外资金多少', ['96.4亿元']],
    ['平舆县财政支出多少', ['58.93亿元']],
    ['平舆2022年亿元以上在建项目多少', ['92个']],
  ])('%s → %j', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what it does not', () => {
  it.each([
    '平舆县2023年重点项目完成投资多少',
    '平舆2023年完成投资多少',
    '平舆2023年投资多少',
    '平舆2023年项目总投资多少',
    '平舆2023年固定资产投资多少亿',
    // its growth is at constant prices
    '平舆2022年GDP多少',
    '平舆2022年一产增加值多少',
  ])('%s', (question) => {
    expect(ask(question).status).toBe('not_found');
  });
});
