/** Works that a page tells of behind where they stand: 在城东产业园，年产3万吨铜箔项目…. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '成县前三季度重点项目进展',
  publishedOn: '2024-10-12',
  paragraphs: [
    '在城东循环经济产业园，年产3万吨铜箔项目正在安装设备。该项目总投资6.4亿元，累计完成投资4.2亿元，年底可点火试产，达产后预计年产值9.1亿元。',
    '在陈院光伏基地，20万千瓦光伏发电项目总投资9.5亿元，累计完成投资5.7亿元。',
  ],
});
const figures = figuresOf(ask);

it('are found by their site and their own name', () => {
  expect(figures('城东产业园铜箔项目总投资多少')).toEqual(['6.4亿元']);
  expect(figures('城东产业园的铜箔项目完成投资多少')).toEqual(['4.2亿元']);
  expect(figures('陈院光伏项目完成投资多少')).toEqual(['5.7亿元']);
});

it('are not what the site as a whole cost', () => {
  expect(ask('城东循环经济产业园总投资多少').status).toBe('not_found');
});

it('go on behind the day on which they will run', () => {
  const [value] = ask('铜箔项目达产后年产值多少').values;
  expect([value?.text, value?.basis.subject]).toEqual(['9.1亿元', '年产3万吨铜箔项目']);
});

it('stand at the nearest site told, and at none before it', () => {
  const tour = answersFrom({
    title: '成县县委书记调研重点项目',
    publishedOn: '2024-08-26',
    paragraphs: [
      '在店村镇，总投资12亿元的物流产业园正加快建设，一期9栋厂房已封顶。在高新区，锂电项目总投资7亿元，目前设备已进场。',
    ],
  });
  expect(tour('店村镇锂电项目总投资多少').status).toBe('not_found');
  expect(figuresOf(tour)('高新区锂电项目总投资多少')).toEqual(['7亿元']);
  expect(figuresOf(tour)('店村镇物流产业园总投资多少')).toEqual(['12亿元']);
});
