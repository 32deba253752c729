/** When work went on again, and the day that an earlier one was moved to. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '景宁县破解项目要素瓶颈',
    publishedOn: '2024-09-26',
    paragraphs: [
      '惠明茶产业园项目因用地调整一度停滞3个月，县自然资源局上门服务后，于6月18日取得用地批复，7月5日复工。该项目总投资5.7亿元。',
    ],
  },
  {
    title: '景宁县老项目进展',
    publishedOn: '2024-10-17',
    paragraphs: [
      '畲药智能工厂项目已完成投资1.8亿元，预计投产时间由原计划的2025年9月底提前至2025年5月。',
      '在东坑镇的香菇冷藏及深加工产业园，工人正在安装设备。该项目总投资2.9亿元，截至9月底累计完成投资2.1亿元。',
    ],
  },
);

it.each<[string, string]>([
  ['惠明茶产业园项目是哪天复工的', '7月5日'],
  ['惠明茶产业园什么时候取得用地批复', '6月18日'],
  ['畲药智能工厂项目什么时候投产', '2025年5月'],
  ['香菇冷藏及深加工产业园累计完成投资多少', '2.1亿元'],
  ['香菇冷藏产业园总投资多少', '2.9亿元'],
])('%s', (question, expected) => {
  expect(ask(question).text).toContain(expected);
});
