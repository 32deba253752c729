/** Cards at the end of a post: a name, and below it a line for each thing told of the project, however the names are numbered. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const cards = (marks: readonly string[]): string =>
  [
    '蓝山县2021年二季度重点项目集中开工',
    '2021-06-28 17:52  来源：蓝山融媒',
    '',
    '6月28日上午，蓝山县2021年第二季度重点项目集中开工仪式举行。此次集中开工的7个项目，总投资31.4亿元。',
    '',
    `${marks[0]}湘威皮具产业园二期`,
    '总投资：9.5亿元',
    '占地：215亩',
    '建设内容：新建生产线36条、标准厂房8.6万平方米',
    '建成后：年产箱包1200万只，年产值18亿元',
    '',
    `${marks[1]}亿农源肉类深加工项目`,
    '总投资：7.8亿元',
    '占地：180亩',
    '',
    `${marks[2]}县第一实验学校新校区`,
    '总投资：3.6亿元，其中县级配套6000万元',
    '建设内容：总建筑面积7.8万平方米，可提供学位4200个',
  ].join('\n');

describe.each([
  [['1.', '2.', '3.']],
  [['01 ', '02 ', '03 ']],
  [['NO.1 ', 'NO.2 ', 'NO.3 ']],
  [['①', '②', '③']],
  [['【1】', '【2】', '【3】']],
  [['项目一：', '项目二：', '项目三：']],
  [['01丨', '02丨', '03丨']],
  [['◆', '◆', '◆']],
  [['', '', '']],
])('numbered %s', (marks) => {
  const ask = answersFrom(articleRead('page.txt', cards(marks)));
  const figures = figuresOf(ask);

  it.each<[string, readonly string[]]>([
    ['蓝山湘威皮具产业园二期总投资多少', ['9.5亿元']],
    ['湘威皮具产业园二期占地多少亩', ['215亩']],
    ['湘威皮具产业园二期年产值多少', ['18亿元']],
    ['亿农源肉类深加工项目总投资多少', ['7.8亿元']],
    ['县第一实验学校新校区总投资多少', ['3.6亿元']],
    ['县第一实验学校新校区多少学位', ['4200个']],
    ['蓝山2021年二季度开工的7个项目里投资最小的', []],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });

  it('the members of the list are the projects', () => {
    const { text } = ask('蓝山2021年二季度开工的项目里总投资最大的是哪个');
    expect(text).toContain('湘威皮具产业园二期');
  });
});

it('a line whose digits may be a figure heads no card, and ends the one above', () => {
  const ask = answersFrom(articleRead('page.txt', cards(['1', '2', '3'])));
  expect(figuresOf(ask)('湘威皮具产业园二期总投资多少')).not.toContain('7.8亿元');
});

describe('a correction of such a card', () => {
  const ask = answersFrom(articleRead('a.txt', cards(['01 ', '02 ', '03 '])), {
    title: '更正',
    publisher: '蓝山县融媒体中心',
    publishedOn: '2021-07-01',
    paragraphs: [
      '6月28日发布的《蓝山县2021年二季度重点项目集中开工》中，“总投资31.4亿元”误写，实际为“总投资34.1亿元”；“县第一实验学校新校区总投资3.6亿元”应为“总投资3.06亿元”。特此更正，并致歉。',
    ],
  });
  const figures = figuresOf(ask);

  it.each<[string, readonly string[]]>([
    ['蓝山县第一实验学校新校区总投资多少', ['3.06亿元']],
    ['蓝山2021年二季度集中开工总投资多少', ['34.1亿元']],
    ['湘威皮具产业园二期总投资多少', ['9.5亿元']],
  ])('%s', (question, texts) => {
    expect(figures(question)).toEqual(texts);
  });
});
