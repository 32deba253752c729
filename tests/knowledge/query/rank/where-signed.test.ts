/** A list that says where projects go: towns, zones and parks side by side. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '涟水县2024年三季度重大产业项目集中签约',
  publishedOn: '2024-09-27',
  paragraphs: [
    '9月26日，涟水县举行2024年三季度重大产业项目集中签约活动。本次集中签约项目24个，计划总投资98.6亿元。',
    '从落户区域看，空港产业园11个，县经济开发区7个，高沟镇4个，红窑镇2个。',
  ],
});

describe('where most projects go', () => {
  it.each<[string, string]>([
    ['涟水24年三季度签约项目落在哪个地方最多 几个', '空港产业园：11个'],
    ['涟水2024年三季度签约项目落在哪个地方最少', '红窑镇：2个'],
  ])('%s', (question, answer) => {
    expect(ask(question).text).toBe(answer);
  });

  it('is told of no other deed', () => {
    expect(ask('涟水2024年三季度竣工项目哪个地方最多').status).toBe('not_found');
  });
});
