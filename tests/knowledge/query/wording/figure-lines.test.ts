/** Figures of one thing stand on one line, those of others on lines of their own. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '略阳县第三批重点项目集中开工',
  publishedOn: '2023-08-22',
  paragraphs: [
    '8月20日，略阳县第三批重点项目集中开工，共14个项目，总投资42.6亿元，年度计划投资9.8亿元。',
    '第三批计划投产项目6个，总投资18.3亿元。',
    '其中，菌业加工园总投资5.2亿元；嘉陵江大桥总投资3.6亿元。',
  ],
});
const lines = (question: string): readonly string[] => ask(question).text.split('\n');

it.each([
  [
    '略阳第三批开工几个，总投资和年度计划投资多少',
    ['14个，总投资42.6亿元，年度计划投资9.8亿元', '略阳县 · 2023年第三批 · 开工 · 项目'],
  ],
  [
    '略阳第三批投产几个，总投资多少',
    ['计划6个，计划总投资18.3亿元', '略阳县 · 2023年第三批 · 投产 · 投产项目'],
  ],
])('%s', (question, expected) => {
  expect(lines(question)).toEqual(expected);
});

it('two sums of one kind stay apart', () => {
  expect(lines('略阳菌业加工园和嘉陵江大桥总投资各多少')).toHaveLength(2);
});
