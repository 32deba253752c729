import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../src/knowledge/clean/tables/columns.ts';

const unitsUnder = (caption: string) =>
  readColumns(['牵头单位', '项目数', '完成投资', '完成率'], caption, [false, true, true, true]).map(
    ({ unit }) => unit,
  );

describe('the units a caption gives', () => {
  it.each([
    '附表（单位：个、亿元）',
    '各单位推进情况（个、亿元）',
    '三、牵头单位推进情况（单位：个、亿元）',
    '各责任单位进度 单位:个、亿元',
    '附表：各镇集中开工项目（个、亿元）',
  ])('%s', (caption) => {
    expect(unitsUnder(caption)).toEqual([undefined, '个', '亿元', undefined]);
  });

  it('are none where a bracket says something else', () => {
    expect(unitsUnder('各镇开工项目情况（含续建）')).toEqual([undefined, '个', undefined, undefined]);
  });

  it('are none where 单位 is a body', () => {
    expect(unitsUnder('牵头单位完成情况')).toEqual([undefined, '个', undefined, undefined]);
  });
});
