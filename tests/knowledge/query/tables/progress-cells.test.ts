/** How far a work has come, counted in the cell of its row. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '魏县2024年县重点项目进展情况公示（截至9月底）',
    publisher: '魏县重点项目服务中心',
    publishedOn: '2024-10-11',
    paragraphs: [
      '单位：万元',
      '序号 项目名称 建设单位 总投资 年度计划投资 形象进度',
      '1 梨乡水城光伏项目 魏县绿能有限公司 86000 32000 升压站主体完工',
      '2 城东污水厂二期项目 魏县水务集团有限公司 43500 15000 4座水池主体封顶',
      '3 老旧小区改造项目 魏县住房和城乡建设局 17600 17600 27个小区全部开工，完工16个',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['魏县老旧小区改造完工了多少个小区', ['16个']],
  ['魏县老旧小区改造项目开工多少个小区', ['27个']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
