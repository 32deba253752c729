/** 大会共签约25个: what was done at a conference that the page names before. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = articleRead(
  'page.txt',
  [
    '官宣！24个项目、171.8亿元',
    '南康发布 2024-11-09 18:35',
    '',
    '11月8日下午，',
    '2024年南康区乡贤招商大会',
    '在家居小镇会展中心举行！',
    '大会共签约项目24个，计划总投资171.8亿元。',
    '其中家具制造项目15个，计划总投资110.6亿元；',
    '商贸物流项目6个，计划总投资37.4亿元；',
    '文旅项目3个，计划总投资23.8亿元。',
    '今年前10个月，南康区新签约项目61个，计划总投资382.5亿元。',
  ].join('\n'),
);
const ask = answersFrom(page);
const figures = figuresOf(ask);

describe('a conference named before', () => {
  it.each([
    ['南康乡贤招商大会签约几个项目', ['24个']],
    ['南康区2024年乡贤招商大会签约项目总投资多少', ['171.8亿元']],
    ['南康招商大会文旅项目总投资多少', ['23.8亿元']],
    ['南康乡贤招商大会商贸物流签约几个', ['6个']],
    ['南康招商大会签的24个项目里，文旅的有几个，总投资多少', ['3个', '23.8亿元']],
    ['南康今年前10个月新签约几个项目', ['61个']],
  ])('%s', (question, expected) => expect(figures(question)).toEqual(expected));

  it.each(['南康招商大会新能源项目总投资多少', '南康进博会签约几个项目', '南康家博大会签约几个项目'])(
    'does not say: %s',
    (question) => expect(figures(question)).toEqual([]),
  );

  it('is held where its own line says', () =>
    expect(ask('南康乡贤招商大会哪天在哪办的').text).toContain('家居小镇会展中心'));
});

it('what follows a list is told of the whole, though the list ends with ；', () => {
  const lines = [
    '旌德县上半年重点项目进展',
    '旌德发布 2024-07-09',
    '',
    '全县实施重点项目96个，总投资310亿元。',
    '其中续建项目51个；',
    '新建项目45个；',
    '上半年完成投资87.6亿元，竣工12个。',
  ];
  const article = articleRead('page.txt', lines.join('\n'));
  const told = figuresOf(answersFrom(article));
  expect(told('旌德县新建项目几个')).toEqual(['45个']);
  expect(told('旌德县新建项目完成投资多少')).toEqual([]);
});
