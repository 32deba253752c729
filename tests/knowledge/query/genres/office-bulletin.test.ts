/** A bulletin of a party office: its name and number above the headline, the day it was printed at its foot. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const PAGE = `平顶山市石龙区委办公室  石龙信息  第37期
石龙区四举措推动项目建设提质提速
今年以来，石龙区牢固树立“项目为王”鲜明导向，深入开展“三个一批”活动，全力以赴抓项目、促投资、增后劲。
一、聚焦招引抓签约。今年以来，先后赴北京、深圳、苏州等地开展招商活动41批次，签约亿元以上项目17个，合同金额76.3亿元。
二、聚焦服务抓开工。1—10月新开工项目36个，总投资142亿元，完成投资44.7亿元。第六期“三个一批”开工项目8个，总投资39.8亿元。
三、聚焦要素抓保障。争取专项债券资金5.4亿元，支持项目9个；为32家企业授信16.5亿元，发放贷款10.2亿元。
（区发改委供稿）
报：市委办公室。送：区四大班子领导。发：各乡、街道，区直各单位。
2022年11月8日印
`;

it('is called by its headline and dated by the day it was printed', () => {
  const { title, publishedOn } = articleRead('bulletin.txt', PAGE);
  expect({ title, publishedOn }).toEqual({
    title: '石龙区四举措推动项目建设提质提速',
    publishedOn: '2022-11-08',
  });
});

it.each([
  // the issue is no round
  ['石龙区2022年签约亿元以上项目几个', ['17个']],
  ['石龙区第六期三个一批开工几个', ['8个']],
  ['石龙区第37期签约几个', []],
  // what is lent is no bond
  ['石龙区2022年授信多少', ['16.5亿元']],
  ['石龙区2022年专项债争取多少', ['5.4亿元']],
])('%s', (question, expected) => {
  expect(figuresOf(answersFrom(articleRead('bulletin.txt', PAGE)))(question)).toEqual(expected);
});
