import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '辉南县2023年第二期重点项目集中开工',
  publishedOn: '2023-07-12',
  paragraphs: [
    '7月10日，辉南县第二期重点项目集中开工。此次开工的有总投资6亿元的三合国际酒店、总投资4亿元的辉发大学科技园B区二期等5个总投资18亿元的重大项目。',
    '仪式结束后，县领导一行来到辉南云成光学有限公司镜片加工改扩建项目现场。云成光学新项目总建筑面积52000平方米，静态总投资3亿元，动态总投资5亿元，目前已试生产。',
    '辉南县帮助松江服饰转产，仅用4天时间建成口罩生产线，协调用工复岗260人，盘活低效利用土地6宗90公顷。',
  ],
});

describe('words of a question that stand nowhere on the page', () => {
  it.each<[string, readonly string[]]>([
    ['松江转做口罩，生产线几天搞起来的', ['4天']],
    ['松江那条口罩生产线几天整出来的', ['4天']],
    ['辉南县帮着喊回来多少员工', ['260人']],
    ['辉南县盘活了几宗低效地，面积合多大', ['6宗', '90公顷']],
    ['三合那个酒店要花多少钱', ['6亿元']],
    ['三合那个酒店要花多少钱盖', ['6亿元']],
    ['云成光学改扩建项目静态、动态总投资各多少', ['3亿元', '5亿元']],
  ])('are passed over where they say nothing: %s', (question, expected) => {
    expect(figuresOf(ask)(question)).toEqual(expected);
  });

  it.each([
    '辉发大学科技园C区二期总投资多少',
    '云成光学新项目有多少工人',
    '云成光学新项目一年卖多少钱',
    '松江口罩生产线有多少台设备',
    '辉南县拆掉多少亩低效地',
  ])('refuse where they name another thing: %s', (question) => {
    expect(ask(question).status).toBe('not_found');
  });
});
