/** A question that says a kind of work and no name: no work of another kind, and no one of several. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '独山县产业园区运行情况',
  publishedOn: '2024-09-12',
  paragraphs: [
    '独山县麻尾镇光伏电站装机110兆瓦，投资5.4亿元。',
    '独山县城北水厂总投资2.1亿元，日供水3万吨。独山县基长水厂总投资1.4亿元。',
    '贵州瑞丰化工独山项目总投资7亿元，深湾电子独山产业园总投资13亿元，一期已投资4.6亿元。',
  ],
});

describe('a kind of work', () => {
  it.each<[string, string, readonly string[]]>([
    ['独山县水厂总投资多少', 'clarify', ['2.1亿元', '1.4亿元']],
    ['独山县水库总投资多少', 'not_found', []],
    ['独山县光伏电站投资多少', 'answered', ['5.4亿元']],
    ['深湾电子一期投资多少', 'answered', ['4.6亿元']],
    ['瑞丰化工一期投资多少', 'not_found', []],
  ])('%s', (question, status, told) => {
    const answer = ask(question);
    expect(answer.status).toBe(status);
    expect(answer.values.map(({ text }) => text)).toEqual(told);
  });
});

const park = answersFrom({
  title: '三都县园区运行情况',
  publishedOn: '2024-09-12',
  paragraphs: ['三都县大河镇光伏电站装机90兆瓦，投资4.4亿元。'],
});

it('a power station is no park', () => {
  expect(park('三都县园区总投资多少').status).toBe('not_found');
});

const land = answersFrom({
  title: '三都县城市建设情况',
  publishedOn: '2024-09-12',
  paragraphs: [
    '三都县水族文化城占地面积190亩，建设住房1600套、教学楼3栋。大河镇蔬菜批发市场用房5000平方米，征用土地70亩。',
  ],
});

it('the land of one work is not that of a house counted for another', () => {
  expect(land('教学楼占地多少').status).toBe('not_found');
  expect(land('水族文化城占地多少').values.map(({ text }) => text)).toEqual(['190亩']);
});
