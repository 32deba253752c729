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
