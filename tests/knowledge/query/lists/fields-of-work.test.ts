/** 各领域, 按行业: fields of work are asked for, and no stages, levels or lights. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = (...paragraphs: readonly string[]) =>
  figuresOf(
    answersFrom({ title: '云溪县重点项目情况', publishedOn: '2025-10-18', paragraphs: [...paragraphs] }),
  );

const ASKED = ['重点项目分领域的个数', '各领域多少个', '各行业项目多少个'];

describe('a whole that is cut otherwise', () => {
  const stages = told('今年，云溪县实施重点项目36个，其中新建项目14个、续建项目22个。');
  const lights = told('云溪县督查重点项目30个，亮绿灯项目21个、黄灯6个、红灯3个。');
  it.each(ASKED)('%s', (question) => {
    expect(stages(question)).toEqual([]);
    expect(lights(question)).toEqual([]);
  });
});

describe('a whole that is cut by stages and by fields', () => {
  const both = told(
    '今年，云溪县实施重点项目36个，其中新建项目14个、续建项目22个。',
    '从领域看，工业项目19个，农业项目9个，社会民生项目8个。',
  );
  it('tells the fields', () => {
    expect(both('各领域多少个')).toEqual(['19个', '9个', '8个']);
  });
});

it('the fields of all are no fields of the one town whose number two of them come to', () => {
  const towns = told(
    '云溪县集中开工项目50个。从区域看，城东镇17个，城西镇20个，城北镇13个。从行业看，工业项目23个，总投资60亿元；农业项目9个，总投资7亿元；交通项目8个，总投资12亿元；社会事业项目10个，总投资9亿元。',
  );
  expect(towns('各领域多少个')).not.toEqual(['9个', '8个']);
});
