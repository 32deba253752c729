import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '隰县2024年第三季度重大项目集中开工',
  publishedOn: '2024-07-05',
  paragraphs: [
    '今年前两个季度，全县集中开工项目37个，其中一季度20个、总投资61.5亿元，二季度17个、总投资44.2亿元。',
    '紫荆岭隧道是全线控制性工程，左洞长2318米、右洞长2296米，最大埋深410米。6月28日上午9时16分，随着一声炮响，由省路桥承建的紫荆岭隧道双洞贯通。',
  ],
});
const figures = figuresOf(ask);

describe('two of a kind, named without a word between', () => {
  it.each<[string, readonly string[]]>([
    ['紫荆岭隧道左洞右洞各多长', ['2318米', '2296米']],
    ['紫荆岭隧道左右洞分别多长', ['2318米', '2296米']],
    ['紫荆岭隧道左洞和右洞各多长', ['2318米', '2296米']],
    ['紫荆岭隧道右洞多长', ['2296米']],
    ['紫荆岭隧道左洞右洞哪个长，长多少米', ['22米']],
    ['隰县2024年一二季度集中开工的总投资加一起多少', ['105.7亿元']],
    ['隰县2024年一、二季度集中开工的总投资是多少', ['61.5亿元', '44.2亿元']],
    ['隰县2024年一季度和二季度集中开工几个项目', ['20个', '17个']],
    ['隰县2024年二三季度集中开工的总投资加一起多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the hour of a day', () => {
  it.each(['紫荆岭隧道哪天打通的', '紫荆岭隧道什么时候贯通的'])('%s', (question) => {
    expect(ask(question).text).toContain('6月28日上午9时16分');
  });
});
