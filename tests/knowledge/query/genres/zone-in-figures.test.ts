/** The situation of a development zone: taxes and taxes per acre, leading trades, projects signed and begun, a plant named with its capacity. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '固镇经开区上半年经济运行情况',
  publisher: '固镇经济开发区管委会',
  publishedOn: '2024-07-19',
  paragraphs: [
    '今年上半年，固镇经开区（以下简称“全区”）主要经济指标好于预期。',
    '【经济指标】全区规模以上工业总产值152.4亿元，同比增长9.6%。固定资产投资完成41.3亿元，增长12.7%，其中工业投资36.8亿元，增长15.1%。入库税收5.18亿元，增长6.4%。',
    '【主导产业】生物制造、轴承、白酒三大主导产业分别实现产值62.5亿元、33.7亿元、21.9亿元，合计占全区规模以上工业总产值的77.5%。',
    '【项目建设】全区重点项目27个，其中，安徽永腾新能源4GW高效电池片项目总投资18亿元，占地160亩，一期1.5GW已于5月投产，二期计划2025年3月投产。',
    '【招商引资】新签约项目26个，协议投资73.2亿元。签约项目中已开工11个。',
    '【要素保障】亩均税收16.2万元，比上年同期提高1.3万元。',
  ],
});
const figures = figuresOf(ask);

describe('a zone in figures', () => {
  it.each<[string, readonly string[]]>([
    ['固镇经开区上半年税收收了多少 涨了多少', ['5.18亿元', '6.4%']],
    ['固镇经开区上半年税收多少', ['5.18亿元']],
    ['固镇经开区亩均税收多少', ['16.2万元']],
    ['固镇经开区上半年新签约了多少个项目，协议投资多少亿元', ['26个', '73.2亿元']],
    ['固镇经开区签约的项目已经开工几个', ['11个']],
    ['固镇经开区三大主导产业产值各多少', ['62.5亿元', '33.7亿元', '21.9亿元']],
    ['固镇经开区主导产业分别实现产值多少', ['62.5亿元', '33.7亿元', '21.9亿元']],
    ['安徽永腾新能源高效电池片项目总投资多少', ['18亿元']],
    ['固镇永腾电池片项目占地多少亩', ['160亩']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('its total, and when its second stage runs', () => {
    const { text } = ask('安徽永腾新能源高效电池片项目总投资多少？二期打算什么时候投产？');
    expect(text).toContain('18亿元');
    expect(text).toContain('2025年3月');
  });

  it.each(['固镇经开区的三大主导产业是哪三个', '固镇经开区有哪三大主导产业', '固镇经开区三大主导产业是什么'])(
    '%s',
    (question) => {
      expect(ask(question).text).toBe('生物制造、轴承、白酒');
    },
  );
});
