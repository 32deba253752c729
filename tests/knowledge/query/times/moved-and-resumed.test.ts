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

const repaired = answersFrom({
  title: '云和县供水管道抢修完成',
  publishedOn: '2024-06-20',
  paragraphs: [
    '6月11日，云和县城区主供水管道破裂停水。经过抢修，6月13日恢复供水。',
    '中山街6月15日恢复通车。该管道改造项目总投资2100万元，6月18日复工。',
    '新招录的12名技术人员将于7月1日报到。',
  ],
});

it.each<[string, string]>([
  ['什么时候恢复供水', '6月13日'],
  ['中山街什么时候恢复通车', '6月15日'],
  ['管道改造项目哪天恢复施工', '6月18日'],
  ['技术人员哪天报到', '7月1日'],
])(
  'what is back in use is no work that goes on, and who reports for duty sends in nothing: %s',
  (question, expected) => {
    expect(repaired(question).text).toContain(expected);
  },
);

it('work begun anew has gone on again', () => {
  const anew = answersFrom({
    title: '云和县水厂建设',
    publishedOn: '2024-09-20',
    paragraphs: ['石塘水厂因汛期停工，8月3日重新开工建设。该水厂总投资1.4亿元。'],
  });
  for (const question of ['水厂哪天复工', '水厂什么时候重新开工', '水厂何时恢复施工'])
    expect(anew(question).text).toContain('8月3日');
});

it('a year of which other things are planned dates no deed', () => {
  const year = answersFrom({
    title: '云和县2024年水利工作',
    publishedOn: '2024-03-20',
    paragraphs: ['云和县今年计划投资1.6亿元进行石塘电站建设和河道治理。'],
  });
  expect(year('什么时候复工').status).toBe('not_found');
});
