/** A whole and its part have no sum. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '镇坪县1—6月招商和重点项目进展',
  publishedOn: '2023-07-08',
  paragraphs: [
    '1—6月，全县签约项目24个，总投资61.5亿元，其中省外项目15个，投资38亿元。投资10亿元以上项目3个，投资亿元以上项目11个。',
    '1—3月，重点项目完成投资9.4亿元；1—6月，重点项目完成投资21.7亿元。',
    '全县开工项目8个，总投资20亿元；投产项目5个，总投资12亿元。',
  ],
});
const computed = (question: string, ...ctx: readonly string[]): readonly string[] =>
  ask(question, ctx).values.flatMap(({ derived, text }) => (derived ? [text] : []));

it.each<[string, ...(readonly string[])]>([
  ['加起来几个', '镇坪县签约项目几个', '其中省外项目几个'],
  ['两个一共几个', '镇坪县10亿元以上项目几个', '亿元以上项目呢'],
  ['加起来多少', '镇坪县一季度重点项目完成投资多少', '上半年呢'],
])('%s behind %s, %s', (question, ...ctx) => {
  expect(computed(question, ...ctx)).toEqual([]);
});

it('two stages have', () => {
  expect(computed('加起来几个', '镇坪县开工项目几个', '投产的呢')).toEqual(['13个']);
});
