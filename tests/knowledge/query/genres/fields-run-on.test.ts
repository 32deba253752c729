/** Numbered fields of one thing in one paragraph are no entries of a digest, which open with places. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

describe('projects told field by field, each in a paragraph', () => {
  const told = figuresOf(
    answersFrom(
      articleRead(
        'page.txt',
        [
          '舒城县重点水利项目简介',
          '2024-09-12',
          '一、青石渡水库扩建工程。1.建设规模：扩建大坝1.8公里，新建泵站3座。2.总投资：5.2亿元。3.工期安排：2023年5月开工。',
          '二、柳湾灌区改造工程。1.建设规模：改造渠道64公里，改善灌溉面积7.3万亩。2.总投资：1.9亿元。3.工期安排：2024年4月开工。',
        ].join('\n'),
      ),
    ),
  );

  it.each([
    ['柳湾灌区改造总投资多少', ['1.9亿元']],
    ['柳湾灌区改善灌溉面积多少', ['7.3万亩']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});
