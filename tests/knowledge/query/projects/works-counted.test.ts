/** How many works there are: no count of anything else, of another list, of another class, of a part or of another stage. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const round = figuresOf(
  answersFrom({
    title: '云溪县举行第六期“三个一批”项目建设活动',
    publishedOn: '2023-07-18',
    paragraphs: [
      '7月17日，云溪县第六期“三个一批”项目建设活动举行，共有项目24个，总投资91亿元。其中，“签约一批”项目9个，总投资33亿元；“开工一批”项目8个，总投资31亿元；“投产一批”项目7个，总投资27亿元。',
      '自2021年6月活动开展以来，前五期我县累计签约项目63个，累计开工项目58个，累计投产项目41个。',
      '云溪精密铸件项目总投资4亿元，主要建设3条铸件生产线，全部建成后年产铸件600万件，提供就业岗位420个。',
    ],
  }),
);

describe('the page of a round', () => {
  it.each<[string, readonly string[]]>([
    ['三个一批一共几个', ['24个']],
    ['三个一批各几个', ['9个', '8个', '7个']],
    ['集中开工项目几个', ['8个']], // 累计开工58个 are of the rounds before
    ['投产几个', ['7个']],
    ['竣工几个', []], // 岗位, 铸件 and 生产线 are no works
    ['县重点项目几个', []], // no such list is told of
    ['工业项目几个', []],
  ])('%s', (question, expected) => {
    expect(round(question)).toEqual(expected);
  });
});

const report = figuresOf(
  answersFrom({
    title: '2023年上半年丰谷县经济运行情况',
    publishedOn: '2023-07-20',
    paragraphs: [
      '全县72个县级重点项目完成投资48亿元；新开工项目31个，竣工项目17个。',
      '全县新开工5亿元以上产业项目14个，其中10亿元以上项目4个。化工产业项目6个，完成投资9亿元。',
      '在32个行业大类中，有21个行业增加值同比增长。已有5个项目实现“拿地即开工”，为19个重点项目授信26亿元。',
      '亿元以上在建项目96个；百亿元以上项目2个。供应工业用地23宗。',
    ],
  }),
);

describe('the page of a half-year', () => {
  it.each<[string, readonly string[]]>([
    ['重点项目多少个', ['72个']],
    ['项目多少个', ['72个']], // those begun and those completed are a part of them
    ['三个一批一共几个', []],
    ['三个一批各几个', []],
    ['集中开工项目几个', []], // nothing is told of an occasion
    ['工业项目几个', []], // 工业用地23宗
    ['谋划项目几个', []],
    ['观摩了几个项目', []],
    ['续建几个', []], // 在建96个 are not only those that go on
    ['产业项目几个', ['14个']], // 化工产业 is one kind of it
    ['落地几个', []],
  ])('%s', (question, expected) => {
    expect(report(question)).toEqual(expected);
  });
});

describe('what came later, or is yet to come', () => {
  const told = figuresOf(
    answersFrom(
      {
        title: '丰谷县举行第九期“三个一批”项目建设活动',
        publishedOn: '2023-10-18',
        paragraphs: [
          '10月17日，丰谷县第九期“三个一批”项目建设活动举行，其中签约项目6个，开工项目5个，投产项目4个。',
        ],
      },
      {
        title: '云溪县水库建设见闻',
        publishedOn: '2023-11-05',
        paragraphs: ['县水利局负责人说，将抓住冬修的时节，再开工水库除险加固项目7个。'],
      },
    ),
  );

  it.each<[string, readonly string[]]>([
    ['丰谷县开工几个', ['5个']],
    ['丰谷县上半年开工几个', []],
    ['云溪县已开工几个', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('sizes', () => {
  const told = figuresOf(
    answersFrom({
      title: '平川市项目建设综述',
      publishedOn: '2023-08-03',
      paragraphs: ['平川市实施重点项目210个，其中10亿元以上项目36个，百亿元以上项目3个。'],
    }),
  );

  it('百亿元以上 is no 亿元以上', () => {
    expect(told('亿元以上项目几个')).toEqual([]);
    expect(told('百亿元以上项目几个')).toEqual(['3个']);
  });
});

describe('deeds told one behind the other', () => {
  const told = figuresOf(
    answersFrom({
      title: '平川市2023年政府工作报告',
      publishedOn: '2023-02-03',
      paragraphs: ['过去一年，新签约亿元以上项目83个；新开工亿元以上项目66个，新竣工51个。'],
    }),
  );

  it('新竣工51个 were not begun', () => {
    expect(told('平川市开工几个')).toEqual(['66个']);
    expect(told('平川市竣工几个')).toEqual(['51个']);
  });
});

it('a share of money says nothing of how many there are', () => {
  const told = answersFrom({
    title: '云溪县集中开工活动',
    publishedOn: '2023-07-18',
    paragraphs: ['云溪县开工项目总投资36亿元，占全市的12%。'],
  });
  expect(told('全市重点项目几个').values).toEqual([]);
});
