import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const ask = answersFrom(
  articleRead(
    'page.html',
    [
      '<html><head><title>1—9月全市固定资产投资情况-天长市统计局</title></head><body>',
      '<h1>1—9月全市固定资产投资情况</h1><p>发布日期：2023-10-19 来源：天长市统计局</p>',
      '<p>1—9月，全市固定资产投资同比增长6.8%。扣除房地产开发投资，项目投资同比增长11.4%。</p>',
      '<p>工业投资同比增长14.1%，其中，高端装备产业投资同比增长26.3%。</p>',
      '<p>1—9月，全市完成房地产开发投资42.7亿元，同比下降8.2%；商品房销售面积61.5万平方米。</p>',
      '<p>1—9月各板块项目投资完成情况表（单位：亿元、%）</p><table>',
      row('板块', '年度目标', '1-9月完成', '同比增长', '完成年度目标'),
      row('天长经济开发区', '80.0', '61.6', '15.2', '77.0'),
      row('秦栏镇', '36.0', '27.0', '19.4', '75.0'),
      row('搬井镇', '24.0', '15.6', '-3.1', '65.0'),
      row('铜城镇', '30.0', '21.0', '8.8', '70.0'),
      '</table></body></html>',
    ].join('\n'),
  ),
);
const figures = (question: string, ...ctx: readonly string[]) =>
  ask(question, ctx).values.map(({ text, unit }) => (text.endsWith(unit) ? text : text + unit));

describe('what the boards of a city have invested', () => {
  it.each<[string, readonly string[]]>([
    ['天长1-9月秦栏镇项目投资完成多少，完成年度目标的百分之几', ['27.0亿元', '75.0%']],
    ['天长经济开发区1—9月完成年度目标的百分之多少', ['77.0%']],
    ['铜城镇年度目标多少', ['30.0亿元']],
    ['天长各板块里哪个1-9月投资增速最高', ['19.4%']],
    ['天长哪个镇1—9月投资增速最高', ['19.4%']],
    ['天长完成年度目标最慢的是哪个镇', ['65.0%']],
    ['天长1—9月房地产开发投资完成多少，同比情况如何', ['42.7亿元', '8.2%']],
    ['天长房地产开发投资多少？同比变化情况？', ['42.7亿元', '8.2%']],
    ['天长1—9月房地产开发投资多少，同比是增是减', ['42.7亿元', '8.2%']],
    ['天长1—9月项目投资增长多少', ['11.4%']],
    ['天长扣除房地产开发投资后项目投资增长多少', ['11.4%']],
    ['天长1—9月项目投资和房地产开发投资分别增长多少', ['11.4%', '8.2%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('is told of a town asked for next', () => {
    expect(figures('搬井镇呢', '天长2023年1—9月秦栏镇项目投资完成多少')).toEqual(['15.6亿元']);
    expect(figures('秦栏镇呢', '天长经济开发区1—9月完成多少')).toEqual(['27.0亿元']);
  });
});
