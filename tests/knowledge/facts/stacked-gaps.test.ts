/** — in a table with a cell a line holds the place of its column, in the first row as well. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../answers-from.ts';
import { articleRead } from '../article-of.ts';

const lines = [
  '来安县2023年三季度重点项目建设进展情况',
  '2023-10-20 来源：县发改局',
  '',
  '今年，来安县共安排重点项目42个，总投资258.9亿元。计划三季度开工的11个项目，只开工8个。',
  '附表 部分重点项目进展表（单位：万元）',
  ...['序号', '项目名称', '建设单位', '总投资', '1—9月完成投资', '形象进度'],
  ...['1', '云溪商务大厦', '—', '8600', '5200', '主体封顶'],
  ...['2', '云溪至松岭公路', '县交通公司', '42500', '18650', '路基完成七成'],
  ...['3', '县中医院整体搬迁', '县卫健委', '36800', '21300', '内部装修'],
  '三、存在的主要问题',
  '资金到位不足，到位资金97.6亿元。',
];
const ask = answersFrom(articleRead('page.txt', lines.join('\n')));
const figures = figuresOf(ask);

describe('a stacked table with gaps', () => {
  it.each<[string, readonly string[]]>([
    ['来安云溪商务大厦总投资多少', ['8600']],
    ['云溪至松岭公路1—9月完成投资多少', ['18650']],
    ['县中医院整体搬迁总投资多少', ['36800']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it('its words are told, too', () => {
    expect(ask('县中医院整体搬迁形象进度是什么').text).toContain('内部装修');
  });

  it('what fell short of a plan is no plan', () => {
    expect(
      ask('来安2023年三季度实际开工几个').values.map(({ text, modality }) => `${modality} ${text}`),
    ).toEqual(['actual 8个']);
  });
});
