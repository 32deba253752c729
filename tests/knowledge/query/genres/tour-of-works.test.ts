/** A secretary's tour from site to site: what he hears of is told of the work he stands at. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '周明远带队督导重点项目建设',
    publisher: '德化县融媒体中心',
    publishedOn: '2024-10-30',
    paragraphs: [
      '10月29日，县委书记周明远带队督导德化县重点项目建设情况。',
      '周明远一行首先来到德化陶瓷产业园三期项目。该项目总投资9.6亿元，今年计划投资4.1亿元，已完成3.5亿元。周明远要求，要边建设边招商，力争明年上半年首批企业入驻。',
      '在县总医院新院区项目现场，周明远详细了解工程进度。该项目总投资7.3亿元，规划床位500张，目前总体形象进度达64%。',
      '督导中，周明远指出，今年1—9月，全县81个重点项目完成投资62.7亿元，占年度计划的86.3%。成绩来之不易，但仍有6个项目进度滞后。',
    ],
  }),
);

describe('works seen one after another', () => {
  it.each<[string, readonly string[]]>([
    ['德化陶瓷产业园三期今年计划投资多少', ['4.1亿元']],
    ['德化县总医院新院区总投资多少', ['7.3亿元']],
    ['德化县总医院新院区床位多少张', ['500张']],
    ['德化县总医院新院区形象进度到多少了', ['64%']],
    ['德化现在还有几个重点项目进度拖后腿的', ['6个']],
    ['德化还有几个项目进度滞后', ['6个']],
    ['德化有多少个项目进度落后', ['6个']],
    ['德化几个项目没跟上进度', ['6个']],
    ['德化有几个项目拖了后腿', ['6个']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
