import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../src/knowledge/ingest.ts';
import { answer } from '../../../src/knowledge/query/answer.ts';
import { articleOf } from '../statements/article-of.ts';

const library = libraryOf([
  articleOf({
    document: 'a.txt',
    title: '会昌县2023年重点项目推进情况',
    publisher: '会昌县人民政府',
    publishedOn: '2023-12-11',
    paragraphs: [
      '今年，会昌县安排重点项目64个，总投资182亿元，其中省级4个、市级19个、县级41个；新建38个，续建26个。',
      '贡江大桥总投资5.6亿元，其中中央资金1.9亿元、省级资金1.2亿元、县级自筹2.5亿元。',
      '引进的项目中，投资10亿元以上项目3个，投资1亿元以上项目17个。',
      '全县公路干线优良率达到82%，支线优良率达到71%。',
      '开工项目21个，总投资96.4亿元。开工项目中，新材料项目8个，总投资41.3亿元；文旅康养项目5个，总投资12.6亿元；社会民生类项目3个，总投资7.4亿元。',
      '校舍改造分三类。平房翻建工程计划投入资金1250万元；护栏安装工程计划投入资金360万元；以上校舍各项改造共投入资金1610万元。',
    ],
  }),
]);
const figures = (question: string) =>
  answer(library, question, { now: '2023-12-20' }).values.map(({ text }) => text);

describe('the same asked of several things', () => {
  it.each([
    ['会昌县重点项目省级市级县级各几个', ['4个', '19个', '41个']],
    ['会昌县重点项目，新建的几个续建的几个', ['38个', '26个']],
    ['会昌县贡江大桥的钱，中央给了多少，省里给了多少', ['1.9亿元', '1.2亿元']],
    ['会昌县引进的项目里，10亿以上的和1亿以上的各多少个', ['3个', '17个']],
    ['会昌县引进的项目，上10个亿的几个、上1个亿的几个', ['3个', '17个']],
    ['会昌县公路干线支线优良率各是多少', ['82%', '71%']],
    ['会昌县校舍改造，平房翻建、护栏安装各安排多少钱', ['1250万元', '360万元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a number and a sum', () => {
  it.each([
    ['会昌县开工的社会民生项目几个多少钱', ['3个', '7.4亿元']],
    ['会昌县开工的文旅康养项目有几个、多少亿', ['5个', '12.6亿元']],
    ['会昌县开工的新材料项目数量跟金额', ['8个', '41.3亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('is not answered by halves', () => {
    expect(figures('会昌县10亿元以上项目的数量跟金额')).toEqual([]);
  });
});
