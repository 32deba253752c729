import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../../src/knowledge/ingest.ts';
import { answer } from '../../../../src/knowledge/query/answer.ts';
import { articleRead } from '../../article-of.ts';

const page = [
  '上半年全市工业投资运行情况',
  '发布时间：2019-07-22 来源：铜仁市统计局',
  '',
  '上半年，全市完成工业投资83.6亿元，同比增长9.4%。各区县进展不平衡。',
  '表1 上半年各区县工业投资完成情况',
  '单位：亿元、%',
  ...['区县', '年度目标', '上半年完成', '同比增长'],
  ...['碧江区', '31', '16.42', '11.2'],
  ...['玉屏县', '22', '12.07', '8.9'],
  ...['石阡县', '14', '5.93', '-3.1'],
].join('\n');
const library = libraryOf([articleRead('page.txt', page)]);
const figures = (q: string) =>
  answer(library, q, { now: '2024-11-20', ctx: [] }).values.map(({ text, modality }) => [text, modality]);

describe('a column that names but a deed is of what the caption measures', () => {
  it.each([
    ['碧江区2019年上半年工业投资多少', [['16.42', 'actual']]],
    ['玉屏县上半年工业投资增长多少', [['8.9', 'actual']]],
    ['石阡县2019年工业投资目标多少', [['14', 'target']]],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('is of no other measure', () => {
    expect(figures('碧江区2019年上半年固定资产投资多少')).toEqual([]);
  });
});
