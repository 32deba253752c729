/** A notice of an office: a catalogue card above, who signs below, and a table between. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = `索引号\t014330521/2024-00207\t组配分类\t重点项目
发布机构\t市重点项目服务中心办公室\t发文日期\t2024-07-12
标题\t关于上半年全市重点工业项目推进情况的通报
文号\t邳重办〔2024〕9号\t有效性\t有效

各镇人民政府，开发区、高新区管委会：
一、总体情况
全市今年计划实施重点工业项目136个，总投资964.8亿元，年度计划投资287.6亿元。1—6月，完成投资151.3亿元，占年度计划的52.6%。全年计划新开工项目74个，上半年新开工47个；全年计划竣工项目38个，上半年竣工16个。
二、各板块完成情况（单位：个、亿元）
板块\t新开工\t竣工\t完成投资
邳州经济开发区\t19\t7\t68.4
邳州高新区\t15\t5\t46.2
官湖镇\t13\t4\t36.7
合计\t47\t16\t151.3
三、下一步要求
前三季度全市完成投资要达到220亿元以上。

邳州市重点项目服务中心办公室
2024年7月11日
`;

const article = articleRead('notice.txt', page);
const figures = figuresOf(answersFrom(article));

describe('a notice of the office of a city that is a county', () => {
  it.each<[string, readonly string[]]>([
    ['邳州市2024年1—6月重点工业项目完成投资多少，占年度计划百分之几', ['151.3亿元', '52.6%']],
    ['邳州前三季度得干到多少亿', ['220亿元']],
    ['邳州上半年开了几个新项目', ['47个']],
    ['邳州24年全年要竣工几个', ['38个']],
    ['邳州高新区上半年完成投资多少', ['46.2']],
    ['徐州市2024年1—6月重点工业项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
