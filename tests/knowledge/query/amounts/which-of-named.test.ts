/** Which of several things named is more, or fell, however the question goes on (各涨几成, 这三个里, 投资最少的是哪个). */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const works = answersFrom({
  title: '云阳县水利建设再提速',
  publishedOn: '2023-03-15',
  paragraphs: [
    '青石水库总投资28610.5万元，建成后改善灌溉面积1.86万亩，新增灌溉面积1.24万亩。',
    '滨江生态绿道建设项目总投资16.8亿元，计划用4年建成。县农村供水工程建设项目计划投资6.3亿元，惠及21万人。',
  ],
});
const prices = answersFrom({
  title: '铜仁市场运行平稳',
  publishedOn: '2023-06-20',
  paragraphs: [
    '5月底，铜仁超市牛肉价格达到68.4元/公斤，较去年同期上涨了12%，白菜4.6元/公斤，较上年同期上涨了31%。',
    '2022年，全市蔬菜产量86.2万吨，同比增长4.1%；水果产量31.5万吨，同比增长2.7%；茶叶产量9.8万吨，同比下降3.3%。',
  ],
});

it.each([
  ['青石水库、滨江绿道、农村供水这三个水利项目，哪个投资最大，多少', '滨江生态绿道建设项目的总投资最大'],
  ['青石水库、滨江绿道、农村供水，投资最少的是哪个', '青石水库的总投资最少'],
  ['青石水库、滨江绿道、农村供水这三个项目里投资最大的是哪个', '滨江生态绿道建设项目的总投资最大'],
])('%s', (question, told) => {
  expect(works(question).text.split('\n')[0]).toBe(told);
});

it.each<[string, readonly string[]]>([
  ['铜仁牛肉和白菜谁涨得猛，各涨百分之几', ['12%', '31%']],
  ['铜仁牛肉多少钱一公斤，涨了多少', ['68.4元/公斤', '12%']],
  ['2022年蔬菜、水果、茶叶产量，哪样比上年减了', ['3.3%']],
  ['2022年蔬菜、水果、茶叶产量哪样减少了', ['3.3%']],
])('%s', (question, told) => {
  expect(prices(question).values.map(({ text }) => text)).toEqual(told);
});

it('another deed of the same measure in a follow-up', () => {
  const before = '青石水库改善灌溉面积多少';
  expect(works('新增的呢', [before]).values.map(({ text }) => text)).toEqual(['1.24万亩']);
});
