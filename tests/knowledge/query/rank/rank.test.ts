import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../src/knowledge/ingest.ts';
import { answer } from '../../../../src/knowledge/query/answer.ts';
import { readQuestion } from '../../../../src/knowledge/query/asking/frame.ts';
import { asksMembers } from '../../../../src/knowledge/query/rank/index.ts';
import { orderOf } from '../../../../src/knowledge/query/rank/order.ts';
import { articleOf } from '../../statements/article-of.ts';

describe('the order a question asks for', () => {
  it.each([
    ['哪个镇项目最多', 'top', 1, 1],
    ['哪个县垫底', 'bottom', 1, 1],
    ['完成率倒数第二的是哪个县', 'bottom', 2, 1],
    ['第二大的项目是哪个', 'top', 2, 1],
    ['前三名是谁', 'top', 1, 3],
    ['后两名是谁', 'bottom', 1, 2],
    ['投资最大的三个项目是哪些', 'top', 1, 3],
    ['哪个乡镇排第一', 'top', 1, 1],
    ['进度前三的有哪些', 'top', 1, 3],
    ['完成率后三位是哪几个县', 'bottom', 1, 3],
    ['2024年前三名是谁', 'top', 1, 3],
    ['总投资第二高的是哪个项目', 'top', 2, 1],
    ['项目最少的是哪两类', 'bottom', 1, 2],
    ['哪三个镇得分最高', 'top', 1, 3],
    ['打分垫底的三个镇是哪几个', 'bottom', 1, 3],
    ['排最后两名的是谁', 'bottom', 1, 2],
  ] as const)('%s', (question, end, from, count) => {
    expect(orderOf(question)).toEqual({ end, from, count });
  });

  it.each([
    '前三季度签约几个',
    '第二产业投资多少',
    '第一批下达多少',
    '前8个月完成多少',
    '前三期开工几个',
    '目前一共开工了哪些项目',
    '目前两县签约几个',
    '当前三家企业投产了吗',
    '今后一段时间建什么',
    '此后两家企业落户在哪',
    '先后两家企业落户',
    '第一水厂总投资多少',
    '第一人民医院有多少张床位',
    '第二小学建在哪',
    '第二长江大桥多长',
    '第三大道总投资多少',
  ])('%s names none', (question) => {
    expect(orderOf(question)).toBeUndefined();
  });
});

const library = libraryOf([
  articleOf({
    document: 'a.txt',
    title: '沁源县2023年第三季度重大项目签约暨观摩情况',
    publisher: '沁源县人民政府',
    publishedOn: '2023-10-11',
    paragraphs: [
      '10月10日，沁源县组织三季度重大项目观摩，并举行签约仪式。',
      '签约项目中，有总投资15亿元的太岳锂电池材料项目、总投资12亿元的沁河储能装备项目、总投资6亿元的灵空山康养小镇项目。',
      '各乡镇中，郭道镇签约项目9个，居第一位，灵空山镇、王和镇分别签约6个、5个。',
      '现场打分，郭道镇95.2分居首，王和镇93.1分，沁河镇91.4分；景凤镇84.6分，排名垫底。',
      '分行业看，煤化工增长6.2%，装备制造增长14.1%，食品加工增长8.8%；建材与上年同月持平；纺织下降2.4%。',
    ],
  }),
]);
const ask = (question: string) => answer(library, question, { now: '2023-12-01' });
const figures = (question: string) => ask(question).values.map(({ text }) => text);

describe('whether a question wants members of a list', () => {
  it.each<[string, boolean]>([
    ['哪个镇投资最多', true],
    ['签约项目里投资最大的，是哪个', true],
    ['签约项目总投资多少，最大的是哪个', true],
    ['哪里投得最多', true],
    ['上10个亿的都有谁', true],
    ['最高的楼在哪，投了多少', false],
    ['最大的项目哪年能用', false],
    ['冷链园由谁领先建设', false],
    ['冷链园面积最大，总投资多少，供哪几个镇', false],
    ['冷链园总投资多少，最大的亮点是什么项目', false],
  ])('%s: %s', (question, wanted) => {
    expect(asksMembers(readQuestion(question, { now: '2023-12-01', known: [] }))).toBe(wanted);
  });
});

