import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom({
  title: '【一周开工】浙江这个县26个项目动工；皖东一市17个项目开竣工',
  publisher: '工程观察网',
  publishedOn: '2021-09-15',
  paragraphs: [
    '▍浙江·天台',
    '日前，天台县三季度重点项目集中开工仪式举行。此次集中开工项目共26个，总投资71.3亿元。',
    '1—8月，全县固定资产投资同比增长8.4%。',
    '▍安徽·天长',
    '9月11日，2021年9月份重大项目集中开竣工活动举行。本次活动涉及项目17个，总投资52.6亿元，其中：集中开工项目11个，总投资38.9亿元；集中竣工项目6个，总投资13.7亿元。',
    '1—8月，全市在建重点项目96个，完成投资61.5亿元。天长所在的滁州市，同批项目88个，总投资431亿元。',
  ],
});
const figures = figuresOf(ask);

describe('a digest whose sections are headed by their places', () => {
  it.each([
    ['天台县三季度集中开工几个项目，总投资多少', ['26个', '71.3亿元']],
    ['天台1—8月固投增长多少', ['8.4%']],
    ['天长9月集中开工几个，总投资多少', ['11个', '38.9亿元']],
    ['天长竣工的总投资', ['13.7亿元']],
    ['天长1—8月在建重点项目完成投资多少', ['61.5亿元']],
    ['滁州同批项目总投资多少', ['431亿元']],
  ])('%s', (question, expected) => expect(figures(question)).toEqual(expected));

  it.each(['浙江9月集中开工几个', '滁州1—8月在建重点项目完成投资多少', '天台竣工的总投资'])(
    'does not say: %s',
    (question) => expect(figures(question)).toEqual([]),
  );
});

describe('a weekly that tells of one place after the other', () => {
  const page = articleRead(
    'page.txt',
    [
      '【项目情报周刊】2023年第46期（11月13日—11月19日）',
      '发布：2023-11-20 09:05  栏目：一周速览',
      '',
      '■ 河南·新野',
      '11月15日，新野县第十期“三个一批”项目建设活动举行。签约项目6个，总投资26.3亿元；开工项目9个，总投资41.8亿元。',
      '',
      '■ 湖北·宜城',
      '11月16日，宜城市举行四季度重大项目集中开工活动，15个项目集中开工，总投资72.5亿元。',
      '',
      '■ 辽宁·沈阳',
      '1—10月，全市固定资产投资同比增长5.4%，其中工业投资增长12.6%。',
      '',
      '■ 重庆·万州',
      '11月17日，万州经开区举行招商引资项目集中签约仪式，13个项目签约，合同投资58.1亿元。',
    ].join('\n'),
  );
  const weekly = figuresOf(answersFrom(page));

  it.each([
    ['新野第十期签约几个，总投资多少', ['6个', '26.3亿元']],
    ['新野县第十期开工项目总投资多少', ['41.8亿元']],
    ['宜城2023年四季度集中开工几个', ['15个']],
    ['沈阳2023年1—10月工业投资增长多少', ['12.6%']],
    ['万州经开区签约几个项目', ['13个']],
  ])('%s', (question, expected) => expect(weekly(question)).toEqual(expected));

  it.each([
    '宜城签约几个',
    '宜城第十期集中开工几个', // another's round
    '沈阳第46期固定资产投资增长多少', // an issue of the paper
    '河南签约几个项目',
  ])('does not say: %s', (question) => expect(weekly(question)).toEqual([]));
});

