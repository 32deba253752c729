/** Works, each with a number, a name and labelled lines: who builds it, where, what it costs. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '岳西县2024年重点建设项目简介',
  publisher: '岳西县发展和改革委员会',
  publishedOn: '2024-03-14',
  paragraphs: [
    '2024年，我县共安排市级重点建设项目3个，总投资16.5亿元。现将项目简介公布如下。',
    '1. 响肠镇中药饮片产业园项目',
    '建设单位：安徽岭南本草药业有限公司　建设地点：响肠镇',
    '建设内容：新建中药饮片生产线4条，厂房7万平方米。总投资5.6亿元，2024年计划投资1.9亿元。建设年限：2023—2025年。',
    '2. 城区智慧供热改造项目',
    '建设单位：岳西县城市投资公司　建设地点：天堂镇',
    '建设内容：新建2台58MW燃气锅炉，改造管网13.4公里。总投资22800万元，2024年计划投资9500万元。建设年限：2024—2025年。',
    '3. 冶溪镇茶光互补发电项目',
    '建设单位：岳西县晨曜新能源有限公司　建设地点：冶溪镇',
    '建设内容：装机容量60MW，配套建设升压站1座。总投资2.7亿元，2024年计划投资1.6亿元。建设年限：2024年。',
  ],
});
const figures = figuresOf(ask);

describe('cards of works', () => {
  it.each<[string, string]>([
    ['岳西茶光互补项目建设单位是谁', '岳西县晨曜新能源有限公司'],
    ['岳西中药饮片产业园谁建的', '安徽岭南本草药业有限公司'],
    ['岳西智慧供热改造建设地点在哪', '天堂镇'],
    ['岳西中药饮片产业园建设年限', '2023—2025年'],
  ])('%s', (question, expected) => {
    expect(ask(question).text).toBe(expected);
  });

  it.each<[string, readonly string[]]>([
    ['岳西茶光互补项目总投资多少', ['2.7亿元']],
    ['岳西中药饮片产业园今年计划投资多少', ['1.9亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('calls each work by its name', () => {
    expect(ask('岳西总投资最小的项目是哪个').text).toContain('智慧供热改造项目');
  });
});
