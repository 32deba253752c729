/** 各类几个, 占比多少, 哪几类有9个: what is asked of the classes that a page counts. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县聚力项目建设',
  publisher: '湄潭融媒',
  publishedOn: '2023-04-09',
  paragraphs: [
    '2023年，湄潭县共谋划重大项目40个，总投资131亿元。其中，农业类项目9个、商贸类项目14个、交通类项目9个、民生类项目8个。',
  ],
});
const figures = figuresOf(ask);
const all = ['9个', '14个', '9个', '8个'];

describe('classes of a list', () => {
  it.each<[string, readonly string[]]>([
    ['湄潭各类项目数量', all],
    ['湄潭四类项目分别多少个', all],
    ['湄潭哪几类项目有9个', ['9个', '9个']],
    ['湄潭哪类是8个', ['8个']],
    ['湄潭项目数最多的类别', ['14个']],
    ['湄潭农业类占比多少', ['22.5%']],
    ['湄潭农业类几个，占比多少', ['9个', '22.5%']],
    ['湄潭农业类几个，商贸类呢', ['9个', '14个']],
    ['湄潭农业类几个？商贸类呢？', ['9个', '14个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
