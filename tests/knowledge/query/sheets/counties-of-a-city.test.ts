import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom(
  articleRead(
    'xiangxi.txt',
    [
      '1—8月全州各县市固定资产投资完成情况',
      '日期：2024-09-20 来源：湘西州统计局',
      '1—8月，全州完成固定资产投资431.7亿元，同比增长5.9%，增速比上半年加快0.4个百分点，完成年度目标的63.8%。',
      '附表：1—8月各县市固定资产投资完成情况表',
      '地区 投资额（亿元） 同比增速（%） 增速位次 其中：工业投资（亿元） 占年度目标（%）',
      '全州 431.7 5.9 — 164.2 63.8',
      '吉首市 118.4 4.2 6 37.9 61.5',
      '凤凰县 52.7 8.6 1 9.8 70.3',
      '花垣县 61.9 7.1 3 41.6 66.4',
      '泸溪县 47.3 7.9 2 28.4 68.1',
      '永顺县 55.8 6.3 4 19.7 64.9',
      '龙山县 49.6 -1.8 7 13.5 57.2',
      '保靖县 46.0 5.5 5 13.3 62.7',
    ].join('\n'),
  ),
);
const figures = figuresOf(ask);

describe('a table of what the counties of a city invested', () => {
  it.each<[string, readonly string[]]>([
    ['永顺县1—8月固定资产投资完成多少', ['55.8']],
    ['花垣县固投多少', ['61.9']],
    ['花垣县工业投资多少', ['41.6']],
    ['泸溪县固定资产投资增速多少', ['7.9']],
    ['凤凰花垣谁增速高', ['8.6', '7.1']],
    ['凤凰县花垣县谁的工业投资大', ['9.8', '41.6']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each([
    ['湘西州1—8月投资额最大', '吉首市'],
    ['湘西州投资增速最快', '凤凰县'],
    ['湘西州投资增速最低的县', '龙山县'],
    ['湘西州工业投资最大的是哪个县市', '花垣县'],
    ['湘西州工业投资最少的县', '凤凰县'],
    ['凤凰花垣谁增速高', '凤凰县较高'],
  ])('%s: %s', (question, expected) => {
    expect(ask(question).text).toContain(expected);
  });

  it('goes on with another county', () => {
    expect(ask('那花垣呢', ['1—8月永顺县固定资产投资完成多少']).text).toContain('61.9');
  });
});
