/** A ranking whose names stand first and whose figures behind a comma: 居前三位的是甲、乙、丙，分别为…; 最高的是甲，达…. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const pageOf = (publishedOn: string, paragraph: string) => ({
  title: '滁州市重点项目建设情况',
  publishedOn,
  paragraphs: [paragraph],
});

describe.each([
  '1—6月，完成率居前三位的是天长市、全椒县、来安县，分别为62.4%、60.7%和59.3%；定远县、明光市相对靠后，分别为52.8%和50.6%。',
  '1—6月，全市投资完成率最高的是天长市，达62.4%；其次是全椒县，为60.7%；最低的是明光市，仅50.6%。',
])('%s', (paragraph) => {
  const ask = answersFrom(pageOf('2025-07-16', paragraph));
  it.each([
    ['滁州完成率最高的是哪个县', '天长市', '62.4%'],
    ['滁州完成率最低的是哪个县', '明光市', '50.6%'],
    ['全椒县完成率多少', '全椒县', '60.7%'],
  ])('%s', (question, name, rate) => {
    const { text, values } = ask(question);
    expect(text).toContain(name);
    expect(values.map((value) => value.text)).toEqual([rate]);
  });
});

it('tells the list that reaches farther, where no stretch is asked', () => {
  const ask = answersFrom(
    pageOf('2025-07-16', '1—6月，完成率居前两位的是天长市、全椒县，分别为62.4%、60.7%。'),
    pageOf('2025-06-12', '1—5月，完成率居前两位的为：全椒县50.3%、天长市49.8%。'),
  );
  expect(ask('滁州完成率最高的是哪个县').values.map(({ text }) => text)).toEqual(['62.4%']);
  expect(ask('滁州1—5月完成率最高的是哪个县').values.map(({ text }) => text)).toEqual(['50.3%']);
});

describe('those behind the first, each with its own figure', () => {
  const towns = answersFrom({
    title: '祁门县乡镇重点项目考评情况',
    publishedOn: '2025-10-09',
    paragraphs: [
      '三季度，平里镇完成投资2.7亿元，完成率104%；金字牌镇完成投资2.2亿元，完成率96.8%；历口镇完成投资1.9亿元，完成率91%。',
      '增速最快的是金字牌镇，达21.4%，其次是平里镇，达16.3%，历口镇最慢，为-4.7%。',
    ],
  });
  const grown = answersFrom({
    title: '金湖县镇街经济指标排名',
    publishedOn: '2025-10-10',
    paragraphs: [
      '1—9月，金湖县各镇街工业开票销售增速最快的是黎城街道，增长29.8%，其次是银涂镇，增长22.7%，第三是塔集镇，增长17.5%；增速最慢的是前锋镇，为-2.6%。',
    ],
  });
  it.each([
    [towns, '增速第二的是谁多少', '平里镇', '16.3%'],
    [towns, '哪个镇增速第二快', '平里镇', '16.3%'],
    [towns, '增速最快的是哪个', '金字牌镇', '21.4%'],
    [grown, '开票销售增速第二的是谁', '银涂镇', '22.7%'],
    [grown, '开票销售增速最快的镇街是哪个', '黎城街道', '29.8%'],
  ])('%#', (ask, question, name, rate) => {
    const { text, values } = ask(question);
    expect(text).toContain(`${name}：`);
    expect(values.map((value) => value.text)).toEqual([rate]);
  });

  it('an order alone does not tell the first', () => {
    expect(towns('增速第二').values).toEqual([]);
  });
});
