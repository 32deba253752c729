import { describe, expect, it } from 'vitest';
import { pageOf } from '../facts-of.ts';

const subjects = (title: string, ...paragraphs: readonly string[]) =>
  pageOf(paragraphs, { title, publishedOn: '2024-05-20' }).facts.map((fact) => fact.subject);

describe('the project a figure points back to', () => {
  it('is the one the headline names', () => {
    expect(
      subjects('松岭新材料产业园建设提速', '项目总投资8.6亿元。', '目前，该项目已完成投资2.3亿元。'),
    ).toEqual(['松岭新材料产业园', '松岭新材料产业园']);
  });

  it.each<[string, readonly string[]]>([
    ['云溪水厂扩建工程昨日开工，该项目总投资3亿元。', ['云溪水厂扩建工程']],
    ['记者走进云溪冷链物流园。该项目占地50亩，总投资3亿元。', ['云溪冷链物流园', '云溪冷链物流园']],
    ['云溪水厂扩建工程落户城东工业园。该工程总投资3亿元。', ['云溪水厂扩建工程']],
    ['云溪茶叶交易中心开建，项目占地80亩。', ['云溪茶叶交易中心']],
    ['会后县领导到云溪水厂扩建项目调研。该项目总投资3亿元。', ['云溪水厂扩建项目']],
    [
      '云溪水厂扩建工程去年开工。这座水厂占地80亩，工期两年，总投资3亿元。',
      ['云溪水厂扩建工程', '云溪水厂扩建工程', '云溪水厂扩建工程'],
    ],
    [
      '走进云溪冷链物流园。该园区三期占地50亩，建设厂房9万平方米，已完成投资2亿元。',
      ['云溪冷链物流园三期', '建设厂房', '云溪冷链物流园三期'],
    ],
  ])('or the one told of last: %s', (text, expected) => {
    expect(subjects('项目建设见闻', text)).toEqual(expected);
  });

  it('or a bare 项目, where its paragraph tells of no other', () => {
    expect(
      subjects(
        '交通重点工程见闻',
        '松岭康养产业园已投用。',
        '云溪至丰谷高速公路（简称云丰高速）全长46公里。目前，项目累计完成投资43亿元。',
      ),
    ).toEqual(['云溪至丰谷高速公路', '云溪至丰谷高速公路（简称云丰高速）']);
  });

  it('or the one that the question of an interview names', () => {
    expect(
      subjects(
        '对话云溪市水利局局长周启明',
        '记者：请您介绍一下云溪城乡供水一体化工程。',
        '周启明：这项工程2021年启动，概算总投资22亿元。',
        '问：云溪污水处理厂扩建项目呢？',
        '周启明：分两期，一期投资3亿元，二期投资2亿元。',
        '记者：今年怎么安排？',
        '周启明：今年计划投资4亿元。',
      ),
    ).toEqual(['云溪城乡供水一体化工程', '', '云溪污水处理厂扩建项目一期', '云溪污水处理厂扩建项目二期', '']);
  });

  it.each([
    '云溪水厂扩建工程竣工。产业项目3项，项目总投资23亿元。',
    '云溪水厂、松岭康养园等5个项目集中签约。项目总投资23亿元。',
    '云溪水厂扩建工程竣工。松岭康养产业园开工。项目总投资23亿元。',
  ])('but none where several are told of: %s', (text) => {
    expect(subjects('项目建设见闻', text).at(-1)).not.toMatch(/云溪|松岭/);
  });

  it('has stages of its own', () => {
    expect(
      subjects(
        '松岭新材料产业园建设提速',
        '项目总投资8.6亿元，其中一期投资3.2亿元；二期投资5.4亿元。',
        '一期项目已投产，年产值4亿元；二期预计明年建成，年产值9亿元。',
      ),
    ).toEqual([
      '松岭新材料产业园',
      '松岭新材料产业园一期',
      '松岭新材料产业园二期',
      '松岭新材料产业园一期',
      '松岭新材料产业园二期',
    ]);
  });
});

describe('the attribute a figure gives', () => {
  it.each<[string, readonly (readonly [measure: string, subject: string])[]]>([
    ['正在建设的青石湖大桥全长1.2公里。', [['全长', '青石湖大桥']]],
    [
      '云溪产业园占地约200亩，总投资3.5亿元。',
      [
        ['占地', '云溪产业园'],
        ['总投资', '云溪产业园'],
      ],
    ],
    [
      '松岭电站装机容量120万千瓦，总工期76个月。',
      [
        ['装机容量', '松岭电站'],
        ['总工期', '松岭电站'],
      ],
    ],
    ['园区企业就业人数1.2万人。', [['就业人数', '园区企业']]],
    [
      '青石湖大道桥隧比达52%，累计完成投资4亿元。',
      [
        ['桥隧比', '青石湖大道'],
        ['完成投资', '青石湖大道'],
      ],
    ],
    [
      '松岭水库总库容900万立方米，最大坝高46米。',
      [
        ['总库容', '松岭水库'],
        ['最大坝高', '松岭水库'],
      ],
    ],
  ])('is told from what it is of: %s', (text, expected) => {
    const { facts } = pageOf([text], { publishedOn: '2024-05-20' });
    expect(facts.map((fact) => [fact.measure, fact.subject])).toEqual(expected);
  });

  it('a deed on the way leaves the project the subject', () => {
    expect(subjects('见闻', '青石大道延伸工程自3月开工以来，已完成路基5.2公里，完成投资2300万元。')).toEqual([
      '青石大道延伸工程',
      '青石大道延伸工程',
    ]);
  });
});
