/** What a work takes and what has been spent on it so far, asked together, and what is aimed at by itself. */
import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const pages = [
  {
    title: '湄潭县重点项目推进情况',
    publishedOn: '2024-07-10',
    paragraphs: [
      '湄江抽水蓄能电站总投资62.5亿元，其中资本金12.5亿元，其余50亿元由银行贷款解决。自开工以来累计完成投资21.4亿元。今年计划投资8亿元，截至6月底完成投资4.6亿元。',
      '南河冷链物流园总投资5.2亿元，已完成投资3.1亿元。',
      '下一步，全县要加快推进，力争全年完成投资62亿元。',
    ],
  },
] as const;
const figures = figuresOf(answersFrom(...pages));
const derived = derivedFrom(...pages);

describe('what a work takes and what was spent', () => {
  it.each([
    ['湄江电站总投资和累计完成投资各多少', ['62.5亿元', '21.4亿元']],
    ['南河冷链物流园总投资和已完成投资分别是多少', ['5.2亿元', '3.1亿元']],
    ['南河冷链物流园总投资和已投资各多少', ['5.2亿元', '3.1亿元']],
    ['湄江电站今年计划投资和完成投资各多少', ['8亿元', '4.6亿元']],
    ['南河冷链物流园已投资多少', ['3.1亿元']],
    ['湄潭县今年力争完成投资多少', ['62亿元']],
    ['湄潭县力争全年投多少', ['62亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each(['湄江电站还要投多少', '湄江电站还得投几个亿'])(
    '%s: what a loan pays is not what is left',
    (question) => {
      expect(derived(question)).toEqual([{ text: '41.1亿元', formula: '62.5 - 21.4' }]);
    },
  );
});
