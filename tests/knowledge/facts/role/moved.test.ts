import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

const line = (sentence: string): string[] =>
  factsOf(sentence).map(({ subject, measure, quantity }) => `${subject} ${measure} ${quantity.text}`);

describe('what a thing moved to', () => {
  it.each([
    ['城北物流港总投资由原来的6.2亿元调整为8.5亿元。', '城北物流港 总投资 8.5亿元'],
    ['县中医院床位由260张增至420张。', '县中医院床位 县中医院床位 420张'],
    ['建成后全县榨菜年加工能力将由目前的3万吨提高到8万吨。', '建成后全县榨菜 年加工能力 8万吨'],
    ['城北水厂供水能力从每日2万吨提高到5万吨。', '城北水厂 供水能力 5万吨'],
    ['环评审批时限从15个工作日压缩到4个工作日。', '环评审批时限 环评审批时限 4个工作日'],
  ])('%s is of the thing', (sentence, expected) => {
    expect(line(sentence).at(-1)).toBe(expected);
  });
});

describe('names with a capacity in them', () => {
  it.each([
    ['总投资7亿元的年产3万吨石墨粉项目签约。', '年产3万吨石墨粉项目 总投资 7亿元'],
    ['总投资2亿元的80兆瓦风电项目开工。', '80兆瓦风电项目 总投资 2亿元'],
  ])('%s', (sentence, expected) => {
    expect(line(sentence)[0]).toBe(expected);
  });

  it('go on behind it, also where a predicate follows', () => {
    const sentence =
      '作为主会场的年产6万吨铜箔项目，是本次开工项目中单体投资最大的一个，由某公司建设，总投资9.2亿元。';
    expect(line(sentence).at(-1)).toBe('铜箔项目 总投资 9.2亿元');
    expect(line('云溪110千伏输变电工程总投资1.6亿元。').at(-1)).toBe('云溪输变电工程 总投资 1.6亿元');
    expect(line('城南60兆瓦光伏发电项目总投资3亿元。')[1]).toBe('城南光伏发电项目 项目总投资 3亿元');
  });
});

describe('figures told respectively', () => {
  it('end where another kind of figure begins a clause', () => {
    const sentence =
      '轻纺、建材、食品产业分别实现产值12亿元、9亿元、5亿元，分别增长8%、6%、11%，三大产业占比七成。';
    expect(line(sentence)[5]).toBe('食品产业 产值增长 11%');
  });
});
