import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '一根玻纤的“向新”之路',
  publisher: '桐城融媒',
  publishedOn: '2024-04-18',
  paragraphs: [
    '4月15日，桐城市双新产业园，安徽恒纤新材料有限公司年产8万吨高模量玻纤项目建设现场，拉丝车间正在安装设备。',
    '该项目总投资21.5亿元，分两期建设，是省级统筹推进重大项目，也是安庆市“双千”项目。其中一期投资12.8亿元，年产能5万吨；二期投资8.7亿元，主攻风电用纱，计划2025年2月动工。截至3月底，一期累计完成投资9.6亿元，今年1—3月完成投资1.3亿元。',
    '2023年3月16日，项目打下第一根桩；当年9月，拉丝车间封顶。',
  ],
});
const figures = figuresOf(ask);

describe('the stages of a project that is on several lists', () => {
  it('are no whole of one another', () => {
    expect(figures('桐城恒纤项目一期离投完还差多少')).not.toContain('11.9亿元');
  });

  it.each<[string, readonly string[], ...(readonly string[])]>([
    ['桐城恒纤那个项目一期到3月底砸进去多少了', ['9.6亿元']],
    ['桐城年产8万吨高模量玻纤项目二期投资多少', ['8.7亿元']],
    ['二期呢', ['8.7亿元'], '桐城高模量玻纤项目一期投资多少'],
    ['那二期的呢', ['8.7亿元'], '桐城高模量玻纤项目一期投资多少'],
    ['桐城高模量玻纤项目一期今年1—3月完成投资多少', ['1.3亿元']],
    ['桐城高模量玻纤项目总投资多少', ['21.5亿元']],
    ['桐城双千项目一期投资多少', []],
  ])('%s', (question, expected, ...ctx) => {
    expect(figures(question, ...ctx)).toEqual(expected);
  });
});

describe('when a stage of it was begun', () => {
  it.each([
    ['桐城恒纤那个项目啥时候开工的', '2023年3月16日'],
    ['桐城恒纤项目二期什么时候动工', '2025年2月'],
  ])('%s', (question, day) => {
    expect(ask(question).text).toContain(day);
  });
});
