import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const row = (rank: number, name: string, ...figures: readonly number[]): string =>
  [rank, name, ...figures].join('  ');

const ask = answersFrom(
  articleRead(
    'xiangxi.txt',
    [
      '湘西州重点项目进度通报',
      '发布时间：2023-10-12',
      '各县市进度排名',
      '单位：亿元、%',
      '排名  县市  年度计划投资  1—9月完成投资  完成率',
      row(1, '凤凰县', 41.3, 38.8, 93.9),
      row(2, '花垣县', 52.6, 47.1, 89.5),
      row(3, '吉首市', 88.4, 77.6, 87.8),
      row(4, '保靖县', 23.5, 20.3, 86.4),
      row(5, '泸溪县', 31.7, 26.8, 84.5),
      row(6, '永顺县', 36.2, 30.1, 83.1),
      row(7, '龙山县', 39.8, 32.5, 81.7),
      row(8, '古丈县', 19.4, 15.6, 80.4),
      row(9, '武陵新区', 28.1, 22.2, 79.0),
      row(10, '经开区', 33.6, 25.7, 76.5),
      row(11, '高新区', 17.2, 12.4, 72.1),
    ].join('\n'),
  ),
);

describe('a ranking that a page lists by lines', () => {
  it.each([
    ['湘西州经开区完成率多少', '76.5'],
    ['湘西州高新区2023年1到9月完成投资多少', '12.4'],
    ['湘西州哪个县市完成率最低', '高新区'],
  ])('%s: the rows behind the ninth are rows as well', (question, expected) => {
    expect(ask(question).text).toContain(expected);
  });

  it.each([
    ['湘西州排名第三的是哪个县', '吉首市'],
    ['湘西州排名前三的县市', '凤凰县、花垣县、吉首市'],
    ['湘西州排第10的是哪个', '经开区'],
    ['永顺县排第几', '第6位'],
    ['保靖县排在第几名', '第4位'],
  ])('%s: the ranks are those that the table prints', (question, expected) => {
    expect(ask(question).text).toContain(expected);
  });

  it.each(['去年永顺县排第几', '2022年永顺县排第几', '永顺县空气质量排第几', '永顺县签约个数排第几'])(
    '%s: another year or another ranking',
    (question) => {
      expect(ask(question).text).not.toContain('第6位');
    },
  );

  it('湘西州年度计划投资第三多的是哪个县市: by the figure where one is named', () => {
    expect(ask('湘西州年度计划投资第三多的是哪个县市').text).toContain('凤凰县');
  });
});
