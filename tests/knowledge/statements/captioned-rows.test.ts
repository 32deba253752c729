/** A table whose caption is what is asked for. */
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';
import { answersFrom } from '../answers-from.ts';

const NOTICE = `响水县发展和改革委员会
关于2024年1—6月份全县亿元以上产业项目推进情况的通报
2024-07-11

各镇区，县各有关单位：
　　全县在手亿元以上产业项目41个，年度计划投资96.0亿元，1—6月完成投资50.3亿元。

附表1　各镇区亿元以上产业项目完成情况（单位：个、亿元）
镇区	项目数	年度计划投资	完成投资
响水经济开发区	14	42.5	30.6
小尖镇	8	12.4	8.06
双港镇	5	6.5	3.77

附表2　计划6月底前开工但未开工的项目（单位：万元）
项目名称	建设地点	总投资	未开工原因
恒泰光学膜生产线	响水经济开发区	32000	设备款未到位
清源冷冻食品加工	小尖镇	15800	环评未批
瑞丰智慧农机	双港镇	12600	土地未挂牌
`;

function read(bytes: Uint8Array) {
  const article = readArticle('notice.txt', bytes);
  if ('rejected' in article) throw new Error(article.rejected);
  return article;
}

const ask = answersFrom(read(new TextEncoder().encode(NOTICE)));
const all = '恒泰光学膜生产线、清源冷冻食品加工、瑞丰智慧农机';

it.each([
  '响水计划6月底前开工但未开工的项目有哪些',
  '响水计划6月底前开工结果没开的是哪几个项目',
  '响水2024年6月底该开工没开工的3个项目是哪些',
])('%s', (question) => {
  expect(ask(question).text).toBe(all);
});

it.each([
  '响水计划9月底前开工但未开工的项目有哪些',
  '响水2023年计划6月底前开工但未开工的项目有哪些',
  '响水计划6月底前开工的项目有哪些',
  '响水计划6月底前竣工但未竣工的项目有哪些',
  '响水计划6月底前开工但未开工的5个项目是哪些',
])('%s: nobody says', (question) => {
  expect(ask(question).status).toBe('not_found');
});
