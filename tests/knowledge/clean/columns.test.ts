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
    '填报单位：县项目中心 单位：个、亿元',
    '重点项目进度表单位：个、亿元',
    '各镇完成情况（投资单位：个、亿元）',
  ])('%s', (caption) => {
    expect(unitsUnder(caption)).toEqual([undefined, '个', '亿元', undefined]);
  });

  it('count what was done, and rank nothing', () => {
    const header = ['乡镇', '已开工', '未开工', '完成投资', '位次', '综合得分'];
    const figures = [false, true, true, true, true, true];
    expect(readColumns(header, '（单位：个、亿元）', figures).map(({ unit }) => unit)).toEqual([
      undefined,
      '个',
      '个',
      '亿元',
      undefined,
      undefined,
    ]);
  });

  it('count projects that are to be done, never in per cent', () => {
    const header = ['县区', '计划开复工项目', '应竣工项目', '计划投资', '项目资金', '投资完成率'];
    const figures = [false, true, true, true, true, true];
    expect(readColumns(header, '（单位：%、个、万元）', figures).map(({ unit }) => unit)).toEqual([
      undefined,
      '个',
      '个',
      '万元',
      '万元',
      '%',
    ]);
  });

  it('count no fractions, nor what may be a part of an amount', () => {
    const header = ['乡镇', '在建项目', '到位资金', '技改项目', '文旅项目', '竣工项目'];
    const figures = [false, true, true, true, true, true];
    const units = (fractions: readonly boolean[]) =>
      readColumns(header, '（单位：个、亿元）', figures, fractions).map(({ unit }) => unit);
    expect(units([false, false, true, true, true, true])).toEqual([
      undefined,
      '个',
      '亿元',
      '亿元',
      '亿元',
      '亿元',
    ]);
    expect(units([])).toEqual([undefined, '个', '亿元', undefined, undefined, '个']);
  });

  it('are none where a bracket says something else', () => {
    expect(unitsUnder('各镇开工项目情况（含续建）')).toEqual([undefined, '个', undefined, undefined]);
  });

  it('are none where 单位 is a body', () => {
    expect(unitsUnder('牵头单位完成情况')).toEqual([undefined, '个', undefined, undefined]);
  });
});
