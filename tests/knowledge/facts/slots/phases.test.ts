import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../../src/knowledge/types.ts';
import { pageOf } from '../facts-of.ts';

/** The phases of the figures of a page of May 2024. */
function phasesOn(title: string, ...paragraphs: string[]): (Phase | undefined)[] {
  const { facts } = pageOf(paragraphs, { title, publishedOn: '2024-05-20' });
  return facts.map((fact) => fact.phase?.value);
}

describe('the phase of a headline', () => {
  it.each<[string, string, readonly (Phase | undefined)[]]>([
    // an event holds for the page
    ['来安县36个项目集中开工', '产业项目21个，总投资90亿元。', ['started', 'started']],
    ['来安县新签约项目16个 总投资60亿元', '装备制造项目5个。', ['signed']],
    // one figure of a report does not
    ['来安县重点项目完成投资82.6% 新开工18项', '产业工程43项，完成投资9亿元。', [undefined, undefined]],
    ['来安县重点项目复工率达96%', '全县安排重点项目64个。', [undefined]],
    ['来安县9个项目尚未开工', '产业项目6个。', [undefined]],
  ])('%s: %s', (title, paragraph, phases) => {
    expect(phasesOn(title, paragraph)).toEqual(phases);
  });

  it.each<[string, readonly (Phase | undefined)[]]>([
    ['今年，全县安排重点项目64个，总投资300亿元。', [undefined, undefined]],
    ['去年，全县重点项目完成投资120亿元。', [undefined]],
    ['1—4月，全县完成投资40亿元。', [undefined]],
    ['5月18日，分会场设置展位12个。', ['started']],
  ])('is not that of another stretch: %s', (paragraph, phases) => {
    expect(phasesOn('来安县5月份重点项目集中开工', paragraph)).toEqual(phases);
  });
});

describe('the phase of a part', () => {
  it.each<[string, readonly (Phase | undefined)[]]>([
    // is its whole's, not the headline's
    ['当天还签约项目3个，其中智能家电产业园总投资8亿元。', ['signed', 'signed']],
    ['今年复工项目12项，其中产业项目9项，配套项目3项。', ['resumed', 'resumed', 'resumed']],
    // the deed is said of the second count
    ['全县64个重点项目已开工50个，开工率78.1%。', [undefined, 'started', 'started']],
    ['全县85家规上企业已复工62家，复工率72.9%。', [undefined, 'resumed', 'resumed']],
    // what is not reached is nobody's phase
    [
      '年度计划新开工项目35项，已开工26项。尚未开工的9项中，受用地制约5项，手续未完成4项。',
      ['started', 'started', undefined, undefined, undefined],
    ],
    ['未开工项目12个，其中已办结手续的7个。', [undefined, undefined]],
    ['计划竣工项目9个。未开工的3个项目中，受用地制约2个。', ['completed', undefined, undefined]],
  ])('%s', (paragraph, phases) => {
    const title =
      paragraph.startsWith('当天') || paragraph.startsWith('今年')
        ? '来安县项目集中开工'
        : '来安县重点项目建设情况';
    expect(phasesOn(title, paragraph)).toEqual(phases);
  });
});

describe('the sentence behind', () => {
  it.each<[string, readonly (Phase | undefined)[]]>([
    // goes on from things that have come so far
    ['全县新开工项目12个。总投资30亿元，年度计划投资9亿元。', ['started', 'started', 'started']],
    ['今年集中签约项目9个。其中农业项目3个；文旅项目2个。', ['signed', 'signed', 'signed']],
    // not from a part of what was named before
    [
      '全县安排重点项目64个。截至4月底，已开工50个。完成投资90亿元，占年度计划的40%。',
      [undefined, 'started', undefined, undefined],
    ],
    [
      '重点项目64个。目前复工58个，复工率90.6%；完成投资90亿元。分乡镇看，东湖镇9个项目完成投资7亿元。',
      [undefined, 'resumed', undefined, undefined, undefined, undefined],
    ],
    // nor from how what it tells of is described
    [
      '全县摸排2001年底前建成的老旧小区30个。已改造小区12个，完成投资2亿元。',
      ['completed', undefined, undefined],
    ],
  ])('%s', (paragraph, phases) => {
    expect(phasesOn('来安县重点项目建设情况', paragraph)).toEqual(phases);
  });
});

describe('a phase that is told of something else', () => {
  it.each<[string, readonly (Phase | undefined)[]]>([
    // the items of a list have one each
    ['签约、开工、投产项目总投资分别为38亿元、25亿元和12亿元。', ['signed', 'started', 'in-production']],
    // a sentence with a subject of its own takes none over
    [
      '全县签约项目86个。上半年，全县固定资产投资增长9.7%，其中工业投资增长16.4%。',
      ['signed', undefined, undefined],
    ],
    ['全县签约项目86个。总投资300亿元。', ['signed', 'signed']],
  ])('%s', (paragraph, phases) => {
    expect(phasesOn('来安县重点项目建设情况', paragraph)).toEqual(phases);
  });
});
