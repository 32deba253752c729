/** A page of a county's account: what is told stands behind small pictures, and each project has where it lies beneath its name. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const PAGE = `来安发布
拼经济｜来安上半年“成绩单”出炉！
原创 小来 来安发布 2024年7月12日 17:20 安徽
上半年，来安项目建设跑出了怎样的速度？
📊 看投资
✅ 1—6月，全县固定资产投资同比增长6.4%，增速居滁州市第三
✅ 12个省重点项目，年度计划投资41亿元，已完成23.8亿元，投资完成率58%
🏗️ 看项目
🔋 远景储能超级工厂
📍 来安经济开发区
总投资36亿元，用地290亩，今年计划投资11亿元，1—6月已完成6.2亿元。
🏥 县中医院新院区
📍 新安镇
总投资9.4亿元，设置床位600张，其中一期开放350张。
🛣️ 104国道来安段改建工程
📍 汊河镇、水口镇
全长18.6公里，总投资21.3亿元。截至6月底，累计完成投资8.7亿元。
🚀 下半年怎么干？
7月下旬，全县将集中开工项目16个，总投资53.2亿元。
`;
const figures = figuresOf(answersFrom(articleRead('account.txt', PAGE)));

it.each([
  ['来安县12个省重点项目的投资完成率是多少', ['58%']],
  ['来安远景储能超级工厂总投资多少', ['36亿元']],
  ['来安县中医院新院区的总投资是多少', ['9.4亿元']],
  ['来安104国道改建总投资多少', ['21.3亿元']],
  ['来安7月下旬集中开工几个，总投资多少', ['16个', '53.2亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});
