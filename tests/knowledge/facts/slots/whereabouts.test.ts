import { describe, expect, it } from 'vitest';
import { pageOf } from '../facts-of.ts';

type Row = readonly [paragraph: string, regions: readonly (string | undefined)[]];

/** The places of the figures of one paragraph. */
function placesOf(paragraphs: readonly string[], title: string): (string | undefined)[] {
  const { facts } = pageOf(paragraphs, { title, publishedOn: '2024-05-20' });
  return facts.map((fact) => fact.region?.value.name);
}

describe('the place of a figure on a county page', () => {
  const county = '来安县重点项目建设情况';

  it.each<Row>([
    // a yardstick
    ['全县增长6.1%，高于全省1.2个百分点。', ['来安县', '来安县']],
    ['增速比全国平均水平高2个百分点。', ['来安县']],
    ['增速居全市第二位，完成投资9亿元。', ['来安县']],
    ['列入滁州市重点的9个。', ['来安县']],
    ['占全市总量的12%。', ['来安县']],
    // wider places that are told of
    ['去年，全国完成水利投资9000亿元。', ['全国']],
    ['我国已建成大型灌区450处。', ['全国']],
    ['全国平均为5.2%，我县为6.1%。', ['全国', '来安县']],
    ['全市完成投资90亿元，增速高于全省（6.2%）。', ['滁州市', '安徽省']],
    ['中部六省平均增长5.8%，我县增长6.1%。', ['中部六省', '来安县']],
    ['增速比长三角平均水平高1.1个百分点。', ['来安县']],
    ['全球新增装机4亿千瓦。全县装机12万千瓦。', ['全球', '来安县']],
    ['从投资方所在地看，长三角19个，京津冀16个。', ['来安县', '来安县']],
    ['去年，全国完成水利投资9000亿元。重点项目完成投资12亿元。', ['全国', '来安县']],
    ['打造全国首个5G工厂，总投资3亿元。', ['来安县']],
    ['产品面向全国，年销售2万吨。', ['来安县']],
    // who comes, who goes, who invests
    ['项目由浙江客商投资，总投资3亿元。', ['来安县']],
    ['来自广东的30家企业参会。', ['来安县']],
    ['赴上海招商12批次。', ['来安县']],
    ['距南京高铁仅20分钟。', ['来安县']],
    ['深圳锐芯电子、苏州恒达包装分别投资8亿元和6亿元。', ['来安县', '来安县']],
    ['江苏绿禾集团投资5亿元建设加工厂。', ['来安县']],
    ['南京银行发放贷款3亿元。', ['来安县']],
    // names in a list
    ['观摩团察看了热电厂扩建、滁州市养老中心分院、安置小区等24个项目。', ['来安县']],
    ['半塔镇、水口镇、汊河镇3个镇完成投资5亿元。', ['来安县', '来安县']],
    ['天长市和全椒县共完成投资40亿元。', ['来安县']],
  ])('%s', (paragraph, regions) => {
    expect(placesOf([paragraph], county)).toEqual(regions);
  });
});

describe('the place of a figure on a city page', () => {
  const city = '滁州市重点项目建设情况';

  it.each<Row>([
    ['居前三位的是天长市（92.4%）、来安县（90.8%）、全椒县（88.1%）。', ['天长市', '来安县', '全椒县']],
    ['天长市、来安县分别完成投资30亿元和20亿元。', ['天长市', '来安县']],
    ['天长市签约12个，来安县9个，城东新片区5个。', ['天长市', '来安县', '滁州市']],
    ['来安县第二水厂总投资2亿元，日供水5万吨。', ['来安县', '来安县']],
    // a project's place ends with its sentence
    ['来安县冷链仓储中心总投资7800万元。装备产业园总投资5亿元。', ['来安县', '滁州市']],
    ['来安县冷链仓储中心总投资7800万元。该项目占地50亩。', ['来安县', '来安县']],
    // what a place has done goes on
    ['来安县完成投资20亿元。其中，工业投资12亿元。', ['来安县', '来安县']],
    ['来安县计划投资3亿元改造农村公路。截至4月底，已完工50公里。', ['来安县', '来安县']],
    [
      '今年来安县计划投资3亿元，改造农村公路90公里，惠及8个镇。已完工50公里。',
      ['来安县', '来安县', '来安县', '来安县'],
    ],
    ['青云大桥位于来安县，全长900米。主塔高120米。', ['来安县', '来安县']],
    ['来安县计划投资3亿元。该县同时改造危桥6座。', ['来安县', '来安县']],
    ['全省完成投资900亿元。该市改造危桥6座。', ['安徽省', '滁州市']],
    ['后两位的永宁镇、半塔镇得分靠后，分别为87分和86分。', ['永宁镇', '半塔镇']],
    ['前两名为永宁镇（46%）、半塔镇（41%）。', ['永宁镇', '半塔镇']],
    ['签约较多的依次为永宁镇7个、半塔镇6个。开工率为80%。', ['永宁镇', '半塔镇', '滁州市']],
    // the scope ends with the list, or the wider place
    [
      '天长市、来安县得分靠后，分别为87分和86分。总成绩由两部分组成，分别占70%和30%。',
      ['天长市', '来安县', '滁州市', '滁州市'],
    ],
    ['全省完成投资900亿元。重点项目投资120亿元。', ['安徽省', '滁州市']],
  ])('%s', (paragraph, regions) => {
    expect(placesOf([paragraph], city)).toEqual(regions);
  });

  it('ends with the paragraph', () => {
    expect(placesOf(['来安县完成投资20亿元。', '全年新开工项目90个。'], city)).toEqual(['来安县', '滁州市']);
  });
});

describe('the place a page is about', () => {
  it.each<readonly [string, string, string]>([
    ['来安县赴深圳招商', '来安县投资推介会在深圳举行。来安县签约项目9个。', '来安县'],
    ['三台赴深圳招商', '三台县投资推介会在深圳举行，三台县签约项目9个，落户三台高新区。', '三台县'],
    ['天长市来安县集中开工活动在来安县举行', '天长市开工项目9个。', '天长市'],
    ['集中开工活动在来安县举行', '共开工项目9个。', '来安县'],
    ['青云大桥封顶', '青云大桥位于安徽省滁州市来安县半塔镇境内，全长900米。', '来安县'],
  ])('%s', (title, paragraph, region) => {
    const { page } = pageOf([paragraph], { title, publishedOn: '2024-05-20' });
    expect(page.regions[0]?.name).toBe(region);
  });
});

describe('a figure of the nation', () => {
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    // told behind the word that places it
    ['来安县冬修水利提速', '今年，我国将开工建设青云、白溪等灌区，改造泵站900座。', [], ['全国']],
    ['来安县冬修水利提速', '全县改造泵站9座。我国北方地区雨季将至。', [], ['来安县']],
    // told on a page of places all over
    [
      '冬修水利提速',
      '在湖北十堰，桥梁开始架设。在江西宁都，隧洞正在开挖。河北固安完成护坡3公里。',
      ['去年开工灌区17处。', '目前，全国在建水利工程8项。'],
      ['固安县', '全国', '全国'],
    ],
    [
      '冬修水利提速',
      '在滁州来安，桥梁开始架设。来安县完成护坡3公里。',
      ['去年开工灌区17处。'],
      ['来安县', '来安县'],
    ],
  ])('%s: %s', (title, first, rest, places) => {
    const { facts } = pageOf([first, ...rest], { title, publishedOn: '2024-05-20' });
    expect(facts.map((fact) => fact.region?.value.name)).toEqual(places);
  });
});
