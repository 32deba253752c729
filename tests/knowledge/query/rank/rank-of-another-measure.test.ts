/** What is told behind a figure may rank another measure, a batch or a class; what another county outdoes is not first. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const linesOf = (title: string, publishedOn: string, paragraphs: readonly string[]) => {
  const ask = answersFrom({ title, publishedOn, paragraphs });
  return (question: string) => ask(question).text.split('\n');
};

describe('counts and sums are ranked apart', () => {
  const lines = linesOf('南阳市上半年招商引资通报', '2024-07-12', [
    '上半年，全市新签约项目198个，合同总投资860亿元。',
    '镇平县新签约项目24个，规模全市最大，合同总投资190亿元；方城县新签约项目37个，合同总投资120亿元；唐河县新签约项目33个，总额全市最高；桐柏县新签约项目15个，数量最少，合同总投资70亿元。',
    '内乡县开工项目18个，居第一位的是工业类；淅川县开工项目29个，获第一批奖励。',
  ]);

  it.each([
    ['哪个县新签约项目最多', ['方城县：新签约项目37个']],
    ['新签约项目最少的是哪个县', ['桐柏县：新签约项目15个']],
    ['哪个县开工项目最多', ['淅川县：开工项目29个']],
    ['哪个县合同总投资最高', ['镇平县：签约金额190亿元']],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });
});

describe('a county told behind the time, its sum called 合同总投资', () => {
  const lines = linesOf('方城县一季度招商引资情况', '2024-04-12', [
    '一季度，方城县新签约项目18个，合同总投资95亿元。',
    '镇平县新签约项目11个，总投资40亿元；唐河县新签约项目16个，个数全市最多，总投资72亿元；内乡县新签约项目9个，总投资31亿元。',
  ]);

  it.each([
    ['哪个县签约总投资最多', ['方城县：签约金额95亿元']],
    ['哪个县签约总投资最少', ['内乡县：总投资31亿元']],
    ['哪个县新签约项目最多', ['方城县：新签约项目18个']],
  ])('%s', (question, expected) => {
    expect(lines(question)).toEqual(expected);
  });
});

it('a town that has got its points', () => {
  const lines = linesOf('西华县上半年项目观摩结果', '2024-07-09', [
    '全县上半年项目观摩成绩揭晓：逍遥镇得95.2分；奉母镇93.4分；田口乡91.7分，折桂的还有农业单项；迟营镇87.6分。',
  ]);
  expect(lines('哪个镇得分最高')).toEqual(['逍遥镇：得分95.2分']);
});
