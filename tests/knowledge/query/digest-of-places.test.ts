import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';

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

describe('全市 on a page of a county-level city', () => {
  const ofTour = figuresOf(
    answersFrom({
      title: '天长站：三个项目亮家底',
      publisher: '皖东晚报',
      publishedOn: '2019-09-27',
      paragraphs: [
        '9月24日，全市重大项目现场推进会举行，各县（市、区）负责人先后到9个地方观摩。9月25日上午，观摩团到达天长。',
        '天长市市长汇报说，今年天长1—8月完成投资76.4亿元。',
        '总结会上，市发改委通报：1—8月，全市245个重点项目完成投资495.7亿元。',
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
  it('is the city around it where the page speaks to its counties', () => {
    expect(ofTour('滁州市2019年1—8月重点项目完成投资多少')).toEqual(['495.7亿元']);
    expect(ofTour('天长市2019年1—8月完成投资多少')).toEqual(['76.4亿元']);
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
