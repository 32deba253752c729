/** A page of a year's first months that tells how the year before went. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = (opening: string, ...more: string[]) =>
  figuresOf(
    answersFrom({
      title: '石城工业园成绩单出炉',
      publishedOn: '2019-01-18',
      paragraphs: [
        `1月15日，石城县召开园区总结表彰大会。${opening}`,
        '全年共引进企业31家，合同投资42.5亿元；到位资金19.6亿元，完成年度目标16亿元的122.5%。',
        ...more,
      ],
    }),
  );

describe('2018年，全县…', () => {
  const told = page(
    '2018年，全县实现工业产值186亿元，增长13%。',
    '至年底，规模以上企业达到94家。目前在建标准厂房22万平方米。',
    '今年，园区将新建道路12公里。',
  );
  it.each([
    ['石城县2018年到位资金多少', ['19.6亿元']],
    ['石城县2018年引进企业多少家', ['31家']],
    ['石城县2018年底规模以上企业多少家', ['94家']],
    ['石城县2019年到位资金多少', []],
    ['石城县2018年新建道路多少公里', []],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

describe('what is done in the new year', () => {
  const told = page('2018年，全县实现工业产值186亿元。', '今年1月已新签约项目8个。');
  it('leaves the page in its own year', () => expect(told('石城县2018年引进企业多少家')).toEqual([]));
});
