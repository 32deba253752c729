/** Two tables below one caption: the units stand above the first only. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  articleRead(
    'notice.txt',
    [
      '关于2022年1—7月全县重点项目推进情况的督查通报',
      '发布日期：2022-08-12 来源：定远县人民政府督查室',
      '',
      '2022年，定远县排定重点项目88个，年度计划投资164亿元，1—7月完成投资98.2亿元。',
      '按照年度投资完成率，分园区、镇两个板块排名如下（单位：亿元、%）：',
      '（一）园区板块',
      '名次\t单位\t年度计划\t1—7月完成\t完成率',
      '1\t定远盐化工业园\t52.4\t40.3\t76.9',
      '2\t定远经开区\t38.6\t24.8\t64.2',
      '（二）镇板块',
      '名次\t单位\t年度计划\t1—7月完成\t完成率',
      '1\t炉桥镇\t16.2\t11.7\t72.2',
      '2\t池河镇\t12.6\t8.4\t66.7',
      '3\t张桥镇\t9.8\t5.5\t56.1',
      '',
      '对排名靠后的单位，县政府督查室将进行约谈。',
    ].join('\n'),
  ),
);
const figures = figuresOf(ask);

describe('the second of them', () => {
  it.each<[string, readonly string[]]>([
    ['定远池河镇完成率多少', ['66.7']],
    ['定远张桥镇年度计划多少', ['9.8']],
    ['定远镇里完成率最高的是哪个', ['72.2']],
    ['定远哪个镇完成率最低', ['56.1']],
    ['定远园区里谁完成率最低', ['64.2']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('is told by its place and field, without the mark of its section', () => {
    expect(ask('定远池河镇完成率多少').text).toContain('· 镇 ·');
  });
});

describe('a second table that says its own units', () => {
  const page = answersFrom(
    articleRead(
      'notice.txt',
      [
        '定远县2022年1—7月招商引资情况通报',
        '发布日期：2022-08-12 来源：定远县人民政府督查室',
        '表1 各镇到位内资（亿元）',
        '乡镇\t计划\t完成',
        '炉桥镇\t16.2\t11.7',
        '池河镇\t12.6\t8.4',
        '表2 各镇实际使用外资（万美元）',
        '乡镇\t计划\t完成',
        '炉桥镇\t320\t275',
        '池河镇\t180\t90',
      ].join('\n'),
    ),
  );
  it('has not those of the first', () => {
    const told = figuresOf(page)('定远炉桥镇实际使用外资完成多少');
    expect(told).not.toContain('275亿元');
    expect(page('定远炉桥镇实际使用外资完成多少').values.map(({ unit }) => unit)).not.toContain('亿元');
  });
});
