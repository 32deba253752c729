import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/knowledge/extract/index.ts';
import {
  type Context,
  contextsOf,
  type QuantityMention,
} from '../../../../src/knowledge/facts/layout/contexts.ts';
import { distribute } from '../../../../src/knowledge/facts/layout/distribute.ts';

function contextsIn(text: string): Context[] {
  const quantities = findMentions(text, { today: '2024-05-20' }).filter(
    (m): m is QuantityMention => m.dimension === 'quantity',
  );
  return contextsOf(text, { start: 0, end: text.length }, quantities);
}

describe('the words around a figure', () => {
  it.each<[string, readonly [text: string, lead: string, tail: string][]]>([
    [
      '签约项目8个，总投资41.5亿元。',
      [
        ['8个', '签约项目', ''],
        ['41.5亿元', '总投资', ''],
      ],
    ],
    [
      '总投资47亿元的9个重点项目集中开工。',
      [
        ['47亿元', '总投资', '的重点项目集中开工'],
        ['9个', '', '重点项目集中开工'],
      ],
    ],
    [
      '5个总投资50.5亿元的重大项目落地。',
      [
        ['5个', '', '重大项目落地'],
        ['50.5亿元', '总投资', '的重大项目落地'],
      ],
    ],
    [
      '119个区重点项目累计完成投资128亿元。',
      [
        ['119个', '', '区重点项目累计完成投资'],
        ['128亿元', '区重点项目累计完成投资', ''],
      ],
    ],
    [
      '总投资10亿元的云溪酒店、总投资5亿元的松岭康养园同日开工。',
      [
        ['10亿元', '总投资', '的云溪酒店'],
        ['5亿元', '总投资', '的松岭康养园同日开工'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(contextsIn(text).map((c) => [c.quantity.text, c.lead, c.tail])).toEqual(expected);
  });

  it('in a bracket are the words before it', () => {
    const named = contextsIn('完成进度居前三位的是来安县（90.8%）、全椒县（88.1%）。').map(
      (c) => c.bracketed,
    );
    expect(named).toEqual(['来安县', '全椒县']);
  });

  it('have the caption of their list', () => {
    const captions = contextsIn('年度投资安排为：基础设施约152亿元，产业约98亿元。').map((c) => c.caption);
    expect(captions).toEqual(['年度投资安排为', '年度投资安排为']);
  });

  it.each<[string, readonly boolean[]]>([
    ['总投资47亿元的9个重点项目开工。', [false, true]],
    ['119个区重点项目累计完成投资128亿元。', [false, true]],
    ['签约项目8个，总投资41.5亿元。', [false, false]],
    ['签约项目8个；开工项目9个。', [false, false]],
  ])('of a pair about one thing: %s', (text, paired) => {
    expect(contextsIn(text).map((c) => c.paired)).toEqual(paired);
  });
});

describe('figures told respectively', () => {
  it.each<[string, readonly string[]]>([
    ['甲县、乙县、丙县分别完成投资3亿元、2亿元和1亿元。', ['甲县', '乙县', '丙县']],
    ['水稻、小麦分别增长3.1%和2.4%。', ['水稻', '小麦']],
    ['城镇、农村居民人均可支配收入分别为4.1万元、2.3万元。', ['城镇', '农村居民']],
    ['工业、服务业投资分别增长12.1%和8.3%。', ['工业', '服务业']],
    ['总投资、完成投资分别为30亿元、8亿元。', ['总投资', '完成投资']],
    ['批发业、零售业、住宿业三大行业投资分别为4亿元、3亿元、2亿元。', ['批发业', '零售业', '住宿业']],
    [
      '产业类、民生类项目分别为29个和14个，分别完成投资9亿元和3亿元。',
      ['产业类', '民生类项目', '产业类', '民生类项目'],
    ],
    [
      '市政类2个，分别为甲桥新建工程和乙路改造工程，总投资分别为3亿元和2亿元。',
      ['甲桥新建工程', '乙路改造工程'],
    ],
    ['增速居前的是来安县和全椒县，分别增长9.1%和8.8%。', ['来安县', '全椒县']],
  ])('%s', (text, items) => {
    const shares = distribute(text, 0, contextsIn(text));
    expect([...shares.values()].map((share) => share.item)).toEqual(
      items.map((item) => expect.stringContaining(item.replace('项目', ''))),
    );
  });

  it.each([
    '签约项目8个，开工项目9个。', // no 分别
    '甲县、乙县、丙县分别完成投资3亿元和2亿元。', // three items, two figures
    '甲县完成投资3亿元、2亿元。',
    '甲县、乙县的项目，投资3亿元、2亿元。',
  ])('are left alone: %s', (text) => {
    expect(distribute(text, 0, contextsIn(text)).size).toBe(0);
  });
});