describe.each([
  ['one entry a line', '\n'],
  ['all entries in one paragraph', ''],
])('a digest whose entries open with their places, %s', (_, apart) => {
  const told = figuresOf(
    answersFrom(
      articleRead(
        'page.txt',
        [
          '县域项目早读｜5月14日 星期三',
          '2025-05-14 07:10 县域观察',
          '早上好，以下是今天的县域项目快讯。',
          [
            '1.【河南淮滨】第十五期“三个一批”开工的9个项目已全部办结手续，总投资34.9亿元。',
            '2.【山东寿光】1—4月，全市固定资产投资同比增长5.2%；117个重点项目完成投资88.5亿元，占年度计划的29.9%。',
            '3.【湖南浏阳】一季度，浏阳全市引进项目38个，合同引资76.4亿元；到位资金21.3亿元。',
            '4.【辽宁桓仁】1—4月，全县42个重点项目完成投资11.3亿元，同比增长16.4%。',
            '5.【四川安岳】一季度重大项目集中开工仪式4月2 1日举行，共开工项目17个，总投资33. 6亿元。',
          ].join(apart),
        ].join('\n'),
      ),
    ),
  );

  it.each([
    ['寿光市1—4月固定资产投资增长多少', ['5.2%']],
    ['寿光1—4月重点项目完成投资多少', ['88.5亿元']],
    ['浏阳一季度到位资金多少', ['21.3亿元']],
    ['桓仁县1—4月重点项目完成投资多少', ['11.3亿元']],
    ['安岳县一季度集中开工几个项目，总投资多少', ['17个', '33.6亿元']],
    ['安岳县4月21日集中开工几个项目', ['17个']],
    ['淮滨第十五期开工几个项目', ['9个']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));

  it.each(['浏阳1—4月重点项目完成投资多少', '桓仁第十五期开工几个项目', '安岳1—4月固定资产投资增长多少'])(
    'does not say: %s',
    (question) => expect(told(question)).toEqual([]),
  );
});

it('a label that opens a line with where investors come from makes no digest of a county’s page', () => {
  const told = figuresOf(
    answersFrom({
      title: '淮滨县上半年招商引资成绩单',
      publishedOn: '2025-07-14',
      paragraphs: [
        '上半年，淮滨县新签约项目23个，总投资61.4亿元。',
        '深圳：签约项目9个，总投资24.6亿元。',
        '上海：签约项目5个，总投资13.2亿元。',
        '全县实际到位资金28.7亿元。',
      ],
    }),
  );
  expect(told('淮滨县上半年新签约项目多少个')).toEqual(['23个']);
  expect(told('淮滨县上半年到位资金多少')).toEqual(['28.7亿元']);
});

describe('全市 on a page of a county-level city', () => {
  const ofTour = figuresOf(
    answersFrom({
      title: '天长站：三个项目亮家底',
      publisher: '皖东晚报',
      publishedOn: '2019-09-27',
      paragraphs: [
        '9月24日，全市重大项目现场推进会举行，各县（市、区）负责人先后到9个地方观摩。9月25日上午，观摩团到达天长。',
        '天长市市长汇报说，今年天长1—8月完成投资71.9亿元。',
        '总结会上，市发改委通报：1—8月，全市231个重点项目完成投资482.3亿元。',
      ],
    }),
  );
  const ofOwn = figuresOf(
    answersFrom({
      title: '天长市召开项目调度会',
      publishedOn: '2019-09-27',
      paragraphs: [
        '1—8月，天长市重点项目投资增幅在滁州各县（市、区）中排第二。全市61个重点项目完成投资95.7亿元。',
      ],
    }),
  );
  const named = figuresOf(
    answersFrom({
      title: '我市一季度11个重大项目集中开工',
      publisher: '天长日报',
      publishedOn: '2022-03-01',
      paragraphs: [
        '2月28日，天长市一季度重大项目集中开工活动举行，共11个，总投资58.4亿元。同日，滁州市各县（市、区）共集中开工项目86个，总投资367亿元，天长市开工项目个数在各县（市、区）中排第二位。',
        '今年全市共谋划重点项目158个，总投资816亿元。',
      ],
    }),
  );
  it('is its own where the city around is called by its name', () => {
    expect(named('天长市2022年谋划多少个重点项目')).toEqual(['158个']);
    expect(named('滁州市2022年谋划多少个重点项目')).toEqual([]);
    expect(named('滁州市2022年一季度集中开工几个')).toEqual(['86个']);
  });
  it('is its own where the city around calls upon its counties', () => {
    const told = figuresOf(
      answersFrom({
        title: '天长市加快重点项目建设',
        publishedOn: '2024-07-10',
        paragraphs: [
          '滁州市委、市政府要求各县（市、区）加快项目建设，天长市迅速行动。1—6月，全市新开工重点项目46个，完成投资63.2亿元。',
        ],
      }),
    );
    expect(told('滁州市上半年完成投资多少')).toEqual([]);
    expect(told('天长市上半年完成投资多少')).toEqual(['63.2亿元']);
  });
  it('is the city around it where the page speaks to its counties', () => {
    expect(ofTour('滁州市2019年1—8月重点项目完成投资多少')).toEqual(['482.3亿元']);
    expect(ofTour('天长市2019年1—8月完成投资多少')).toEqual(['71.9亿元']);
  });
  it('is its own where it is only ranked among them', () => {
    expect(ofOwn('天长市2019年1—8月重点项目完成投资多少')).toEqual(['95.7亿元']);
    expect(ofOwn('滁州市2019年1—8月重点项目完成投资多少')).toEqual([]);
  });
});

it('全县 beneath the heading of a county on a page of its city is that county', () => {
  const ofCity = figuresOf(
    answersFrom({
      title: '滁州市各县重点项目进展',
      publishedOn: '2024-05-20',
      paragraphs: [
        '1—4月，全市完成投资300亿元。',
        '【来安县】',
        '今年以来干劲足，1—4月，全县完成投资31亿元。',
        '【全椒县】',
        '1—4月，全县完成投资27亿元。',
      ],
    }),
  );
  expect(ofCity('来安县1—4月完成投资多少')).toEqual(['31亿元']);
  expect(ofCity('全椒1—4月完成投资多少')).toEqual(['27亿元']);
  expect(ofCity('滁州市1—4月完成投资多少')).toEqual(['300亿元']);
});
