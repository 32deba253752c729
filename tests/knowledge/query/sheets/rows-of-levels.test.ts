/** A table whose rows are the lists of several levels, the last of them called by the county-level city itself, and a bulletin of the month before. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  articleRead(
    'table.txt',
    [
      '2024年1—7月份青州市固定资产投资简报',
      '青州市统计局 发布时间：2024-08-18',
      '省、市、县三级重点项目进展情况如下：',
      '表1　1—7月份重点项目投资完成情况',
      '单位：个、亿元、%',
      '项目级别\t项目个数\t年度计划投资\t1—7月完成投资\t完成率',
      '省重大项目\t12\t50\t32\t64',
      '潍坊市重点项目\t25\t70\t42\t60',
      '青州市重点项目\t90\t160\t88\t55',
      '合计\t127\t280\t162\t57.9',
    ].join('\n'),
  ),
  {
    title: '青州市上半年重点项目进展',
    publishedOn: '2024-07-20',
    paragraphs: ['1—6月，青州市127个省、市、县三级重点项目完成投资138.5亿元，占年度计划的49.5%。'],
  },
);
const told = figuresOf(ask);

describe('the total and its levels', () => {
  it.each([
    ['青州省、市、县三级重点项目1—7月合计完成投资多少', ['162']],
    ['青州省、市、县三级重点项目1—7月各完成投资多少', ['32', '42', '88']],
    ['青州县级重点项目1—7月完成投资多少', ['88']],
    ['青州1—6月重点项目完成率', ['49.5%']],
    ['1—7月青州省市县三级重点项目哪一级完成率最低', ['55']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));

  it('a month alone is the difference of what two pages tell', () => {
    const [value] = ask('青州三级重点项目7月份一个月完成了多少投资').values;
    expect(value).toMatchObject({ number: 23.5, formula: '162 - 138.5' });
  });
});
