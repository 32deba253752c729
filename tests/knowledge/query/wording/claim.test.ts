import { expect, it } from 'vitest';
import { createKnowledge } from '../../../../src/knowledge/index.ts';
import { pages } from '../dialogues.ts';

const knowledge = createKnowledge({ docs: [pages] });
const ask = (question: string) => knowledge.ask(question, { now: '2024-05-20' });

it.each([
  ['东明县第四期开工项目总投资是52.3亿元，对吗', '（与所问的数一致）', '52.3亿元'],
  ['东明县第四期开工项目总投资523000万元，对不对', '（与所问的数一致）', '52.3亿元'],
  ['听人说东明县第四期签约9个项目，是不是这个数', '（与所问的数不一致）', '8个'],
  ['我记得湄潭县一季度完成投资同比增长12%，没错吧', '（与所问的数不一致）', '15.2%'],
])('a figure heard is checked: %s', (question, verdict, told) => {
  const { status, text, values } = ask(question);
  expect([status, values[0]?.text]).toEqual(['answered', told]);
  expect(text.split('\n')[0]).toContain(verdict);
});

it('a figure said roughly is answered without a verdict', () => {
  const { status, text } = ask('东明县第四期开工项目总投资大概50亿元，对吗');
  expect([status, text.split('\n')[0]]).toEqual(['answered', '52.3亿元']);
});

it('a figure of what no page tells is not confirmed', () => {
  expect(ask('东明县第五期开工11个项目，对吗').status).toBe('not_found');
});
