import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/knowledge/article/index.ts';
import { answersFrom } from '../../answers-from.ts';

const review = {
  title: '庆阳市2023年二季度项目观摩侧记',
  publishedOn: '2023-07-20',
  paragraphs: [
    '庆阳市二季度重点项目观摩采取现场打分、当场公布的办法。综合得分前三名依次是：宁县95.8分、镇原县95.2分、环县94.6分；后三名依次是：合水县88.1分、正宁县87.5分、滨湖新区85.9分。',
    '观摩项目中，总投资8亿元以上的有3个，分别是宁县煤化工园（12.6亿元）、环县风电场（9.8亿元）和镇原县粮食物流园（8.4亿元）。庆城县防洪堤总投资10.5亿元，计划四季度开工。',
  ],
};
const stacked = [
  '庆阳市2023年1—9月重点项目进展通报',
  '2023-10-12 来源：庆阳市人民政府',
  '庆阳市1—9月重点项目进展情况通报如下，各县区要对照差距，抓紧推进项目建设。',
  '附表 各县区重点项目情况（单位：项、亿元、%）',
  ...['地区', '项目数', '其中：新建', '年度计划投资', '完成率'],
  ...['西峰区', '31', '12', '44.20', '78.6'],
  ...['宁县', '26', '14', '39.50', '83.1'],
  ...['环县', '22', '9', '41.70', '69.4'],
].join('\n');

const table = readArticle('qingyang.txt', new TextEncoder().encode(stacked));
if ('rejected' in table) throw new Error(table.rejected);
const ask = answersFrom(review);
const askTable = answersFrom(table);

const told = (text: string): string => text.replaceAll('\n', ' ');

describe('members of a list of points', () => {
  it.each([
    ['庆阳二季度观摩打分前三是哪几家', '宁县：得分95.8分 镇原县：得分95.2分 环县：得分94.6分'],
    ['庆阳二季度观摩后三名分别多少分', '合水县：得分88.1分 正宁县：得分87.5分 滨湖新区：得分85.9分'],
    ['庆阳观摩倒数第一是谁，多少分', '滨湖新区：得分85.9分'],
  ])('%s', (question, answer) => {
    expect(told(ask(question).text)).toBe(answer);
  });
});

describe('members over a limit', () => {
  it.each(['庆阳观摩的8亿以上的项目有哪几个', '庆阳观摩项目，8亿以上的是哪几个'])(
    '%s: those told under that limit',
    (question) => {
      expect(told(ask(question).text)).toBe(
        '宁县煤化工园：12.6亿元 环县风电场：9.8亿元 镇原县粮食物流园：8.4亿元',
      );
    },
  );
});

describe('a table with one cell a line, a part of a column in the next', () => {
  it.each([
    ['庆阳2023年1—9月各县区重点项目完成率谁最高', '宁县：年度计划完成率83.1（%）'],
    ['庆阳哪个县区年度计划投资最多', '西峰区：年度计划投资44.20（亿元）'],
    ['庆阳市县区里其中新建最少的是哪个', '环县：其中：新建9（项）'],
    [
      '庆阳各县区完成率最高的和最低的分别是哪个、多少',
      '宁县：年度计划完成率83.1（%） 环县：年度计划完成率69.4（%）',
    ],
    ['庆阳1—9月，县区和开发区中谁家年度计划投资最大', '西峰区：年度计划投资44.20（亿元）'],
  ])('%s', (question, answer) => {
    expect(told(askTable(question).text)).toBe(answer);
  });
});
