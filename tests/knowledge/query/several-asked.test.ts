/** What a question says of one figure, and what it says of all it asks for. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

const ask = answersFrom({
  title: '余干县2024年上半年重点项目推进情况',
  publishedOn: '2024-07-12',
  paragraphs: [
    '城南水厂扩建工程总投资2.6亿元，建成后日供水9万吨。',
    '新型涂料产业园占地310亩，预计年销售收入17亿元。',
    '琵琶湖大桥资金来源中，中央车购税资金1.9亿元，银行贷款3.4亿元，县级配套资金缺口0.7亿元。',
    '白云岭隧洞长5.2公里，还剩1.4公里。',
    '截至6月底，尚未开工的12个项目中，用地未批复7个，资金未落实5个。四季度还有8个项目要开工，总投资21亿元。',
  ],
});

const figures = figuresOf(ask);

describe('what binds one figure binds no other', () => {
  it.each<[string, readonly string[]]>([
    ['余干城南水厂扩建要投多少、建成后日供水多少', ['2.6亿元', '9万吨']],
    ['新型涂料产业园占地多少亩，一年能卖多少钱', ['310亩', '17亿元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });
});

describe('what is not done', () => {
  it.each<[string, readonly string[]]>([
    ['白云岭隧洞还有多长没打通', ['1.4公里']],
    ['白云岭隧洞多长', ['5.2公里']],
    ['余干没开工的项目里，用地没批复的几个', ['7个']],
    ['余干四季度还要开几个项目', ['8个']],
    ['琵琶湖大桥县里还缺多少配套资金', ['0.7亿元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });
});
