/** How many projects there are, where another page counts those begun; and a list that is called by its limit. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '宿州市重点项目交出“半年答卷”',
      publishedOn: '2024-07-16',
      paragraphs: [
        '今年，宿州市排定亿元以上重点项目768个，总投资5126亿元。1—6月，768个重点项目完成投资721.4亿元。',
        '上半年，全市新开工亿元以上重点项目214个，占年度计划的84.6%。其中续建项目430个；前期项目17个。',
        '上半年全市保障重点项目用地9800亩；组织银企对接活动16场，达成授信198.6亿元，实际放款121.5亿元。',
      ],
    },
    {
      title: '关于1—5月宿州市重点项目建设情况的通报',
      publishedOn: '2024-06-12',
      paragraphs: [
        '1—5月，全市768个亿元以上重点项目完成投资583.2亿元，占年度计划的44.3%。新开工项目173个，占年度计划的68.4%。',
      ],
    },
  ),
);

describe('lists and stages', () => {
  it.each([
    ['宿州重点项目有多少个', ['768个']],
    ['宿州重点项目新开工了多少个', ['214个']],
    ['宿州1—5月重点项目新开工多少个', ['173个']],
    ['宿州1—5月完成投资多少占年度计划多少', ['583.2亿元', '44.3%']],
    ['宿州银企对接几场，授信多少', ['16场', '198.6亿元']],
    ['宿州上半年授信金额', ['198.6亿元']],
    ['宿州上半年实际放款多少', ['121.5亿元']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

it('the plan of a county’s list is not that of the city around it', () => {
  const ofCounty = figuresOf(
    answersFrom({
      title: '青州市上半年重点项目进展',
      publishedOn: '2024-07-20',
      paragraphs: ['1—6月，青州市127个重点项目完成投资138.5亿元，占年度计划的50%。'],
    }),
  );
  expect(ofCounty('潍坊市重点项目年度计划投资多少')).toEqual([]);
});
