/** A page says what is the largest before or behind its sum, in its own word for it. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县2024年第二批重大项目集中开工',
  publishedOn: '2024-08-16',
  paragraphs: [
    '8月15日，湄潭县2024年第二批重大项目集中开工。此次集中开工项目共18个，总投资73.6亿元，亿元以上项目15个，单体投资最大的是总投资11.5亿元的黔北（湄潭）茶机产业基地项目。',
    '截至7月底，全县获得专项债券9.4亿元，支持项目13个。',
    '湄江厂房项目总投资5.2亿元，规划建筑面积18万平方米，今年获得专项债券1.65亿元，是全县单个项目获得额度最大的项目，目前已建成厂房6万平方米。',
  ],
});

describe('the largest of all, as the page says it', () => {
  it.each<[string, string, string]>([
    ['湄潭县第二批集中开工项目里单体投资最大的是哪个', '黔北（湄潭）茶机产业基地项目', '11.5亿元'],
    ['湄潭县单个项目获得专项债券额度最多的是哪个', '湄江厂房项目', '1.65亿元'],
    ['湄潭县哪个项目拿的专项债最多', '湄江厂房项目', '1.65亿元'],
  ])('%s', (question, name, sum) => {
    const { text } = ask(question);
    expect(text).toContain(name);
    expect(text).toContain(sum);
  });

  it('tells what is built and not what is planned', () => {
    expect(ask('湄江厂房项目目前已建成多少面积').values.map(({ number }) => number)).toEqual([6]);
  });
});
