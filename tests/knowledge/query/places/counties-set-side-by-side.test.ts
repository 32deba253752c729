/** A headline that sets the counties of a city side by side is that city's, whatever it calls itself. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '颍上、太和领跑 全市前10个月重点项目“成绩单”出炉',
  publisher: '颍州晚报',
  publishedOn: '2021-11-09',
  paragraphs: [
    '11月8日，全市重点项目建设调度会召开。颍上县、太和县作交流发言。',
    '截至10月底，全市省、市、县三级重点项目420个，完成投资968.5亿元，占年度计划1042亿元的92.9%。其中，省重大项目19个，完成投资102.6亿元，占年度计划96亿元的106.9%；市级重点项目132个，完成投资371.9亿元，占年度计划398亿元的93.4%；县级重点项目269个，完成投资494亿元，占年度计划548亿元的90.1%。',
    '从完成率看，颍上县104.2%、太和县101.7%，临泉县95.5%、阜南县91.3%、界首市88.6%。',
  ],
});
const told = figuresOf(ask);

describe('a headline of counties set side by side', () => {
  it.each([
    ['阜阳2021年前10个月县级重点项目完成投资多少', ['494亿元']],
    ['阜阳县级重点项目到10月底离年度计划还差多少亿', ['54亿元']],
    ['阜阳2021年前10个月省重大项目完成投资多少', ['102.6亿元']],
    ['阜阳2021年前10个月三级重点项目完成投资多少', ['968.5亿元']],
    ['太和2021年前10个月完成率多少', ['101.7%']],
    // what the city has done is nothing of a county
    ['颍上2021年前10个月完成投资多少', []],
    ['太和县省重大项目完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});

it('is not that of a county which leads its city alone', () => {
  const page = {
    title: '太和县重点项目完成率居全市首位',
    publisher: '太和融媒',
    publishedOn: '2021-11-09',
    paragraphs: [
      '截至10月底，全县78个重点项目完成投资126.4亿元，在全市各县区中排名第一。',
      '据全市通报，我县连续三个月位居全市前列。',
    ],
  };
  expect(figuresOf(answersFrom(page))('太和县2021年10月底重点项目完成投资多少')).toEqual(['126.4亿元']);
});

it('is no list of the county where three lists are told together', () => {
  const page = {
    title: '阜南县重点项目建设提速',
    publisher: '阜南融媒',
    publishedOn: '2021-11-09',
    paragraphs: ['截至10月底，全县省、市、县三级重点项目64个，完成投资88.2亿元。'],
  };
  const figures = figuresOf(answersFrom(page));
  expect(figures('阜南县县级重点项目2021年10月底完成投资多少')).toEqual([]);
  expect(figures('阜南县三级重点项目2021年10月底完成投资多少')).toEqual(['88.2亿元']);
});
