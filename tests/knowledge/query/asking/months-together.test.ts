/** Two months that follow one another are one stretch. */
import { describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../../../src/knowledge/query/asking/typed/clean-question.ts';
import { derivedFrom } from '../../answers-from.ts';

describe('months named together', () => {
  it.each([
    ['重点项目4、5两个月合起来完成多少投资', '重点项目4—5月合起来完成多少投资'],
    ['4、5月份完成投资多少', '4—5月完成投资多少'],
    ['四五月份完成投资多少', '4—5月完成投资多少'],
    ['4月、5月两个月完成多少', '4—5月完成多少'],
    ['3、9月完成多少', '3、9月完成多少'],
    ['4月和5月分别完成多少', '4月和5月分别完成多少'],
    ['四五个项目', '四五个项目'],
  ])('%s', (typed, read) => {
    expect(cleanQuestion(typed)).toBe(read);
  });

  const derived = derivedFrom(
    {
      title: '邛崃市一季度重点项目建设情况',
      publishedOn: '2024-04-12',
      paragraphs: ['一季度，邛崃市重点项目完成投资31.2亿元。列入省重点的项目完成投资12.4亿元。'],
    },
    {
      title: '邛崃市1—5月重点项目建设情况',
      publishedOn: '2024-06-11',
      paragraphs: ['1—5月，邛崃市重点项目完成投资58.9亿元。省重点项目完成投资20.1亿元。'],
    },
  );

  it.each([
    ['邛崃市重点项目4、5两个月合起来完成了多少投资', '27.7亿元'],
    ['邛崃市重点项目4月和5月一共完成投资多少', '27.7亿元'],
    ['邛崃市省重点项目4、5两个月完成投资多少', '7.7亿元'],
  ])('%s', (question, figure) => {
    expect(derived(question).map(({ text }) => text)).toEqual([figure]);
  });
});
