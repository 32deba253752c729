import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '栖霞市优化营商环境',
  publishedOn: '2024-05-18',
  paragraphs: [
    '栖霞市一般项目审批时间由2021年的45天压缩到12天，窗口受理事项从38项增加到126项。',
    '栖霞市果品交易中心占地60亩，年交易果品8万吨。',
  ],
});
const told = figuresOf(ask);

describe('what was before, and what came of it', () => {
  it.each([
    ['栖霞项目审批原来要多少天', ['45天']],
    ['栖霞项目审批以前得几天', ['45天']],
    ['栖霞项目审批现在要几天', ['12天']],
    ['栖霞项目审批以前要几天，如今几天', ['45天', '12天']],
    ['栖霞项目审批如今几天，以前要几天', ['12天', '45天']],
    ['栖霞项目审批从几天压到几天', ['45天', '12天']],
    ['栖霞项目审批时间2021年是多久，后来压缩到多久', ['45天', '12天']],
    ['栖霞窗口受理事项从多少项增加到多少项', ['38项', '126项']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });

  it.each([
    ['栖霞项目审批压缩了多少天', '33天'],
    ['栖霞窗口受理事项增加了多少', '88项'],
  ])('by how much: %s', (question, expected) => {
    expect(ask(question).values).toMatchObject([{ text: expected, derived: true }]);
  });

  it.each(['栖霞果品交易中心原来占地多少亩', '栖霞果品交易从几万吨增加到几万吨'])(
    'nothing is told of before: %s',
    (question) => {
      expect(told(question)).not.toHaveLength(2);
    },
  );
});

describe('the figure of before is shown as what moved', () => {
  const shown = answersFrom({
    title: '江安县工业和政务服务',
    publishedOn: '2024-03-06',
    paragraphs: [
      '截至2023年底，江安县果品冷库库容从3万吨扩大到8万吨。',
      '江安县办证材料从20份减少到6份，窗口办理时间由2021年的9天压缩到2天。',
    ],
  });

  it.each([
    [
      '江安县果品冷库库容从多少扩大到多少',
      ['3万吨（江安县 · 库容（江安县果品冷库））', '8万吨（江安县 · 截至2023年底 · 库容（江安县果品冷库））'],
    ],
    ['江安县办证材料原来多少份', ['20份', '江安县 · 江安县办证材料']],
    ['江安县窗口办理时间原来多少天', ['9天', '江安县 · 2021年 · 窗口办理时间']],
  ])('%s', (question, lines) => {
    expect(shown(question).text.split('\n')).toEqual(lines);
  });
});
