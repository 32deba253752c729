import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../src/knowledge/ingest.ts';
import type { Article } from '../../../src/knowledge/types.ts';
import { answersFrom, figuresOf } from '../answers-from.ts';
import { articleOf } from '../article-of.ts';

const page = (
  document: string,
  title: string,
  publishedOn: string,
  paragraphs: readonly string[],
  publisher = '沁源县统计局',
): Article => articleOf({ document, title, publisher, publishedOn, paragraphs });

const told = [
  '1—9月，沁源县60个重点项目累计完成投资27.3亿元，占年度计划的68.2%。',
  '其中产业类项目32个，完成投资12.6亿元；民生类项目28个，完成投资14.7亿元。',
  '沁源北大桥总投资3.6亿元，已完成投资1.9亿元。城南水厂总投资2.8亿元，已完成投资2.2亿元。',
];
const title = '沁源县1—9月重点项目进展';
const original = page('a.txt', title, '2023-10-11', told);
const repost = page('b.txt', '沁源重点项目跑出加速度', '2023-11-02', told, '太岳热线');
const again = page('b.txt', title, '2023-11-02', told, '太岳热线');
const correcting = (...paragraphs: readonly string[]): Article =>
  page('c.txt', `关于《${title}》的更正`, '2023-10-20', paragraphs);

const ask = (question: string, ...pages: readonly Article[]) => answersFrom(...pages)(question);
const figures = (question: string, ...pages: readonly Article[]) =>
  figuresOf(answersFrom(...pages))(question);

const total = '沁源县1—9月重点项目完成投资多少';
const bridge = '沁源北大桥完成投资多少';

