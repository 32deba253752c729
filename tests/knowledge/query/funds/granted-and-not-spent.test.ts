/** What came of one kind of bonds is no spending of another. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '正安县用好政府债券',
  publishedOn: '2024-10-15',
  paragraphs: [
    '截至9月底，全县共获得新增地方政府债券资金12.6亿元，其中新增专项债券10.4亿元、新增一般债券2.2亿元。',
    '截至9月底，新增专项债券累计支出8.1亿元，支出进度77.9%。',
    '围绕2025年专项债券申报，全县已储备项目41个，其中已通过国家发展改革委审核的项目26个。',
  ],
});
const figures = figuresOf(ask);

describe('granted and not spent', () => {
  it.each<[string, readonly string[]]>([
    ['正安县新增专项债券支出了多少', ['8.1亿元']],
    ['正安县新增一般债券多少', ['2.2亿元']],
    ['正安县新增地方政府债券总共多少', ['12.6亿元']],
    ['正安县通过国家发改委审核的项目有几个', ['26个']],
  ])('%s', (question, told) => {
    expect(figures(question)).toEqual(told);
  });

  it('says nothing of what was spent of the other', () => {
    expect(ask('正安县新增一般债券已经支出了多少').status).toBe('not_found');
  });
});