describe('members of a list', () => {
  it.each([
    ['沁源县签约的项目里上10个亿的都有谁', ['15亿元', '12亿元']],
    ['沁源县签约项目中10亿元以下的是哪个', ['6亿元']],
    ['沁源县签约项目里，哪些是12亿的', ['12亿元']],
    ['沁源县签约项目总投资最小的是哪个', ['6亿元']],
    ['沁源县签约项目里第二大的是哪个项目', ['12亿元']],
    ['沁源县签约项目里投资最大的两个是哪些，各投多少', ['15亿元', '12亿元']],
    ['沁源县哪个镇签约第一，签了几个', ['9个']],
    ['沁源县哪个行业增得最快', ['14.1%']],
    ['沁源县观摩打分哪个镇最低，几分', ['84.6分']],
    ['沁源县观摩得分最高的是哪个镇', ['95.2分']],
    ['沁源县观摩分数第二名是哪个乡镇', ['93.1分']],
    ['沁源县哪个行业是下降的', ['2.4%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('names the last by the rank the page tells', () => {
    expect(ask('沁源县观摩打分垫底的是哪个镇').text).toContain('景凤镇');
  });

  it('is no list when nothing on the page is limited so', () => {
    expect(ask('沁源县签约项目里超过20亿的是哪几个').values).toEqual([]);
  });
});

describe('a figure of one thing beside a word that asks for others', () => {
  const town = libraryOf([
    articleOf({
      document: 'b.txt',
      title: '织金县重点项目加快建设',
      publisher: '织金县人民政府',
      publishedOn: '2024-06-03',
      paragraphs: [
        '截至5月底，织金县实施重点项目38个，总投资164.7亿元。织金县第一水厂总投资2.9亿元，日供水能力8万吨。',
        '开工项目中，绮陌产业园总投资14.5亿元，桂果物流园总投资7.3亿元，三塘热电厂总投资3.6亿元。',
      ],
    }),
  ]);
  const told = (question: string) =>
    answer(town, question, { now: '2024-06-20' }).values.map(({ text }) => text);

  it.each<[string, readonly string[]]>([
    ['织金县第一水厂总投资多少，在哪', ['2.9亿元']],
    ['织金县第一水厂日供水能力多少，供哪几个镇', ['8万吨']],
    ['绮陌产业园总投资多少，最大的亮点是什么项目', ['14.5亿元']],
    ['以外资为主的绮陌产业园总投资多少', ['14.5亿元']],
    ['桂果物流园以外贸为主，总投资多少', ['7.3亿元']],
    ['另一个项目三塘热电厂总投资多少', ['3.6亿元']],
    ['织金县开工项目总投资最大的，是哪个', ['14.5亿元']],
    ['织金县开工项目里哪个总投资最小', ['3.6亿元']],
    ['织金县目前一共开工了哪些项目', []],
    ['织金县第二水厂总投资多少，在哪', []],
    ['织金县第二水厂总投资多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('lists a page tells in its own ways', () => {
  const works = libraryOf([
    articleOf({
      document: 'c.txt',
      title: '昔阳县2024年六件民生实事确定',
      publisher: '昔阳县人民政府',
      publishedOn: '2024-02-03',
      paragraphs: [
        '2月1日，昔阳县票决产生2024年六件民生实事，计划总投资4.1亿元。',
        '六件民生实事分别是：',
        '1.学位扩容。新建小学2所，新增学位1800个，投资1.2亿元。',
        '2.健康乡村。改造卫生室40个，投资3200万元。',
        '3.老区更新。改造小区15个，加装电梯22部，投资1.1亿元。',
        '4.清水入户。新建供水站6处，投资9500万元。',
        '5.公交进村。购置公交车30辆，财政投入2400万元。',
        '6.便民停车。新增泊位700个，投资2700万元。',
        '得票最高的是清水入户，获176票。',
      ],
    }),
    articleOf({
      document: 'd.txt',
      title: '左权县2024年上半年项目建设通报',
      publisher: '左权县人民政府',
      publishedOn: '2024-07-12',
      paragraphs: [
        '投资完成率排在前三位的是寒王乡（74.3%）、县水利局（69.8%）、桐峪镇（63.5%）；排在后三位的是石匣乡（24.6%）、县教育局（19.9%）、拐儿镇（13.7%）。',
        '从投资看，辽阳镇完成投资12.6亿元，增长18.2%；麻田镇完成投资8.4亿元，增长3.9%；粟城乡完成投资5.7亿元，下降6.8%。',
        '推进最慢的是文旅领域，只完成了31.5%。',
        '尚未开工的19个新建项目中，因土地问题未开工的9个，因资金未落实未开工的6个，因手续不全未开工的4个。',
        '签约10亿元以上项目2个，分别是总投资13亿元的左权新材料产业园、总投资11.5亿元的2吉瓦时固态电池。',
      ],
    }),
  ]);
  const told = (question: string) =>
    answer(works, question, { now: '2024-08-01' }).values.map(({ text }) => text);

  it.each<[string, readonly string[]]>([
    ['昔阳县六件民生实事里哪件花钱最少', ['2400万元']],
    ['昔阳2024年民生实事投资排前三的是哪三件', ['1.2亿元', '1.1亿元', '9500万元']],
    ['昔阳县民生实事中投资上亿元的是哪几件', ['1.2亿元', '1.1亿元']],
    ['昔阳县票决得票最高的是哪件', ['176票']],
    ['左权县上半年投资完成率倒数第一是谁', ['13.7%']],
    ['左权县投资完成率后三位是哪几个，各多少', ['24.6%', '19.9%', '13.7%']],
    ['左权县完成率倒数第二的是哪个乡镇', ['24.6%']],
    ['左权县哪个乡镇投资在下滑，滑了多少', ['6.8%']],
    ['左权县哪个乡镇的投资是负增长', ['6.8%']],
    ['左权县哪个镇的投资增速最快', ['18.2%']],
    ['左权县推进最慢的是哪个领域，完成多少', ['31.5%']],
    ['左权县没开工的新建项目，哪个原因最多', ['9个']],
    ['左权县签约的10亿元以上项目是哪几个，各投多少', ['13亿元', '11.5亿元']],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
