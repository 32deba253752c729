/** The field of work that has the most of a whole: never a place, and never where the money comes from. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '隆化县举行2024年秋季招商推介会',
    publisher: '隆化县人民政府',
    publishedOn: '2024-10-12',
    paragraphs: [
      '本次活动共签约项目21个，签约总金额74.5亿元。其中，来自京津的项目15个，签约金额52.6亿元。',
      '分产业看，食品加工产业项目9个，金额24.1亿元；新型建材产业项目7个，金额31.6亿元；文旅产业项目5个，金额18.8亿元。',
    ],
  },
  {
    title: '2024年1—9月围场县招商引资工作情况',
    publisher: '围场县商务局',
    publishedOn: '2024-10-15',
    paragraphs: [
      '一、总体情况',
      '1—9月，全县新引进产业项目90个，新增产业到位资金88.4亿元，同比增长7.6%。其中，省外到位资金61.2亿元。',
      '二、分产业情况',
      '（一）食品加工产业：新引进项目21个，到位资金23.7亿元，同比增长4.1%。',
      '（二）新能源产业：新引进项目17个，到位资金19.6亿元，同比下降12.8%。',
    ],
  },
);

it.each([
  ['隆化哪个产业签约金额最高', '新型建材产业项目：金额31.6亿元'],
  ['隆化签约金额最高的产业是哪个', '新型建材产业项目：金额31.6亿元'],
  ['隆化签约项目最多的产业', '食品加工产业项目：9个'],
  ['隆化各产业中签约金额最少的是哪个', '文旅产业项目：金额18.8亿元'],
  ['围场到位资金下降的产业', '新能源产业：到位资金下降12.8%'],
  ['围场哪个产业到位资金下降了', '新能源产业：到位资金下降12.8%'],
  ['围场哪个产业到位资金最多', '食品加工产业：到位资金23.7亿元'],
])('%s: %s', (question, expected) => {
  expect(ask(question).text).toBe(expected);
});

it.each([
  ['围场到位资金多少', '88.4亿元'],
  ['围场省外到位资金多少', '61.2亿元'],
  ['围场新引进项目多少个', '90个'],
  ['围场食品加工产业到位资金多少', '23.7亿元'],
])('neither a part nor a class is all: %s', (question, expected) => {
  expect(ask(question).values.map(({ text }) => text)).toEqual([expected]);
});

const fairs = answersFrom(
  {
    title: '共和县上半年招商引资情况',
    publishedOn: '2024-07-18',
    paragraphs: [
      '上半年，共和县新签约项目27个，协议总投资118亿元。从产业看，光伏项目9个，总投资47亿元；牦牛加工项目8个，总投资21亿元；文旅项目6个，总投资33亿元。',
      '去年，全县签约项目51个，总投资226亿元。从行业看，光伏项目20个，牦牛加工项目17个，文旅项目14个。',
    ],
  },
  {
    title: '共和县1—9月招商引资情况',
    publishedOn: '2024-10-18',
    paragraphs: ['1—9月，共和县新签约项目38个，协议总投资171亿元。其中，超10亿元项目5个，总投资79亿元。'],
  },
);

it('takes the newest fields that a page leads in, though they do not come to the whole', () => {
  expect(fairs('共和各产业签约项目几个').values.map(({ text }) => text)).toEqual(['9个', '8个', '6个']);
  expect(fairs('共和去年各产业签约项目几个').values.map(({ text }) => text)).toEqual([
    '20个',
    '17个',
    '14个',
  ]);
  expect(fairs('共和哪个产业签约总投资最高').text).toBe('光伏项目：总投资47亿元');
});

it('knows a county whose name is half a word of its own', () => {
  expect(fairs('共和签约项目有几个').values.map(({ text }) => text)).toEqual(['38个', '27个']);
});
