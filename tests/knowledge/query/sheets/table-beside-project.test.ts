/** A table of counties, and beneath it a remark on one project of one of them. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = articleRead(
  'table.txt',
  [
    '2023年1—7月全市重大项目建设进展情况表',
    '发布机构：巴彦淖尔市发展和改革委员会 公开日期：2023-08-11',
    '现将2023年1—7月全市5000万元以上重大项目建设进展情况公开如下。',
    '表1 各旗县区重大项目进展情况',
    '单位：个、万元',
    '旗县区\t项目个数\t年度计划投资\t1—7月完成投资',
    '临河区\t21\t231000\t141800',
    '五原县\t13\t92600\t57300',
    '乌拉特中旗\t18\t341500\t196400',
    '说明：乌拉特中旗风电基地二期因送出工程滞后，1—7月完成5.12亿元，影响该旗进度。',
  ].join('\n'),
);
const figures = figuresOf(answersFrom(page));

describe('a county of a table, and a project there', () => {
  it.each<[string, readonly string[]]>([
    ['乌拉特中旗2023年1—7月完成投资多少', ['196400']],
    ['乌拉特中旗风电基地二期1—7月完成投资多少', ['5.12亿元']],
    ['乌拉特中旗和临河区2023年1—7月谁完成投资多，差多少', ['54600万元']],
    ['巴彦淖尔2023年1—7月县级重点项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
