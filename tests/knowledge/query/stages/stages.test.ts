/** The stages of a project: each has figures of its own, and the whole is none of them. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const figures = figuresOf(
  answersFrom({
    title: '海阳市重点项目建设进展',
    publishedOn: '2024-09-12',
    paragraphs: [
      '海阳中心医院迁建项目占地160亩，分三期建设，总投资8.7亿元，其中一期3.1亿元，二期2.6亿元。截至8月底，项目完成投资4.2亿元。',
      '海阳热电厂扩建工程总投资12亿元，一期投资5亿元，二期投资4亿元，三期投资3亿元。',
    ],
  }),
);

describe('a stage of a project', () => {
  it.each<[string, readonly string[], ...string[]]>([
    ['海阳中心医院迁建项目一期投资多少', ['3.1亿元']],
    ['一期呢', ['3.1亿元'], '海阳中心医院迁建项目总投资多少'],
    ['其中二期多少', ['2.6亿元'], '海阳中心医院迁建项目总投资多少'],
    ['三期呢', [], '海阳中心医院迁建项目总投资多少'],
    ['海阳中心医院迁建项目三期投资多少', []],
    ['其中一期多少', [], '海阳中心医院迁建项目完成投资多少'],
    ['海阳热电厂扩建工程三期投资多少', ['3亿元']],
    ['海阳中心医院迁建项目总投资多少', ['8.7亿元']],
  ])('%s → %j', (question, expected, ...earlier) => {
    expect(figures(question, ...earlier)).toEqual(expected);
  });
});
