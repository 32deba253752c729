/** Members of a list held against how far the year has gone, and those a page itself calls the largest. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const stacked = [
  '2022年1-9月全市在建重点项目进展情况',
  '2022-10-14 来源：三明市发展和改革委员会',
  '1-9月，三明市在建重点项目完成投资61.8亿元，占年度计划的77.1%，超序时进度2.1个百分点。序时进度为75.0%。',
  '附表 1-9月在建重点项目完成情况（单位：个、亿元、%）',
  ...['地区', '项目数', '年度计划投资', '累计完成投资', '完成率'],
  ...['全市合计', '64', '80.2', '61.8', '77.1'],
  ...['沙县区', '27', '33.6', '28.1', '83.6'],
  ...['尤溪县', '21', '26.4', '19.5', '73.9'],
  ...['宁化县', '16', '20.2', '14.2', '70.3'],
].join('\n');
const table = articleRead('sanming.txt', stacked);
const askTable = answersFrom(table);
const ask = answersFrom({
  title: '祁阳市2024年秋季重大项目集中开工',
  publishedOn: '2024-09-12',
  paragraphs: [
    '9月11日，祁阳市2024年秋季重大项目集中开工活动举行，共28个，总投资96.4亿元。',
    '在黎家坪分会场，开工项目5个，总投资31.2亿元，其中锂电池隔膜项目总投资18.6亿元，是这次开工项目中单体投资最大的一个，今年计划完成投资2.4亿元。',
  ],
});
const told = (text: string): readonly string[] => text.split('\n').map((line) => line.split('：')[0] ?? '');

describe('how far the year has gone', () => {
  it.each<[string, readonly string[]]>([
    ['三明2022年1-9月哪几个县没赶上序时进度', ['尤溪县', '宁化县']],
    ['三明2022年9月底落后序时进度的县区有哪些', ['尤溪县', '宁化县']],
    ['三明2022年1-9月超序时进度的有哪几个县区', ['沙县区']],
    ['三明2022年1-9月完成率超过75%的有哪几个县区', ['沙县区']], // 全市合计 is none of them
  ])('%s', (question, expected) => {
    expect(told(askTable(question).text)).toEqual(expected);
  });

  it('is no distance from it', () => {
    const points = (question: string) => askTable(question).values.map(({ text }) => text);
    expect(points('三明2022年1-9月超序时进度几个点')).toEqual(['2.1个百分点']);
    expect(points('三明2022年1-9月序时进度是多少')).toEqual(['75.0%']);
  });

  it('is known of no other stretch', () => {
    expect(askTable('三明2022年1-10月哪几个县没赶上序时进度').status).toBe('not_found');
  });
});

const stated = answersFrom({
  title: '永安市2024年1—9月重点项目进展情况',
  publishedOn: '2024-10-12',
  paragraphs: [
    '9月底序时进度要求为82%。1—9月，永安市各镇投资完成率分别为：小陶镇85.4%、贡川镇78.1%、曹远镇82%、洪田镇63.2%。',
  ],
});

describe('how far a page says that all should have come', () => {
  it.each<[string, readonly string[]]>([
    ['永安2024年1—9月超序时进度的有哪几个镇', ['小陶镇']],
    ['永安2024年1—9月哪几个镇没赶上序时进度', ['贡川镇', '洪田镇']],
    ['永安2024年1—9月投资完成率不低于序时进度的有哪几个镇', ['小陶镇', '曹远镇']],
    ['永安2024年1—9月投资完成率不高于序时进度的有哪几个镇', ['贡川镇', '曹远镇', '洪田镇']],
  ])('%s', (question, expected) => {
    expect(told(stated(question).text)).toEqual(expected);
  });
});

describe('the largest, as the page says behind its figure', () => {
  it.each(['祁阳2024年秋季开工的哪个项目单体投资最大', '祁阳2024年秋季集中开工总投资最大的是哪个项目'])(
    '%s',
    (question) => {
      expect(ask(question).text).toBe('锂电池隔膜项目：总投资18.6亿元');
    },
  );
});

const narrowed = answersFrom(
  {
    title: '双牌县2024年一季度重大项目集中开工',
    publishedOn: '2024-03-20',
    paragraphs: [
      '3月19日，双牌县2024年一季度重大项目集中开工活动举行，其中储能电芯项目总投资16.4亿元，是产业项目中投资最大的一个；潇水综合治理项目总投资24亿元；城南小学扩建项目总投资2亿元。',
    ],
  },
  {
    title: '新田县2024年二季度重大项目集中开工',
    publishedOn: '2024-06-20',
    paragraphs: [
      '6月19日，新田县2024年二季度重大项目集中开工活动举行。竹木家具项目总投资9.2亿元，是民间投资最大的一个。富硒食品项目总投资13亿元。春陵江大桥项目总投资3亿元。',
    ],
  },
);

describe('the largest of some is not the largest of all', () => {
  it.each<[string, readonly string[]]>([
    ['双牌2024年一季度开工的项目里投资最大的是哪个', ['24亿元']],
    ['双牌一季度总投资最大的是哪个项目', ['24亿元']],
    ['双牌一季度产业项目中投资最大的是哪个', ['16.4亿元']],
    ['新田2024年二季度开工的项目里哪个投资最大', ['13亿元']],
  ])('%s', (question, expected) => {
    expect(narrowed(question).values.map(({ text }) => text)).toEqual(expected);
  });
});
