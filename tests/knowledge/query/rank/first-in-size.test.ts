/** A list that ranks each place by what it has done, and tells how much that grew. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '晒成绩单！宜宾各地1—9月重大项目“排名榜”出炉',
    publishedOn: '2025-10-18',
    paragraphs: [
      '日前，宜宾市项目推进领导小组办公室印发2025年第9期《项目推进通报》，对全市1—9月重大项目推进情况进行排名。',
      '翠屏区完成投资148.2亿元，同比增长8.1%，总量位居全市第一；叙州区完成投资131.5亿元，同比增长12.6%，位居第二；江安县完成投资77.4亿元，同比下降1.9%，位居第三。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['1—9月宜宾各区县重大项目投资增速最快的是哪里', ['12.6%']],
  ['1—9月宜宾各区县完成投资最多的是哪个区', ['148.2亿元']],
  ['江安县1—9月完成投资多少', ['77.4亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
