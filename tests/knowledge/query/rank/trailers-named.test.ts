/** 甲、乙、丙完成率靠后，分别为…: what is measured and how they rank is said behind the last name, and holds for each. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '盂县2024年上半年重点项目建设情况通报',
  publisher: '盂县发展和改革局',
  publishedOn: '2024-07-14',
  paragraphs: [
    '一是新开工项目推进缓慢。二是路家村镇、梁家寨乡、苌池镇完成率靠后，分别为36.4%、40.2%、44.9%。',
    '西烟镇、南娄镇工业投资增速靠前，分别增长19.3%、16.8%。',
  ],
});
const told = (question: string) => ask(question).text;

it.each([
  ['盂县完成率最低的乡镇', '路家村镇：年度计划完成率36.4%'],
  ['盂县工业投资增速最高的乡镇', '西烟镇：投资增速增长19.3%'],
])('%s: %s', (question, expected) => {
  expect(told(question)).toBe(expected);
});

it('does not call the best of those that lag the best of all', () => {
  expect(ask('盂县完成率最高的乡镇').values).toEqual([]);
});

it.each([
  ['盂县苌池镇完成率多少', '44.9%'],
  ['盂县路家村镇完成率多少', '36.4%'],
  ['盂县南娄镇工业投资增长多少', '16.8%'],
])('%s: %s', (question, expected) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual([expected]);
});
