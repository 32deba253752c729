import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '志丹县政府工作报告',
    publishedOn: '2018-02-05',
    paragraphs: [
      '一、2017年工作回顾',
      '全县实施重点项目73个，其中续建29个、新开工44个，完成投资58.2亿元。民生支出21.7亿元，占财政总支出的80.4%。',
      '同时，项目储备不足，29个续建项目中还有7个进度滞后。',
      '二、2018年工作安排',
      '全县新增城镇就业1500人，脱贫870人，新建标准化卫生室16个，民生支出占比保持在80%以上。',
    ],
  }),
);

describe('projects that lag, and all of their class', () => {
  it.each<[string, readonly string[]]>([
    ['志丹2017年续建项目有几个进度慢', ['7个']],
    ['志丹2017年续建项目几个', ['29个']],
    ['志丹2017年新开工项目有几个进度滞后', []],
    ['志丹2017年民生支出多少', ['21.7亿元']],
    ['志丹2018年民生支出多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
