/** A table that tells beside what each project costs what it was given before, and this time. */
import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const NOTICE = `陵水黎族自治县财政局
关于2024年第二批新增专项债券项目安排情况的公示
2024-07-11

一、2024年，省财政厅下达陵水黎族自治县新增专项债券额度9.6亿元，其中第一批8.35亿元已于3月发行，第二批1.25亿元已于6月发行。

根据省财政厅通知，现将陵水黎族自治县2024年第二批新增专项债券安排情况公示如下。

2024年第二批新增专项债券项目安排表（单位：万元）
序号	项目名称	项目总投资	以前年度已安排	本次安排	期限（年）
1	新村中心渔港升级改造工程	21600	0	6100	20
2	县人民医院门诊综合楼	17300	4500	3800	10
3	英州镇瓜菜冷链物流中心	9200	1500	2600	15
4	提蒙乡供水管网改造	8800	0	1900	10

英州泵站目前设备到场260台（套）。
`;

function read(bytes: Uint8Array) {
  const article = readArticle('notice.txt', bytes);
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

const ask = answersFrom(read(new TextEncoder().encode(NOTICE)));
const told = figuresOf(ask);

it.each([
  ['陵水县人民医院门诊综合楼本次安排多少', ['3800']],
  ['陵水2024年县人民医院门诊综合楼安排了多少', ['3800']],
  ['陵水2024年县人民医院门诊综合楼专项债多少', ['3800']],
  ['陵水县人民医院门诊综合楼以前年度已安排多少', ['4500']],
  ['陵水县人民医院门诊综合楼总投资多少', ['17300']],
  ['陵水新村中心渔港升级改造工程拿到多少', ['6100']],
  ['陵水英州镇瓜菜冷链物流中心一般债多少', []],
  // 台 of 台（套）
  ['陵水英州泵站设备到场多少台', ['260台（套）']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('finds the projects of a term, and no other', () => {
  expect(ask('陵水2024年第二批专项债10年期的项目有哪些').text).toBe(
    '县人民医院门诊综合楼、提蒙乡供水管网改造',
  );
  expect(ask('陵水2020年专项债项目有哪些').text).not.toContain('新村中心渔港');
});

it('tells what is divided among batches of none of them', () => {
  expect(ask('陵水2024年新增专项债券额度多少').values[0]?.basis).not.toHaveProperty('batch');
});
