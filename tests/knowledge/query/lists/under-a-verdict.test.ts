import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

/** Each list stands under the verdict that its members were given. */
const ask = answersFrom({
  title: '关于2024年1—8月重点项目推进情况的通报',
  publishedOn: '2024-09-14',
  publisher: '滁州市重点项目建设领导小组办公室',
  paragraphs: [
    '三、红黑榜',
    '（一）红榜。年度计划完成率前三位：来安县91.4%、凤阳县88.2%、全椒县86.9%。',
    '（二）黑榜。年度计划完成率后三位：定远县60.3%、天长经开区63.8%、明光市66.1%。',
    '（三）项目红榜：全椒县光伏玻璃产业园项目，年度计划投资8.6亿元，完成8.9亿元；来安县轨道装备基地项目，年度计划投资6.3亿元，完成6.1亿元。',
    '（四）项目黑榜：定远县盐化循环利用项目，年度计划投资5.1亿元，完成0.9亿元，主要受用地影响；明光市绿色食品基地项目，计划5月开工，至今未开工。',
  ],
});

describe('who stands under a verdict', () => {
  it.each([
    ['滁州1—8月黑榜是哪几个县区', '定远县、天长经开区、明光市'],
    ['滁州红榜有哪些县', '来安县、凤阳县、全椒县'],
    ['滁州哪些县上了黑榜', '定远县、天长经开区、明光市'],
    ['滁州项目黑榜是哪些项目', '定远县盐化循环利用项目、明光市绿色食品基地项目'],
    ['滁州哪些项目上了红榜', '全椒县光伏玻璃产业园项目、来安县轨道装备基地项目'],
  ])('%s', (question, expected) => {
    expect(ask(question).text.split('\n')[0]).toBe(expected);
  });
});
