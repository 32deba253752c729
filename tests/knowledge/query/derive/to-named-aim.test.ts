/** The aim is named by its size: what is left of it is reckoned from what the pages tell to be done. */
import { expect, it } from 'vitest';
import { derivedFrom } from '../../answers-from.ts';

const derived = derivedFrom(
  {
    title: '2024年1—9月涞源县重点项目建设情况通报',
    publishedOn: '2024-10-12',
    paragraphs: [
      '1—9月，全县重点项目完成投资61.4亿元，占年度计划的79.6%；新开工项目37个，竣工项目15个。',
      '全县完成公路水路投资7.5亿元，占全年目标任务13亿元的57.7%。',
      '四季度要开展攻坚行动，确保全年完成投资80亿元以上，竣工22个以上。',
    ],
  },
  {
    title: '涞源县举行三季度重大项目集中开工活动',
    publishedOn: '2024-07-20',
    paragraphs: ['此次集中开工项目9个，总投资16.5亿元。今年以来，全县累计完成投资33.2亿元。'],
  },
);

it.each([
  ['涞源离全年80亿还差多少', '18.6亿元', '80 - 61.4'],
  ['涞源9月底离全年目标80亿元还差多少', '18.6亿元', '80 - 61.4'],
  ['涞源要完成全年竣工22个的目标还差多少个', '7个', '22 - 15'],
  ['涞源公路水路投资离全年目标13亿还差多少', '5.5亿元', '13 - 7.5'],
])('%s: %s', (question, text, formula) => {
  expect(derived(question)).toEqual([{ text, formula }]);
});

it('reckons nothing for an aim that no page tells', () => {
  expect(derived('涞源离全年95亿还差多少')).toEqual([]);
});
