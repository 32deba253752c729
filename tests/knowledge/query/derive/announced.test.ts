import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '会昌县2023年重点项目推进情况',
  publisher: '会昌县人民政府',
  publishedOn: '2023-12-11',
  paragraphs: [
    '今年实施的供水项目有三个：一是城北水厂，总投资4.2亿元，日供水5万吨；二是河西管网，投资6800万元，铺设管道32公里；三是沿江泵站改造，投资3200万元，已完成主体。',
    '重点抓好总投资18亿元的湘水抽水蓄能、总投资9.6亿元的新能源材料园、总投资6.4亿元的冷链物流港三大工程。',
    '两大产业撑起了园区：稀土产业产值36.5亿元；家具产业产值12.8亿元。',
    '实施的养老项目有四个：一是城东养老院，总投资2.1亿元；二是城西养老院，总投资1.4亿元；其余为改造项目。',
  ],
});
const sum = (question: string) => ask(question).values?.map(({ number, unit }) => `${number}${unit}`);

describe('the sum of things that a page announces and names', () => {
  it.each([
    ['会昌县2023年三个供水项目投资合计多少', ['5.2亿元']],
    ['会昌县三大工程总投资加起来多少亿', ['34亿元']],
    ['会昌县两大产业产值合计多少', ['49.3亿元']], // not the first of them
  ])('%s', (question, expected) => {
    expect(sum(question)).toEqual(expected);
  });

  it.each([
    '会昌县四个养老项目总投资合计多少', // only two have a figure
    '会昌县五个供水项目投资合计多少',
    '会昌县三个养老项目总投资合计多少',
  ])('%s is not told', (question) => {
    expect(ask(question).status).toBe('not_found');
  });
});
