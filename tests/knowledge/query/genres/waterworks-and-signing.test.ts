/** A story of a waterworks (who owns it, who built it, who runs the site, an honour that is no other name of it) and one of a signing away from home. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '环县曲子至木钵引水工程全线通水',
  publisher: '庆阳日报',
  publishedOn: '2024-09-25',
  paragraphs: [
    '9月22日，环县曲子至木钵引水工程全线通水。该工程是全省“十四五”确定的重点项目，也是全县“头号民生工程”。',
    '工程总投资7.3亿元，其中中央预算内投资3.1亿元，地方政府专项债券2.4亿元，银行贷款1.8亿元。',
    '工程由环县水务局建设，陇东水利工程有限公司承建，建设高峰期有900余人同时作业，县水务局局长白明远介绍。',
    '“山里风大，冬天零下20摄氏度。”项目经理周立新边走边说。',
    '开工率=已开工项目数÷计划开工项目数×100%。',
  ],
});
const askSigning = answersFrom({
  title: '滁州在上海举行招商推介会暨重大项目签约仪式',
  publisher: '滁州日报',
  publishedOn: '2024-10-17',
  paragraphs: [
    '10月16日，滁州招商推介会暨重大项目签约仪式在上海举行。市长何文远致辞，副市长陆一鸣主持，市招商局局长唐云汇报有关情况。',
    '本次活动共签约项目38个，签约总金额246亿元。其中，现场签约项目15个，签约金额120亿元；10亿元以上项目9个。去年同期举办的推介会签约项目31个、签约总金额205亿元。',
    '据统计，今年1—9月，全市新签约亿元以上项目212个，签约总金额980亿元。',
  ],
});

it.each([
  ['环县曲子至木钵引水工程总投资多少', '7.3亿元'],
  ['环县引水工程由谁承建', '陇东水利工程有限公司'],
  ['环县引水工程施工单位是哪家', '陇东水利工程有限公司'],
  ['曲子至木钵引水工程建设单位是谁', '环县水务局'],
  ['曲子至木钵引水工程的项目经理叫什么名字', '周立新'],
  ['环县开工率怎么计算', '已开工项目数÷计划开工项目数'],
])('%s', (question, says) => {
  expect(ask(question).text).toContain(says);
});

it.each([
  ['滁州招商推介会暨签约仪式是由谁主持的', '陆一鸣'],
  ['滁州签约仪式谁汇报的', '唐云'],
  ['本次活动滁州市一共签约多少个项目', '38个'],
  ['滁州此次推介会签约了多少个项目', '38个'],
  ['滁州这次活动签约金额多少', '246亿元'],
  ['滁州本次活动签约金额比去年同期增加多少亿元', '41亿元'],
  ['滁州今年推介会签约总金额与去年同期的推介会相比增加了多少', '41亿元'],
])('%s', (question, says) => {
  expect(askSigning(question).text).toContain(says);
});

it('tells a county nothing of what its city signed elsewhere', () => {
  expect(askSigning('天长市在这次上海签约活动中签约金额是多少').status).toBe('not_found');
});
