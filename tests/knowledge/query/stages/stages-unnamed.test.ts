/** A page on one project in two stages, asked by people who name the stage and nothing else. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '总投资26亿元！新港智能家电产业园冲刺年底投产',
    publisher: '如东发布',
    publishedOn: '2022-09-14',
    paragraphs: [
      '“项目去年11月摘地，目前一期6幢厂房已全部结顶，正在安装设备。”项目负责人告诉记者，整个项目用地238亩，总建筑面积31.5万平方米，其中一期用地120亩，建筑面积16.4万平方米，投资14亿元；二期投资12亿元，预计明年二季度开工。',
      '一期计划今年12月投产，投产后年产压缩机90万套，年产值可达33亿元；两期全部建成后，年产值将突破70亿元，年上缴税收2.5亿元。',
    ],
  }),
);

it.each([
  ['一期厂房几幢', ['6幢']],
  ['一期用地多少亩', ['120亩']],
  ['一期建筑面积多少', ['16.4万平方米']],
  ['一期投资多少', ['14亿元']],
  ['智能家电产业园一期投资多少', ['14亿元']],
  ['二期投资多少', ['12亿元']],
  ['一期年产多少套', ['90万套']],
  // what comes when both are built
  ['全部建成后年产值多少', ['70亿元']],
  ['建成后税收多少', ['2.5亿元']],
  ['三期投资多少', []],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it.each(['如东家电产业园投资方是谁', '高效空调产业园建设单位是谁', '轴承产业园谁建的'])(
  'names nobody, and no sum: %s',
  (question) => {
    expect(told(question)).toEqual([]);
  },
);
