import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/knowledge/extract/index.ts';
import type { Fact } from '../../../../src/knowledge/facts/fact.ts';
import { readQuestion } from '../../../../src/knowledge/query/asking/frame.ts';
import type { Target } from '../../../../src/knowledge/query/asking/targets/index.ts';
import { batchFit } from '../../../../src/knowledge/query/match/slots/batch.ts';
import { verbFits } from '../../../../src/knowledge/query/match/slots/kind.ts';
import { modalityFit } from '../../../../src/knowledge/query/match/slots/modality.ts';
import { periodFit } from '../../../../src/knowledge/query/match/slots/period/index.ts';
import { wholeFit } from '../../../../src/knowledge/query/match/slots/place.ts';
import type { Period } from '../../../../src/knowledge/types.ts';
import { factsOf } from '../../facts/facts-of.ts';

function periodIn(text: string): Period {
  const found = findMentions(text, { today: '2024-05-20', question: true }).find(
    (m) => m.dimension === 'period',
  );
  if (found?.dimension !== 'period') throw new Error(`no period in ${text}`);
  return found.period;
}

const factOf = (paragraph: string): Fact => factsOf(paragraph)[0] as Fact;

describe('a period asked and a period told', () => {
  it.each([
    ['1—4月', '1—4月，完成投资16亿元。'],
    ['4月底', '截至4月底，完成投资16亿元。'],
    ['截至4月底', '1—4月，完成投资16亿元。'],
    ['2024年', '今年计划投资64亿元。'],
    ['今年', '1—4月，完成投资16亿元。'],
    ['去年', '去年完成投资60亿元。'],
    ['一季度', '1—3月，完成投资9亿元。'],
    ['上半年', '2024年1—6月，完成投资30亿元。'],
    ['5月16日', '2024年第二批集中开工项目7个。'],
    ['3月', '2024年，组建了4个开工服务组。'],
  ])('%s takes: %s', (asked, told) => {
    expect(periodFit(periodIn(asked), factOf(told))).toBeGreaterThan(0.5);
  });

  it.each([
    ['二季度', '今年以来，全县开工项目总投资81.5亿元。'],
    ['1—3月', '1—4月，完成投资16亿元。'],
    ['5月底', '截至4月底，完成投资16亿元。'],
    ['2023年', '今年计划投资64亿元。'],
    ['去年', '截至4月底，完成投资16亿元。'],
    ['2023年1—4月', '1—4月，完成投资16亿元。'],
    ['二季度', '一季度，完成投资9亿元。'],
    ['上半年', '一季度，完成投资9亿元。'],
    ['未来三年', '今年计划投资64亿元。'],
    ['2024年三季度', '今年实施项目16个。'], // on a page of May
    ['2月16日', '2024年第二批集中开工项目7个。'],
    ['2023年5月16日', '2024年第二批集中开工项目7个。'],
  ])('%s refuses: %s', (asked, told) => {
    expect(periodFit(periodIn(asked), factOf(told))).toBe(0);
  });
});

describe('a batch asked and a batch told', () => {
  const page = { regions: [] };

  const told = factOf('2023年第三批重点项目开工9个。');

  it.each([
    [{ ordinal: 3, word: '批' }, 1],
    [{ ordinal: 3, word: '批', year: 2023 }, 1],
    [{ ordinal: 3, word: '期' }, 0.8],
    [{ ordinal: 2, word: '批' }, 0],
  ] as const)('%o: %d', (asked, fit) => {
    expect(batchFit(asked, told, page)).toBe(fit);
  });

  it('a question without one asks for the batch of the page, not the one it looks back on', () => {
    expect(batchFit(undefined, told, { ...page, batch: { ordinal: 3, word: '批' } })).toBe(1);
    expect(batchFit(undefined, told, { ...page, batch: { ordinal: 4, word: '批' } })).toBeLessThan(1);
  });

  it('a question with a batch refuses figures without one', () => {
    expect(batchFit({ ordinal: 3, word: '批' }, factOf('重点项目开工9个。'), page)).toBe(0);
  });
});

describe('the whole of a place and its parts', () => {
  const wholeness = (question: string, told: string, named: boolean): number => {
    const { regions } = readQuestion(question, { now: '2024-05-20', known: [] });
    return wholeFit(question, regions, factOf(told), () => named);
  };

  it.each([
    ['滁州全市开工项目几个', '来安县开工项目9个。', true, 0],
    ['滁州市开工项目几个', '来安县开工项目9个。', false, 0],
    ['滁州市桐河水厂投资多少', '来安县桐河水厂投资9亿元。', true, 1],
    ['滁州全市开工项目几个', '滁州市开工项目38个。', false, 1],
  ])('%s: %s (names a thing: %s) %d', (question, told, named, expected) => {
    expect(wholeness(question, told, named)).toBe(expected);
  });
});

describe('plans and what is done of them', () => {
  const suits = (question: string, told: string): number => {
    const frame = readQuestion(question, { now: '2024-05-20', known: [] });
    return modalityFit(frame, frame.targets[0] as Target, factOf(told));
  };

  it.each(['今年计划竣工的，搞完几个了', '今年新开工的开工几个', '学校改完几所了'])(
    '%s: the done before the planned',
    (question) => {
      expect(suits(question, '已竣工13个。')).toBeGreaterThan(suits(question, '全年计划竣工34个。'));
    },
  );

  it('a plan asked for comes before what is done', () => {
    expect(suits('计划竣工几个', '全年计划竣工34个。')).toBeGreaterThan(
      suits('计划竣工几个', '已竣工13个。'),
    );
  });
});

describe('what a verb asks for', () => {
  const fits = (question: string, told: string): boolean => {
    const { targets } = readQuestion(question, { now: '2024-05-20', known: [] });
    return verbFits(question, targets[0] as Target, factOf(told));
  };

  it.each([
    ['电费上省了多少', '优惠电费310万元。', true],
    ['电费上省了多少', '优惠用电企业420家。', false],
    ['幼儿园能上多少娃', '提供学位270个。', true],
    ['幼儿园能上多少娃', '设9个班。', false],
  ])('%s: %s %s', (question, told, expected) => {
    expect(fits(question, told)).toBe(expected);
  });
});
