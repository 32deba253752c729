/** 总投资4亿元的甲城B区二期等6个总投资41亿元的项目: who calls the one almost by its name is not told the sum. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县2022年第三期项目集中开工',
  publisher: '湄潭融媒',
  publishedOn: '2022-08-09',
  paragraphs: [
    '8月8日，湄潭县举行第三期项目集中开工活动。2022年第三期全县储备签约项目5个，总投资22亿元，分别是总投资12亿元的产业发展研究院项目和总投资7亿元的云贵商贸城项目等。',
    '其中，产业发展方面：开工了总投资18亿元的茶产业园标准厂房、总投资9亿元的湄江国际酒店、总投资4亿元的黔北师范学院科技城B区二期等6个总投资41亿元的重大项目。',
  ],
});
const figures = figuresOf(ask);

it.each<[string, readonly string[]]>([
  ['湄潭科技城b区二期总投资多少', ['4亿元']],
  ['湄潭学院科技城二期总投资', ['4亿元']],
  ['湄潭学院科技城b区二期总投资多少', ['4亿元']],
  ['湄潭湄江酒店总投资', ['9亿元']],
  ['湄潭第三期产业发展方面开工项目总投资', ['41亿元']],
])('%s', (question, expected) => {
  expect(figures(question)).toEqual(expected);
});

it('three that are named are not all that the page counts', () => {
  expect(ask('湄潭产业发展方面点名的三个项目是哪三个').text).not.toContain('商贸城');
});
