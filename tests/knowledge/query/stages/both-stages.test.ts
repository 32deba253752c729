import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const park = answersFrom({
  title: '一期年底投产 青岗灯具产业园二期开工',
  publisher: '长丰县融媒体中心',
  publishedOn: '2024-04-02',
  paragraphs: [
    '4月1日，长丰县青岗灯具产业园二期开工。青岗灯具产业园总投资18亿元，分两期建设，其中一期投资7.5亿元，建厂房9万平方米，今年12月投产；二期投资10.5亿元，建厂房13万平方米。一期投产后，可新增产值6亿元、税收3000万元，带动就业500人。两期建成后，年产值可达15亿元，税收8000万元，带动就业1200人。',
  ],
});

describe('what comes of one stage, and of all', () => {
  it.each<[string, readonly string[]]>([
    ['青岗灯具产业园一期投产后产值多少', ['6亿元']],
    ['青岗灯具产业园两期全部建成产值多少', ['15亿元']],
    ['青岗灯具产业园建成后年产值多少', ['15亿元']],
    ['青岗灯具产业园一期税收多少', ['3000万元']],
    ['青岗灯具产业园税收多少', ['8000万元']],
    ['青岗灯具产业园一期带动就业多少', ['500人']],
    ['青岗灯具产业园带动就业多少', ['1200人']],
    ['青岗灯具产业园二期厂房多大', ['13万平方米']],
    ['青岗灯具产业园二期产值多少', []],
    ['青岗灯具产业园二期带动就业多少', []],
  ])('%s', (question, expected) => {
    expect(figuresOf(park)(question)).toEqual(expected);
  });

  it('neither stage alone is what is built', () => {
    expect(park('青岗灯具产业园建多大厂房').status).toBe('clarify');
  });

  it('a stage is no batch', () => {
    expect(park('青岗灯具产业园一期投产后产值多少').text).not.toContain('第一期');
  });
});

const plant = figuresOf(
  answersFrom({
    title: '314天！一座工厂的“云阳速度”',
    publisher: '云阳日报',
    publishedOn: '2024-03-06',
    paragraphs: [
      '3月2日，云阳工业园区鸿瑞线缆的车间里机器轰鸣。“订单排到了6月。”公司总经理罗某说。',
      '鸿瑞线缆是云阳县2022年引进的重大工业项目，总投资26亿元，其中一期投资9.5亿元，建筑面积11.8万平方米。项目2022年3月12日签约，2023年1月20日试产。',
      '罗某算了一笔账：一期达产后，年产电缆24万公里，年产值14亿元，年纳税7200万元，可安排900人就业；二期投资16.5亿元，今年9月动工，两期全部达产，年产值可达33亿元，用工2100人左右。',
      '园区今年新签约企业12家，合同资金19.6亿元。',
    ],
  }),
);

describe('a plant called by its firm alone', () => {
  it.each<[string, readonly string[]]>([
    ['鸿瑞线缆总投资多少', ['26亿元']],
    ['鸿瑞线缆一期投资多少', ['9.5亿元']],
    ['鸿瑞线缆二期投资多少', ['16.5亿元']],
    ['鸿瑞线缆一期满产以后一年能有多少产值 交多少税', ['14亿元', '7200万元']],
    ['鸿瑞线缆两期达产后产值多少', ['33亿元']],
    ['鸿瑞线缆产值多少', ['33亿元']],
    ['鸿瑞线缆二期达产后产值多少', []],
  ])('%s', (question, expected) => {
    expect(plant(question)).toEqual(expected);
  });
});

describe('how much a plant makes', () => {
  const motors = figuresOf(
    answersFrom({
      title: '垫江：柏梓电机项目加快建设',
      publisher: '垫江日报',
      publishedOn: '2024-03-06',
      paragraphs: [
        '柏梓电机项目总投资22亿元。达产后，年产电机24万台，可安排1100人就业。',
        '柏梓风机项目可安排300人就业。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['柏梓电机一年产多少', ['24万台']],
    ['柏梓风机一年产多少', []],
  ])('%s', (question, expected) => {
    expect(motors(question)).toEqual(expected);
  });
});
