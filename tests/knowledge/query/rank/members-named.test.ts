import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '陵川县2024年招商引资情况通报',
  publishedOn: '2024-11-08',
  paragraphs: [
    '1—10月，全县新签约项目41个，合同金额182.6亿元，其中亿元以上项目22个、合同金额160亿元。',
    '从招商小队看，京津小队签约14个、71.3亿元，江浙小队签约11个、52.8亿元，成渝小队签约6个、19.4亿元。',
  ],
});

describe('members called by a name of their own', () => {
  it.each([
    ['陵川县哪个招商小队签约金额最高', '71.3亿元'],
    ['陵川县哪个招商小队签约金额最低', '19.4亿元'],
    ['陵川县招商小队签约金额最高的是哪个', '71.3亿元'],
  ])('%s → %s', (question, expected) => {
    expect(ask(question).values.map(({ text }) => text)).toEqual([expected]);
  });

  it('are no other list', () => {
    expect(ask('陵川县哪个招商专班签约金额最高').values).toEqual([]);
  });
});
