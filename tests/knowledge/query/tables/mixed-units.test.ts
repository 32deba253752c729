/** A table of works whose sums are written in 亿元 and 万元, row by row. */
import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const PAGE = `沂水县2024年政府专项债券项目明细公示
2024-05-20   沂水县财政局

现将我县2024年第一批专项债券项目明细予以公示。本批共发行专项债券2.61亿元，涉及5个项目。
序号 项目名称 项目总投资 本批发行额 债券期限
1 沂水县中医院东院区 7.4亿元 1.1亿元 20年
2 寨里水库灌区改造 3.8亿元 7700万元 20年
3 城区集中供热管网改造 8200万元 2500万元 10年
4 沂城街道小区改造 6300万元 1600万元 10年
5 高桥镇冷链物流中心 5700万元 3300万元 15年
`;

function read(bytes: Uint8Array) {
  const article = readArticle('list.txt', bytes);
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

const told = figuresOf(answersFrom(read(new TextEncoder().encode(PAGE))));

it.each([
  ['沂水总投资最大的专项债项目是哪个', ['7.4亿元']],
  ['沂水第一批专项债里总投资最小的项目', ['5700万元']],
  ['沂水专项债总投资不到1亿元的项目有哪些', ['8200万元', '6300万元', '5700万元']],
  ['沂水第一批专项债哪个项目发行额最少', ['1600万元']],
  ['沂水第一批专项债哪个项目期限最短', ['10年', '10年']],
  ['沂水第一批专项债每个项目发行多少', ['1.1亿元', '7700万元', '2500万元', '1600万元', '3300万元']],
  ['沂水高桥镇冷链物流中心拿了多少债', ['3300万元']],
  // the 城区 of 沂水, and no 水城区
  ['沂水城区集中供热管网改造总投资多少', ['8200万元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
