import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '德清县一季度重大项目投资稳步推进',
  publishedOn: '2018-04-20',
  paragraphs: [
    '今年一季度，全县完成固定资产投资41.2亿元，同比增长11.3%。',
    '走进位于阜溪街道的恒源新能源商用车驱动电机智能化工厂，塔吊林立，主车间已具雏形。“项目用地168亩，总投资12.4亿元，今年要完成投资5亿元，一季度已经完成1.6亿元，11月份首条生产线试生产。”项目负责人说。',
  ],
});
const figures = figuresOf(ask);

describe('a plant that a reporter walks into', () => {
  it.each<[string, readonly string[]]>([
    ['德清恒源驱动电机智能工厂一季度完成多少投资', ['1.6亿元']],
    ['德清恒源智能化工厂总投资多少', ['12.4亿元']],
    ['德清县一季度固定资产投资多少', ['41.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('has completed it', () => {
    expect(ask('德清恒源驱动电机智能工厂一季度完成多少投资').text).not.toMatch(/(?<!已)经完成/);
  });
});
