import { describe, expect, it } from 'vitest';
import { pageOf } from '../facts-of.ts';

const facts = (...paragraphs: readonly string[]) =>
  pageOf(paragraphs, { title: '滁州市重点项目建设情况', publishedOn: '2024-05-20' }).facts;

describe('a heading on a line of its own', () => {
  it('lends its list to the paragraphs below it, until the next of its rank', () => {
    const levels = facts(
      '一、省级重点项目',
      '总投资30亿元。',
      '完成投资9亿元。',
      '二、市级重点项目',
      '总投资51亿元。',
    ).map((fact) => fact.level?.value);
    expect(levels).toEqual(['province', 'province', 'city']);
  });

  it('needs no number', () => {
    const found = facts('产业项目', '共36个。', '完成投资12亿元。', '民生项目：', '共22个。');
    expect(found.map((fact) => fact.subject)).toEqual(['产业项目', '产业项目', '民生项目']);
  });

  it('may stand in brackets', () => {
    const phases = facts('【开工一批】', '共9个。', '总投资30亿元。', '【竣工一批】', '共5个。').map(
      (fact) => fact.phases,
    );
    expect(phases).toEqual([['started'], ['started'], ['completed']]);
  });

  it('may be a place, which the next place ends', () => {
    const places = facts('天长市', '共11个。', '来安县', '共9个。').map((fact) => fact.region?.value.name);
    expect(places).toEqual(['天长市', '来安县']);
  });

  it('may say where the thing lies that the line above names', () => {
    const found = facts(
      '县中医院新院区',
      '沙河镇',
      '总投资6亿元，设置床位400张。',
      '来安县高标准农田项目',
      '半塔镇、汊河镇',
      '总投资2亿元。',
    );
    expect(found.map((fact) => fact.layers.heading)).toEqual([
      '县中医院新院区',
      '县中医院新院区',
      '来安县高标准农田项目',
    ]);
  });

  it('of another kind stands below it', () => {
    const found = facts('天长市', '产业项目', '共11个。', '民生项目', '共4个。', '来安县', '共9个。');
    expect(found.map((fact) => fact.layers.heading)).toEqual([
      '天长市 产业项目',
      '天长市 民生项目',
      '来安县',
    ]);
  });

  it('may be the name of a thing, which the paragraph right below it tells of', () => {
    const found = facts(
      '云溪水库',
      '总库容1268万立方米。',
      '全市还有23个项目要开工。',
      '松云高速北段',
      '长36公里。',
    );
    expect(found.map((fact) => fact.layers.heading)).toEqual(['云溪水库', '', '松云高速北段']);
  });

  it('is no name where it says what to do', () => {
    expect(facts('全力推进重大工程', '总投资8亿元。').map((fact) => fact.layers.heading)).toEqual(['']);
  });

  it('holds over the numbered items below it', () => {
    const found = facts('民生项目', '1.云溪小学扩建工程。总投资3000万元。', '2.松岭医院。总投资2亿元。');
    expect(found.map((fact) => fact.layers.heading)).toEqual([
      '民生项目 1.云溪小学扩建工程',
      '民生项目 2.松岭医院',
    ]);
    expect(found[0]?.subject).toBe('云溪小学扩建工程');
  });

  it('is set aside by a paragraph with a scope of its own', () => {
    const found = facts('产业项目', '全市完成投资80亿元。', '共36个。');
    expect(found.map((fact) => fact.layers.heading)).toEqual(['', '产业项目']);
  });
});

describe('no heading is', () => {
  it.each(['各县人民政府、市直有关单位：', '抢抓工期 加快建设', '记者 李明', '图为项目建设现场'])(
    '%s',
    (line) => {
      const last = facts(line, '今年安排项目9个。', '完成投资3亿元。').at(-1);
      expect([last?.layers.heading, last?.phases]).toEqual(['', []]);
    },
  );
});
