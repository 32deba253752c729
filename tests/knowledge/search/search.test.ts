import { describe, expect, it } from 'vitest';
import { contentRuns, contentTerms, createIndex, terms } from '../../../src/knowledge/search/index.ts';

describe('terms', () => {
  it('reads Chinese as characters and pairs, numbers and Latin words whole', () => {
    expect(terms('青禾镇5G')).toEqual(['青', '青禾', '禾', '禾镇', '镇', '5g']);
    expect(terms('投资12.5亿')).toContain('12.5');
  });

  it('reads full-width digits as digits', () => {
    expect(terms('２０２３年')).toEqual(['2023', '年']);
  });

  it('finds nothing in punctuation', () => {
    expect(terms('，。！ ')).toEqual([]);
  });
});

describe('contentRuns', () => {
  it.each([
    ['星湖大桥什么时候开工的', ['星湖大桥', '开工']],
    ['请问一下云杉产业园在哪里', ['云杉产业园']],
    ['在建项目都有哪些', ['在建项目']],
    ['智能装备有限公司的老总是谁', ['智能装备有限公司', '老总']],
    ['是什么', []],
  ])('%s', (question, runs) => expect(contentRuns(question)).toEqual(runs));
});

const PASSAGES = [
  { id: 7, text: '青禾县举行冬小麦现场会。会议由县农业局承办。' },
  { id: 3, text: '星湖大桥主桥合龙。星湖大桥全长三公里，由南桥集团承建。' },
  { id: 9, text: '云杉产业园引进十家企业。园区道路已经通车。' },
];

describe('createIndex', () => {
  const index = createIndex(PASSAGES);

  it.each([
    ['星湖大桥是谁建的', 3],
    ['云杉产业园来了几家企业', 9],
    ['冬小麦的会谁办的', 7],
  ])('%s', (question, id) => expect(index.search(question, 1)[0]?.id).toBe(id));

  it('keeps to the limit and orders by score', () => {
    const hits = index.search('星湖大桥和云杉产业园', 2);
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });

  it('finds nothing for words that stand nowhere, or for none', () => {
    expect(index.search('鲸鱼', 5)).toEqual([]);
    expect(index.search('是什么', 5)).toEqual([]);
  });

  it('does not let many matched common terms beat one rare name', () => {
    const crowd = Array.from({ length: 30 }, (_, id) => ({ id, text: '全县重点项目加快建设进度' }));
    const ranked = createIndex([...crowd, { id: 99, text: '墨溪水库蓄水' }]).search(
      '墨溪水库项目建设进度',
      1,
    );
    expect(ranked[0]?.id).toBe(99);
  });
});

describe('contentTerms', () => {
  it('gives each term once', () => {
    expect(contentTerms('项目的项目')).toEqual(['项', '项目', '目']);
  });
});
