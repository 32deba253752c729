import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const page = [
  '47.6亿！凤翔12个重大项目今天集中开工',
  '2024-08-28 来源：凤翔发布',
  '',
  '今天上午，凤翔区2024年第三批重大项目集中开工仪式举行。此次集中开工项目12个，总投资47.6亿元。',
  '会议要求，以“三百行动”计划（百名干部下一线、百个项目抓推进、百家企业送服务）为抓手，确保项目早日建成。',
  '【项目速览】',
  '01 可降解包装材料项目',
  '总投资6.4亿元，年产2万吨，占地96亩',
  '02 G7W凤翔连接线工程',
  '全长11.8公里，双向四车道，总投资7.3亿元，工期28个月',
  '03 区中心医院迁建',
  '总投资3.7亿元，设床位320张',
  '04 长青新区小学扩建',
  '投资5200万元，新增学位720个',
];
/** The same page where it goes on behind its list. */
const behind = [
  ...page,
  '区委书记说，今年以来，全区已分3批集中开工项目41个，总投资163亿元，干部群众劲头很足。',
];
const article = articleRead('list.txt', page.join('\n'));
const ask = answersFrom(article);
const figures = (question: string) => ask(question).values.map(({ text }) => text);

describe('projects of a list, each with its number and name on a line of its own', () => {
  it.each([
    ['G7W凤翔连接线多长、总投资多少', ['11.8公里', '7.3亿元']],
    ['凤翔连接线工期多久', ['28个月']],
    // 降 of 可降解 asks for no change
    ['凤翔可降解包装材料项目总投资多少', ['6.4亿元']],
    ['凤翔区中心医院迁建总投资多少', ['3.7亿元']],
    ['凤翔长青新区小学扩建投资多少', ['5200万元']],
    ['凤翔绕城连接线总投资多少', []],
    ['凤翔区人民医院扩建总投资多少', []],
    ['凤翔投资降了多少', []],
  ])('%s → %s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('what is told behind the list', () => {
  const whole = articleRead('behind.txt', behind.join('\n'));

  it('is of no heading above it', () => {
    const { values } = answersFrom(whole)('凤翔今年开工搞了几批了，一共多少个项目');
    expect(values.map(({ text }) => text)).toEqual(['3批', '41个']);
  });
});

describe('a slogan whose meaning stands in brackets behind its noun', () => {
  it('is explained', () => {
    expect(ask('凤翔“三百行动”指的是什么').text).toContain('百名干部下一线、百个项目抓推进、百家企业送服务');
    expect(ask('凤翔三百行动是啥意思').text).not.toContain('抓手');
  });

  it('is not where the bracket has another number of things', () => {
    expect(ask('凤翔“四百行动”指的是什么').status).toBe('not_found');
  });
});
