import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

/** Pages of a “三个一批” activity: this batch beside the ones before it, the classes in quotes, the places in lists. */
const county = {
  title: '唐河县举行第十二期“三个一批”项目建设活动',
  publisher: '唐河县融媒体中心',
  publishedOn: '2024-04-19',
  paragraphs: [
    '4月18日，第十二期“三个一批”活动，全县共推进项目26个，总投资131.7亿元。其中，“签约一批”12个，总投资66.2亿元；“开工一批”8个，总投资40.1亿元，年度计划投资14.9亿元；“投产一批”6个，总投资25.4亿元，已完成投资24.3亿元。',
    '“签约一批”中，制造业项目7个，总投资43.6亿元；现代服务业项目5个，总投资22.6亿元。',
    '前十一期全县累计签约项目97个，总投资521亿元，已开工90个，开工率92.8%；累计开工项目86个，总投资478亿元。一季度，全县固定资产投资同比增长9.6%。',
    '苍台镇、黑龙镇分别签约3个、2个，马振抚镇投产1个。',
  ],
};
const city = {
  title: '全市第十期“三个一批”项目建设活动举行',
  publisher: '三门峡日报',
  publishedOn: '2024-04-20',
  paragraphs: [
    '我市第十期“三个一批”活动共实施项目132个，总投资892.5亿元。“签约一批”51个，总投资372.6亿元，其中渑池县9个、67.3亿元，灵宝市12个、88.4亿元，陕州区8个、52.7亿元，卢氏县5个、31.9亿元；“投产一批”35个，总投资221.7亿元。',
    '今年以来，全市两期“三个一批”累计集中签约项目98个，总投资734亿元。',
  ],
};
const figures = figuresOf(answersFrom(county, city));

describe('the classes of a “三个一批”', () => {
  it.each<[string, readonly string[]]>([
    ['唐河第十二期签约几个，总投资多少', ['12个', '66.2亿元']],
    ['唐河县第十二期开工一批总投资和年度计划投资', ['40.1亿元', '14.9亿元']],
    ['唐河十二期投产项目完成投资多少', ['24.3亿元']],
    ['唐河第十二期三个一批一共多少个项目，总投资多少', ['26个', '131.7亿元']],
    ['唐河第十二期签约的现代服务业项目总投资多少', ['22.6亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('the batches before', () => {
  it.each<[string, readonly string[]]>([
    ['唐河前十一期累计签约多少个项目，总投资多少', ['97个', '521亿元']],
    ['唐河三个一批累计开工总投资多少', ['478亿元']],
    ['唐河前十一期签约项目开工率多少', ['92.8%']],
    ['三门峡市2024年两期累计签约项目总投资多少', ['734亿元']],
    // told of none of them
    ['唐河第十一期签约多少个', []],
    ['唐河前十期累计签约多少个', []],
    ['唐河第十二期签约项目开工率多少', []],
    // of those signed, how many have begun
    ['唐河前十一期签约项目已开工几个', ['90个']],
    ['唐河第十二期签约项目已开工几个', []],
    // the economy of the county is of no batch
    ['唐河前十一期固定资产投资增长多少', []],
    ['唐河一季度固定资产投资增长多少', ['9.6%']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('a meeting that speaks of a batch as well', () => {
  const told = figuresOf(
    answersFrom({
      title: '漯河市召开重点项目建设暨“三个一批”4月份调度会',
      publishedOn: '2024-04-22',
      paragraphs: [
        '4月20日，漯河市召开重点项目建设暨“三个一批”4月份调度会，通报一季度重点项目及第十二期“三个一批”进展情况。',
        '一季度全市218个省市重点项目完成投资131.4亿元，占年度计划的27.5%。',
        '第十二期“三个一批”活动，全市签约项目24个，总投资187.3亿元。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['漯河第十二期签约几个，总投资多少', ['24个', '187.3亿元']],
    ['漯河一季度省市重点项目完成投资多少', ['131.4亿元']],
    ['漯河第十二期完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

describe('the places of a batch', () => {
  it.each<[string, readonly string[]]>([
    ['灵宝市第十期签约几个，总投资多少', ['12个', '88.4亿元']],
    ['卢氏县第十期签约总投资', ['31.9亿元']],
    ['三门峡第十期签约总投资多少', ['372.6亿元']],
    ['三门峡第十期投产几个', ['35个']],
    // a verb said once is that of every town of the list
    ['唐河黑龙镇第十二期签约几个', ['2个']],
    ['黑龙签约几个', ['2个']],
    ['灵宝第十期投产几个', []],
    ['唐河黑龙镇第十二期投产几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('says no 约 of 签约', () => {
    expect(answersFrom(county)('唐河苍台镇第十二期签约几个').text).toMatch(/^3个/);
  });
});

/** A page of towns alone: neither they nor the first of them are the county. */
const lines = [
  '滑县第十一期“三个一批”项目分乡镇情况公布',
  '2024-01-25 来源：滑县发展和改革委员会',
  '',
  '现将滑县第十一期“三个一批”项目分乡镇情况公布如下，请各乡镇对照抓好落实。',
  '滑县第十一期“三个一批”签约开工投产情况',
  '单位：个、亿元',
  ...['乡镇', '签约', '开工', '投产', '总投资'],
  ...['道口镇', '4', '5', '2', '46.3'],
  ...['留固镇', '3', '4', '1', '28.1'],
  ...['十八里镇', '2', '2', '3', '15.5'],
];

describe('a table of towns', () => {
  const article = articleRead('towns.txt', lines.join('\n'));
  const ask = answersFrom(article);
  const told = (question: string) => ask(question).values.map(({ number, unit }) => `${number}${unit}`);

  it.each<[string, readonly string[]]>([
    ['滑县留固镇第十一期签约几个，开工几个', ['3个', '4个']],
    ['滑县十八里镇第十一期投产几个', ['3个']],
    ['滑县留固镇第十一期总投资多少', ['28.1亿元']],
    ['滑县第十一期签约多少个', []],
    ['滑县第十一期总投资多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
