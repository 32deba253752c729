/** A bulletin with its number behind its name: the number is no round, and the second headline says of which months it tells. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const PAGE = `滁州市重点项目建设通报（第5期）
滁州市发展和改革委员会 2024年6月14日

前5个月各县市区重点项目投资情况出炉：天长领跑，来安增速最快

　　1—5月，全市重点项目完成投资238.4亿元，占年度计划投资551.9亿元的43.2%，同比增长6.7%。累计新开工项目84个，竣工项目29个。
　　一、各县市区完成情况（按完成率排名）
　　第1名：天长市，年度计划82.6亿元，完成投资41.3亿元，完成率50.0%，同比增长7.8%；
　　第2名：来安县，年度计划70.4亿元，完成投资33.1亿元，完成率47.0%，同比增长11.5%；
　　第3名：全椒县，年度计划61.8亿元，完成投资26.0亿元，完成率42.1%，同比增长3.3%；
　　第4名：定远县，年度计划58.2亿元，完成投资20.9亿元，完成率35.9%，同比下降2.4%。
　　二、主要特点
　　进度不够均衡。完成率低于全市平均水平的有2个县市区，其中定远县受征地影响。
　　三、有关要求
　　请完成率低于45%的2个县于6月25日前报送书面说明。
`;
const ask = answersFrom(articleRead('issue.txt', PAGE));
const figures = figuresOf(ask);

it.each([
  ['滁州1—5月新开工重点项目多少个', ['84个']],
  ['滁州1—5月重点项目完成投资同比增长多少', ['6.7%']],
  ['来安县1—5月重点项目完成率是多少', ['47.0%']],
  ['滁州市1—5月重点项目完成投资增速最快的是哪个县', ['11.5%']],
  ['滁州有几个县市区完成率低于全市平均', ['2个']],
  ['滁州市1—5月重点项目完成率低于45%的县区名单', ['42.1%', '35.9%']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('has no round', () => {
  expect(ask('滁州重点项目竣工几个').text).not.toContain('期');
});