describe('a correction', () => {
  it.each<[string, Article]>([
    ['that names the figure alone', correcting('“27.3亿元”应为“26.8亿元”，“1.9亿元”应为“2.1亿元”。')],
    ['in words without quotes', correcting('将27.3亿元更正为26.8亿元。北大桥已完成投资应为2.1亿元，原文误为1.9亿元。')],
    ['in several sentences', correcting('“累计完成投资27.3亿元”系初步统计数。经复核，实际累计完成投资26.8亿元。', '“已完成投资1.9亿元”更正为“已完成投资2.1亿元”。')],
  ])('%s holds for the page it names and for its repost', (_how, correction) => {
    for (const pages of [[original, correction], [original, repost, correction], [correction, again]]) {
      expect(figures(total, ...pages)).toEqual(['26.8亿元']);
      expect(figures(bridge, ...pages)).toEqual(['2.1亿元']);
    }
  }); // biome-ignore format: one correction a line

  it.each([
    '因编辑疏忽，本网10月11日一文中“累计完成投资27.3亿元”有误，应为“累计完成投资26.8亿元”。特此更正。',
    '原文“累计完成投资27.3亿元”，现更正为“累计完成投资26.8亿元”。',
    '《沁源县1—9月重点项目进展》中所述累计完成投资27.3亿元系笔误，正确数据为26.8亿元，向读者致歉。',
    '本网10月11日报道误将累计完成投资写为27.3亿元，实际应为26.8亿元。特此更正。',
    '有关数据更正如下：累计完成投资不是27.3亿元，而是26.8亿元。',
    '正确的表述应为：“累计完成投资26.8亿元”，原文中的27.3亿元有误。特此更正。',
  ])('under any headline: %s', (text) => {
    const note = page('c.txt', '致歉声明', '2023-10-20', [text]);
    expect(figures(total, original, note)).toEqual(['26.8亿元']);
  });

  it('is also what a speaker says of his own words', () => {
    const talk = page('d.txt', '沁源县民生补贴新闻发布会实录', '2023-10-11', [
      '李强：今年以来，全县发放稳岗补贴900万元，惠及企业45家。带动就业300人。刚才我说惠及企业45家，更正一下，45家是申报数，实际到账的是31家，以31家为准。',
    ]);
    expect(figures('沁源县稳岗补贴惠及企业多少家', talk)).toEqual(['31家']);
    expect(figures('沁源县稳岗补贴带动就业多少人', talk)).toEqual(['300人']);
  });

  it('puts right the headline that it quotes, in a paper that tells of other things besides', () => {
    const paper = page('f.txt', '28.4亿元专项债投向民生', '2023-05-18', [
      '今年以来，沁源县已到位专项债券资金28.4亿元。',
      '本报5月12日第1版《一季度42个重点项目完成投资31.9亿元》一文，标题及文中“完成投资31.9亿元”应为“完成投资39.1亿元”，“占年度计划的21.4%”应为“占年度计划的26.2%”。',
    ]);
    expect(figures('沁源县一季度重点项目完成投资多少', paper)).toEqual(['39.1亿元']);
    expect(figures('沁源县一季度重点项目完成投资占年度计划多少', paper)).toEqual(['26.2%']);
  });

  it.each([
    '更正：经核实，文中及标题“总投资61.4亿元”应为“总投资64.1亿元”，“白酒项目4个”应为“白酒项目5个”，其余内容不变。',
    '编者注：因来稿有误，上文“总投资61.4亿元”更正为“总投资64.1亿元”，“白酒项目4个”更正为“白酒项目5个”，特此致歉。',
  ])('at the foot of its own page holds for the text and the headline: %s', (note) => {
    const own = page('g.txt', '沁源县三季度集中开工19个项目 总投资61.4亿元', '2023-07-12', [
      '7月11日，沁源县三季度重点项目集中开工仪式举行。',
      '此次集中开工项目19个，总投资61.4亿元，其中白酒项目4个、装备项目9个。',
      note,
    ]);
    expect(figures('沁源县2023年三季度集中开工项目总投资多少', own)).toEqual(['64.1亿元']);
    expect(figures('沁源县三季度集中开工的白酒项目几个', own)).toEqual(['5个']);
    expect(figures('沁源县2023年三季度集中开工多少个项目', own)).toEqual(['19个']);
  });

  it('of another paper, at the foot of a page, leaves the figures of that page alone', () => {
    const own = page('g.txt', '沁源县三季度集中开工19个项目', '2023-07-12', [
      '此次集中开工项目19个，总投资61.4亿元。',
      '更正：本报7月5日《安泽县三季度集中开工》一文中“总投资61.4亿元”应为“总投资64.1亿元”。',
    ]);
    expect(figures('沁源县2023年三季度集中开工项目总投资多少', own)).toEqual(['61.4亿元']);
  });

  it('mends a sum that did not meet', () => {
    const slip = page('e.txt', title, '2023-10-11', ['沁源县重点项目共60个，其中产业类项目37个、民生类项目18个、基础设施类项目10个。']); // biome-ignore format: one page a line
    const ofPeople = '沁源县民生类重点项目多少个';
    expect(ask(ofPeople, slip).doubts).toHaveLength(1);
    const mended = correcting('“产业类项目37个”应为“产业类项目32个”。');
    expect(ask(ofPeople, slip, mended).doubts).toEqual([]);
  });

  const correction = correcting(
    '“27.3亿元”应为“26.8亿元”，北大桥“已完成投资1.9亿元”应为“已完成投资2.4亿元”。',
  );

  it('is what the answer quotes; what it replaced is said, with both sentences', () => {
    const { citations, doubts, values } = ask(total, original, correction);
    expect(values[0]?.basis).toMatchObject({ region: '沁源县', period: '2023年1—9月' });
    expect(values[0]?.citations.map((at) => citations[at]?.document)).toEqual(['c.txt']);
    expect(doubts.map(({ text }) => text)).toEqual([
      '已按沁源县统计局（2023-10-20）的更正采用；更正前为27.3亿元',
    ]);
    expect(doubts[0]?.citations.map((at) => citations[at]?.document)).toEqual(['c.txt', 'a.txt']);
  });

  it('leaves other figures alone', () => {
    expect(figures('沁源北大桥总投资多少', original, correction)).toEqual(['3.6亿元']);
    expect(ask('沁源县产业类项目完成投资多少', original, correction).doubts).toEqual([]);
  });

  it('keeps its place in the comparisons of its page', () => {
    expect(figures('沁源北大桥和城南水厂哪个完成投资多，多多少', original, correction)).toEqual(['0.2亿元']);
  });

  it('tells by how much', () => {
    expect(figures('沁源北大桥完成投资更正前后差多少', original, correction)).toEqual(['0.5亿元']);
    expect(figures('沁源北大桥完成投资原来报的跟更正后的差多少', original, correction)).toEqual(['0.5亿元']);
    expect(ask('城南水厂完成投资更正前后差多少', original, correction).values).toEqual([]);
  });

  it('does not reach a later page, nor another place', () => {
    const later = page('d.txt', '沁源县1—12月重点项目进展', '2024-01-11', ['沁源北大桥已完成投资1.9亿元。']);
    const elsewhere = page('e.txt', '安泽县1—9月重点项目进展', '2023-10-11', ['1—9月，安泽县重点项目完成投资27.3亿元。'], '安泽县统计局'); // biome-ignore format: one page a line
    expect(figures('安泽县1—9月重点项目完成投资多少', original, elsewhere, correction)).toEqual(['27.3亿元']);
    expect(libraryOf([later, correction]).facts.filter(({ corrected }) => corrected?.was.article.document === 'd.txt')).toEqual([]); // biome-ignore format: one page a line
  });
});

describe('a list of what is taken back', () => {
  it('says its stretch and its number where the other page says 本次', () => {
    const begun = page('d.txt', '沁源县一季度重大项目集中开工', '2023-02-20', [
      '本次集中开工项目共21个，总投资86.4亿元，年度计划投资19亿元。',
    ]);
    const listed = page('e.txt', '关于沁源县一季度集中开工项目数据的更正说明', '2023-03-01', [
      '现更正如下。',
      '（一）一季度集中开工项目总投资由86.4亿元更正为84.6亿元，项目个数不变；',
    ]);
    expect(figures('沁源县一季度集中开工项目总投资多少', begun, listed)).toEqual(['84.6亿元']);
  });
});

describe('a correction at the foot of another report', () => {
  const paper = page(
    'd.txt',
    '全市重点项目建设推进会召开',
    '2020-12-09',
    [
      '截至11月底，全市562个重点项目完成投资1273.5亿元。今年，北环高架已完成投资3.2亿元，全市发行专项债券81.7亿元，其中安泽县6.3亿元。',
      '【更正】本报12月4日A02版《安泽前10个月完成投资》一文中，“完成投资86.4亿元”应为“84.6亿元”，特此更正并向读者致歉。',
    ],
    '临汾日报',
  );

  it.each<[string, readonly string[]]>([
    ['安泽2020年前10个月完成投资多少', ['84.6亿元']],
    // neither what another place has done, nor one work in the year so far
    ['临汾2020年前10个月完成投资多少', []],
    ['临汾2020年前10个月投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question, paper)).toEqual(expected);
  });
});
