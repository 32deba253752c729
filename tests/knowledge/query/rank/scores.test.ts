import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

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

const table = articleRead('qingyang.txt', stacked);
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
    ['庆阳市县区里其中新建最少的是哪个', '环县：新建9（项）'],
    [
      '庆阳各县区完成率最高的和最低的分别是哪个、多少',
      '宁县：年度计划完成率83.1（%） 环县：年度计划完成率69.4（%）',
    ],
    ['庆阳1—9月，县区和开发区中谁家年度计划投资最大', '西峰区：年度计划投资44.20（亿元）'],
  ])('%s', (question, answer) => {
    expect(told(askTable(question).text)).toBe(answer);
  });
});

const bonds = {
  title: '徽县2023年第二批新增专项债券资金安排通知',
  publishedOn: '2023-06-20',
  paragraphs: [
    '本次下达徽县第二批新增专项债券6.4亿元，安排项目4个。其中10年期债券2.3亿元，20年期债券4.1亿元。',
    '二、项目明细。1.徽县城区供热管网项目，安排16000万元；2.徽县人民医院扩建项目，安排21000万元；3.银杏镇冷链物流园项目，安排15000万元；4.伏家镇标准厂房项目，安排12000万元。',
    '三、分领域支出情况',
    '市政设施项目6个，额度2.1亿元，支出1.4亿元，支出进度66.7%；',
    '社会事业项目5个，额度1.8亿元，支出0.7亿元，支出进度38.9%；',
    '农林水利项目4个，额度1.2亿元，支出0.6亿元，支出进度50.0%。',
  ],
};
const askBonds = answersFrom(bonds);

describe('what each had of a fund', () => {
  it.each([
    ['徽县第二批专项债里单个项目给得最多的是哪个', '徽县人民医院扩建项目：安排21000万元'],
    ['徽县专项债哪个领域支出进度最慢', '社会事业项目：支出进度38.9%'],
    ['徽县专项债额度最多的是哪个领域', '市政设施项目：额度2.1亿元'],
  ])('%s', (question, answer) => {
    expect(told(askBonds(question).text)).toBe(answer);
  });
});

const growth = {
  title: '成县2023年1—10月固定资产投资快报',
  publishedOn: '2023-11-08',
  paragraphs: [
    '1—10月，成县工业利润总额下降3.1%。',
    '四大主导产业中，铅锌冶炼产业产值86.1亿元，增长4.4%；绿色建材产业产值22.7亿元，下降2.9%；林果加工产业产值15.3亿元，增长7.7%。',
  ],
};
const askGrowth = answersFrom(growth);

describe('which of a kind fell', () => {
  it.each([
    ['成县四大主导产业1—10月哪个是负增长', '绿色建材产业：产值下降2.9%'],
    ['成县几个主导产业，1—10月产值往下掉的是哪个', '绿色建材产业：产值下降2.9%'],
  ])('%s', (question, answer) => {
    expect(told(askGrowth(question).text)).toContain(answer);
  });
});
