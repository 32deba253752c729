import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../../src/knowledge/facts/assemble.ts';
import { ofWhat } from '../../../../src/knowledge/facts/fact.ts';
import { articleOf } from '../../article-of.ts';
import { factsOf, pageOf } from '../facts-of.ts';

/** Value, list, place and stretch of each figure. */
const scopes = (text: string, title = '青州市重点项目建设情况') =>
  factsOf(text, { title }).map(({ quantity, level, region }) => [
    quantity.text,
    level?.value ?? '-',
    region?.value.name ?? '-',
  ]);

describe("a county's page that names the lists of the city above it", () => {
  it('takes 潍坊市重点项目 for a list and stays at home', () => {
    expect(
      scopes('省重点项目4个，总投资20亿元；潍坊市重点项目9个，总投资31亿元；青州市级重点项目30个。'),
    ).toEqual([
      ['4个', 'province', '青州市'],
      ['20亿元', 'province', '青州市'],
      ['9个', 'city', '青州市'],
      ['31亿元', 'city', '青州市'],
      ['30个', 'county', '青州市'],
    ]);
  });

  it.each([
    ['列入省级台账的，签约项目3个、开工项目5个，总投资分别为12亿元、18亿元。', 'province'],
    ['纳入全省第八期清单的，投产项目2个，总投资7亿元。', 'province'],
    ['其中，被列入市重点盘子的，产业类6个、民生类2个。', 'city'],
  ])('%s', (text, level) => {
    expect(scopes(text).map(([, list]) => list)).toEqual(scopes(text).map(() => level));
  });
});

it('is of the city whose government publishes the page, not of the one it is measured against', () => {
  const text =
    '1—8月，全市投资增长9%，高于潍坊市平均3个百分点，在潍坊12个县市区中居第2位。潍坊市重点项目9个。';
  const page = articleOf({
    document: 'page.txt',
    title: '全市投资情况',
    publisher: '政府网',
    paragraphs: [text],
  });
  const raw = `青州市人民政府门户网站\n${page.raw}\n主办：青州市人民政府`;
  expect(assembleFacts({ ...page, raw }, 0).page.regions.map(({ name }) => name)).toEqual(['青州市']);
});

/** The thing each figure is of. */
const things = (text: string) => factsOf(text, { title: '来安县项目情况' }).map(ofWhat);

describe('what a figure is of', () => {
  it.each([
    [
      '全县计划改造老旧小区36个，涉及楼房210栋、居民1.1万户，总投资3.9亿元。',
      ['改造老旧小区', '涉及楼房', '居民', '改造老旧小区'],
    ],
    ['全年铺排重点项目58个，总投资90亿元。', ['重点项目', '重点项目']],
    ['2025年初步谋划水利项目12个，估算投资6亿元。', ['水利项目', '水利项目']],
  ])('%s', (text, expected) => {
    expect(things(text)).toEqual(expected);
  });

  it('a rise told behind the sum of a place is of that place', () => {
    const { facts } = pageOf(['房地产开发投资6亿元，下降12%。分板块看，来安经开区完成投资9亿元，增长16%。'], {
      title: '来安县1—8月固定资产投资情况',
    });
    expect(ofWhat(facts.at(-1) as (typeof facts)[0])).toBe('来安经开区');
  });
});

/** The measure of each figure, by its catalogue name. */
const metrics = (text: string) =>
  factsOf(text, { title: '滁州市项目情况' }).map(({ metric }) => metric ?? '-');

describe('a measure told once for a list', () => {
  it.each([
    ['来安县、全椒县投资完成率分别只有61%和64%。', ['completion-rate', 'completion-rate']],
    [
      '来安县、全椒县、天长市投资额排前三，分别完成9亿元、8亿元和7亿元。',
      ['investment', 'investment', 'investment'],
    ],
    ['新建项目开工率、续建项目复工率分别为91%、98%。', ['start-rate', 'resumption-rate']],
    [
      '园区类项目8个，专项债券12亿元；市政类项目5个，7亿元；医疗类项目4个，4亿元。',
      ['-', 'financing', '-', 'financing', '-', 'financing'],
    ],
  ])('%s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('stretches of reports', () => {
  const standing = { title: '政府工作报告——2024年1月9日在来安县第十八届人民代表大会第四次会议上' };

  it('the day of the meeting is not when things were done', () => {
    const [fact] = factsOf('一年来，全县竣工项目46个。', { ...standing, publishedOn: '2024-01-20' });
    expect(fact?.period?.value.from).toBe('2023-01-01');
  });

  it('五年来 of a report given in January ends with the year before', () => {
    const facts = factsOf('五年来，全县累计实施重点项目243个。', { ...standing, publishedOn: '2024-01-20' });
    expect(facts.map(({ period }) => [period?.value.from, period?.value.to])).toEqual([
      ['2019-01-01', '2024-01-01'],
    ]);
  });
});
