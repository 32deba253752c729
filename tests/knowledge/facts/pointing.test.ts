import { describe, expect, it } from 'vitest';
import { factsOf, pageOf } from './facts-of.ts';

const read = (text: string, title = '来安县重点项目建设情况') =>
  factsOf(text, { title }).map(({ quantity, measure, subject }) =>
    [quantity.text, measure, subject].join(' '),
  );

describe('words that point back', () => {
  it.each<[string, readonly string[]]>([
    [
      '云溪齿轮厂和松岭茶产业园已在4月分别投产，前者总投资9亿元，占地80亩，后者总投资4亿元。',
      ['9亿元 总投资 云溪齿轮厂', '80亩 占地 云溪齿轮厂', '4亿元 总投资 松岭茶产业园'],
    ],
    [
      '全县有工业园、物流园两个园区，前者入驻企业30家，后者入驻12家。',
      ['30家 入驻企业 工业园', '12家 入驻 物流园'],
    ],
    [
      '项目由云溪电网有限公司投资31亿元建设。今年，该公司特高压工程投资将完成12亿元。',
      ['12亿元 投资将完成 云溪电网有限公司'],
    ],
    ['10亿元以上项目2个，其余21个项目投资额均在5亿元以下。', ['21个 其余项目 项目']],
    ['县医院新院区安排2亿元，该项目总投资11亿元。', ['11亿元 项目总投资 县医院新院区']],
    [
      '云溪电池基地投资总额25亿元，占地90亩。县里计划供地260亩。全部达产后预计年营业收入45亿元，税收2亿元。',
      ['45亿元 年营业收入 云溪电池基地', '2亿元 税收 云溪电池基地'],
    ],
  ])('%s', (text, lines) => {
    expect(read(text)).toEqual(expect.arrayContaining([...lines]));
  });
});

describe('a bare 工程 at the head of a paragraph', () => {
  const subjects = (title: string, ...paragraphs: readonly string[]) =>
    pageOf(paragraphs, { title, publishedOn: '2024-05-20' }).facts.map(({ subject }) => subject);

  it.each<[string, readonly string[], string | undefined]>([
    [
      '松岭水库工程今日下闸蓄水',
      ['松岭水库位于云溪镇，是一座中型水利枢纽。', '据业主介绍，工程概算总投资9亿元。'],
      '松岭水库',
    ],
    ['松岭水库下闸蓄水', ['输水隧道全线贯通。', '工程累计完成投资9亿元。'], '松岭水库'],
    ['松岭水库下闸蓄水', ['云溪水厂项目进展顺利，工程总投资2亿元。'], '云溪水厂项目'],
    ['松岭水库等9个项目集中开工', ['进度较快。', '项目总投资90亿元。'], ''],
    ['松岭水库下闸蓄水', ['云溪水厂已投产。', '17个项目累计完成投资9亿元。'], '项目'],
  ])('%s %s', (title, paragraphs, subject) => {
    expect(subjects(title, ...paragraphs).at(-1)).toBe(subject);
  });
});

describe('things counted again', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      '今年全县排定重点项目73个。1—4月，已开工项目59个。73个项目中，新建41个。',
      [
        ['73个', '重点项目'],
        ['59个', '开工项目'],
        ['73个', '重点项目'],
        ['41个', '新建重点项目'],
      ],
    ],
    [
      '全县新签约亿元以上项目61个。61个项目中，已注册公司50个。',
      [
        ['61个', '新签约亿元以上项目'],
        ['61个', '新签约亿元以上项目'],
        ['50个', '新签约亿元以上项目中已注册公司'],
      ],
    ],
    // another thing of that number, and a number that meets by chance
    [
      '全县有重点项目73个。入库企业73个。',
      [
        ['73个', '重点项目'],
        ['73个', '入库企业'],
      ],
    ],
    [
      '全县安排重点项目3个。3个项目已开工。',
      [
        ['3个', '重点项目'],
        ['3个', '项目'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(factsOf(text).map(({ quantity, subject }) => [quantity.text, subject])).toEqual(expected);
  });

  it('have no phase of what was told between', () => {
    const text = '今年全县排定重点项目73个。1—4月，开工项目59个，总投资90亿元。73个项目中，民生类9个。';
    expect(factsOf(text).map(({ phase }) => phase?.value)).toEqual([
      undefined,
      'started',
      'started',
      undefined,
      undefined,
    ]);
  });
});

describe('what a list of places is measured by', () => {
  it.each<[string, readonly string[]]>([
    [
      '1—4月，全县固定资产投资增长9%。民间投资增长15%。分乡镇看，大余镇增长26%，武集镇下降4%。',
      ['26% 固定资产投资增长 大余镇', '4% 固定资产投资下降 武集镇'],
    ],
    ['投资增速跑在前面的是来安县，增长14%，定远县增长11%。', ['14% 投资增长 来安县', '11% 投资增长 定远县']],
    ['来安县、定远县为负增长，分别下降2%和5%。', ['2% 下降 来安县', '5% 下降 定远县']],
    [
      '全县完成公路水路投资30亿元。其中，高速公路完成18亿元，农村公路完成12亿元。',
      ['18亿元 完成 高速公路', '12亿元 完成 农村公路'],
    ],
  ])('%s', (text, lines) => {
    expect(read(text)).toEqual(expect.arrayContaining([...lines]));
  });
});

describe('labels and scenes', () => {
  it.each<[string, readonly string[]]>([
    [
      '【消费】社会消费品零售总额12亿元，增长7%。',
      ['12亿元 社会消费品零售总额 ', '7% 社会消费品零售总额增长 '],
    ],
    ['【来安县】来安县农村公路提质工程开工，总投资1亿元。', ['1亿元 总投资 来安县农村公路提质工程']],
    ['第一站是云溪铝车身零部件基地，总投资36亿元。', ['36亿元 总投资 云溪铝车身零部件基地']],
    ['云溪电站进度最快，总投资30亿元。', ['30亿元 总投资 云溪电站']],
    ['本次开工项目8月底前入库率要达到80%以上。', ['80% 入库率 本次开工项目']],
  ])('%s', (text, lines) => {
    expect(read(text)).toEqual([...lines]);
  });

  it('what lies ahead sets no stretch for the next sentence', () => {
    const text = '“下闸蓄水定在2025年4月。”县水务局有关负责人说。水库总库容1680万立方米，累计完成投资6亿元。';
    expect(factsOf(text).map(({ period }) => period?.value.from.slice(0, 4))).toEqual(['2024', '2024']);
  });

  it('a change is none of the figures it is held against', () => {
    const text = '签约项目18个、126亿元，与去年一季度的14个、98亿元相比，分别增加4个、28亿元。';
    expect(
      factsOf(text)
        .slice(-2)
        .map(({ of }) => of?.quantity.text),
    ).toEqual(['18个', '126亿元']);
  });
});
