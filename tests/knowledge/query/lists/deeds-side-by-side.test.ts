/** Deeds of one sentence, each told in a unit of its own, asked for one after the other. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '永丰新区召开项目建设会议',
  publisher: '永丰日报',
  publishedOn: '2020-12-23',
  paragraphs: [
    '今年1—11月，永丰新区14个市重点项目完成投资41.2亿元。在服务市重点项目方面，共完成市重点项目征迁交地260公顷，拆除建筑物35万平方米，迁坟1820座，全部按时交地。启动了大李、小李两个村的整村拆迁工作。',
    '重点实施“2525”工程，保障12个市政项目用地，改造5个老旧片区，新建12条支路，打造5个口袋公园。',
  ],
});
const figures = figuresOf(ask);

describe('deeds side by side', () => {
  it.each([
    '永丰新区给市重点项目交地多少、拆了多少、迁坟多少',
    '永丰新区给市重点项目腾地：交地多少、拆了多少、迁坟多少，逐项列一下',
    '永丰新区市重点项目征迁交地、拆除建筑物、迁坟各多少',
    '永丰新区交地、拆除建筑物、迁坟分别是多少',
  ])('%s', (question) => {
    expect(figures(question)).toEqual(['260公顷', '35万平方米', '1820座']);
  });

  it.each([
    '永丰新区“2525”工程具体拆成哪几项任务、数量各多少',
    '永丰新区“2525”工程四项任务各是多少',
    '永丰新区“2525”工程各项任务数量分别是多少',
    '永丰新区“2525”工程包括哪几项，各多少',
    '永丰新区“2525”工程具体内容和数量',
  ])('%s', (question) => {
    expect(figures(question)).toEqual(['12个', '5个', '12条', '5个']);
  });
});
