import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '德化县白瓷产业园见闻',
  publisher: '泉州晚报',
  publishedOn: '2019-11-20',
  paragraphs: [
    '走进德化县白瓷产业园，一排排厂房鳞次栉比。截至10月底，园区建成标准厂房48万平方米，签约入园企业56家，其中投产39家，吸纳就业7200人。',
    '龙门滩水库总投资3.86亿元，大坝主体已封顶。',
    '德化县有7个项目因用地手续滞后尚未开工。',
  ],
});
const figures = figuresOf(ask);

describe('a park by a shorter name, and how many of its firms have come how far', () => {
  it.each([
    ['德化白瓷园进了多少家企业', ['56家']],
    ['德化白瓷园现在进了多少家企业，真正开工生产的几家', ['56家', '39家']],
    ['德化白瓷产业园落户企业多少家', ['56家']],
    ['德化县白瓷园投产企业多少家', ['39家']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

it('how far a work has come is told beside its cost', () => {
  const { text } = ask('龙门滩水库投资多少，干到啥程度了');
  expect(text).toContain('3.86亿元');
  expect(text).toContain('封顶');
});

it('a figure and its reason are two things asked', () => {
  const { text } = ask('德化有几个项目没开工，为什么');
  expect(text).toContain('7个');
  expect(text).toContain('用地手续滞后');
});
