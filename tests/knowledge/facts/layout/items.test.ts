import { describe, expect, it } from 'vitest';
import { itemMarks } from '../../../../src/knowledge/facts/layout/items.ts';
import { periodLabel } from '../fact-line.ts';
import { pageOf } from '../facts-of.ts';

const soFar = '2024-01-01→2024-10-21';
const quarter = '2024-07-01→2024-10-01';
const year = '2024-01-01→2025-01-01';
const now = '截至 2024-01-01→2024-10-21';

/** The stretches of the figures of one paragraph of a page of October 2024. */
function stretchesOf(paragraph: string): (string | undefined)[] {
  const { facts } = pageOf([paragraph], { title: '泾县项目建设推进会召开', publishedOn: '2024-10-20' });
  return facts.map((fact) => fact.period && periodLabel(fact.period.value));
}

describe('the marks of items', () => {
  it.each<[string, readonly number[]]>([
    ['今年以来，我县一是项目多', [7]],
    ['一是抓前期，二是抓开工，三要抓投产', [0, 6, 12]],
    ['第一，前期做实；第二，开工提速', [0, 8]],
    ['其一，项目小；其二是进度慢', [0, 7]],
    ['三分之一是农业项目，唯一是工业项目，统一是关键', []],
    ['第二是他', []],
  ])('%s', (text, at) => {
    expect(itemMarks(text).map((mark) => mark.at)).toEqual(at);
  });
});

describe('an item of a list goes on from what stands before the list', () => {
  it.each<[string, readonly (string | undefined)[]]>([
    ['今年以来，全县一是建设提速。三季度，完成投资20亿元。二是招商有力。签约项目18个。', [quarter, soFar]],
    ['今年以来，一是三季度完成投资20亿元，二是签约项目18个。', [quarter, soFar]],
    [
      '一是建设提速。三季度，完成投资20亿元。新建道路6条。二是招商有力。签约项目18个。',
      [quarter, quarter, year],
    ],
    ['第一，三季度完成投资20亿元。第二，签约项目18个。', [quarter, year]],
    ['三季度，一是完成投资20亿元；二是签约项目18个。', [quarter, quarter]],
  ])('%s', (paragraph, stretches) => {
    expect(stretchesOf(paragraph)).toEqual(stretches);
  });
});

describe('the months told of before are not those of', () => {
  it.each<[string, string, readonly (string | undefined)[]]>([
    ['what a project costs', '三季度，完成投资20亿元。云溪水厂总投资1.2亿元。', [quarter, year]],
    ['how big it is', '三季度，完成投资20亿元。青石湖大桥全长1200米。', [quarter, year]],
    ['a goal', '三季度，完成投资20亿元。力争新开工项目6个。', [quarter, year]],
    ['a goal some day', '三季度，完成投资20亿元，推动茶产业集群迈向30亿元目标。', [quarter, undefined]],
    [
      'but those of several projects',
      '三季度，新开工项目9个。粮油项目3个，总投资6亿元。',
      [quarter, quarter, quarter],
    ],
  ])('%s: %s', (_what, paragraph, stretches) => {
    expect(stretchesOf(paragraph)).toEqual(stretches);
  });
});

describe('what has come about by now is told as of the day of the page', () => {
  it.each<[string, readonly (string | undefined)[]]>([
    ['目前，已累计协调用工700人，办理证照60件。', [now, now]],
    ['2024年安排项目64个。当前，已解决问题31个。', [year, now]],
    ['目前，三季度已完成投资20亿元。', [quarter]],
    ['目前，计划新开工项目6个。', [year]],
    ['今年安排项目64个。', [year]],
  ])('%s', (paragraph, stretches) => {
    expect(stretchesOf(paragraph)).toEqual(stretches);
  });
});
