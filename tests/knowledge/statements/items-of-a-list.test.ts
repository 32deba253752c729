/** The items of a list of projects, told apart by their stage, their section, whose they are and where they lie. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const listed = answersFrom({
  title: '关于下达桐柏县2024年重点项目计划的通知',
  publishedOn: '2024-02-20',
  paragraphs: [
    '2024年共安排县重点项目84个，总投资412.6亿元。现将部分项目列出如下。',
    '一、工业类',
    '1.淮源新型建材产业园（续建），总投资9.4亿元，年度计划投资3.2亿元，建设地点月河镇，责任单位：县工信局',
    '2.安棚碱化工技改项目（新建），总投资6.1亿元，年度计划投资2.8亿元，建设地点安棚镇，责任单位：县化工园区管委会',
    '3.埔江光伏组件生产线（前期），总投资12.7亿元，年度计划投资0.2亿元，建设地点埔江镇，责任单位：县工信局',
    '二、交通类',
    '4.桐柏至平氏段改建工程（续建），总投资7.8亿元，年度计划投资3.6亿元，建设地点城关镇、平氏镇，责任单位：县交通局',
    '5.淮河航道整治二期（新建），总投资5.3亿元，年度计划投资1.5亿元，建设地点淮源镇，责任单位：县交通局',
  ],
});

describe('items with marks and fields', () => {
  it.each([
    ['桐柏县2024年续建的重点项目有哪些', '淮源新型建材产业园、桐柏至平氏段改建工程'],
    ['桐柏县新开工项目是哪几个', '安棚碱化工技改项目、淮河航道整治二期'],
    ['桐柏县前期项目有哪些', '埔江光伏组件生产线'],
    ['桐柏县交通类项目有哪些', '桐柏至平氏段改建工程、淮河航道整治二期'],
    ['桐柏县清单里责任单位是县工信局的有哪几个项目', '淮源新型建材产业园、埔江光伏组件生产线'],
    ['县交通局负责哪几个项目', '桐柏至平氏段改建工程、淮河航道整治二期'],
    ['桐柏县建在城关镇的项目有哪些', '桐柏至平氏段改建工程'],
    ['桐柏县续建的交通类项目有哪些', '桐柏至平氏段改建工程'],
  ])('%s', (question, expected) => {
    const { text, citations } = listed(question);
    expect(text).toBe(expected);
    expect(citations).toHaveLength(expected.split('、').length);
  });

  it.each([
    ['淮河航道整治二期谁负责', '县交通局'],
    ['安棚碱化工技改项目在哪个镇', '安棚镇'],
    ['淮源新型建材产业园建在哪里，哪个单位负责', '月河镇；县工信局'],
  ])('%s', (question, expected) => expect(listed(question).text).toBe(expected));

  it('sums up those listed, where as many are asked for or the list is', () => {
    const told = (question: string) => listed(question).values.map(({ number }) => number);
    expect(told('桐柏县交通类两个项目总投资合计多少')).toEqual([13.1]);
    expect(told('桐柏县清单里续建项目年度计划投资合计多少')).toEqual([6.8]);
    expect(told('桐柏县交通类三个项目总投资合计多少')).toEqual([]);
    expect(told('桐柏县续建项目总投资合计多少')).toEqual([]);
  });
});

it('items beneath the headings of their stages', () => {
  const headed = answersFrom({
    title: '桐柏县2024年重点项目推进情况',
    publishedOn: '2024-07-20',
    paragraphs: [
      '上半年，全县84个重点项目完成投资52.6亿元。部分项目进展如下：',
      '续建项目',
      '1.淮源新型建材产业园。总投资9.4亿元，责任单位为县工信局。',
      '2.县中医院康复楼。总投资1.9亿元，责任单位为县卫健委。',
      '新建项目',
      '3.安棚碱化工技改项目。总投资6.1亿元，责任单位为县化工园区管委会。',
    ],
  });
  expect(headed('桐柏县续建的重点项目有哪些').text).toBe('淮源新型建材产业园、县中医院康复楼');
  expect(headed('桐柏新建项目是哪几个').text).toBe('安棚碱化工技改项目');
});
