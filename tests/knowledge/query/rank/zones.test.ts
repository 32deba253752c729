/** Zones and parks of a list, among counties, towns and single projects. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';
import { articleRead } from '../../article-of.ts';

const ask = answersFrom({
  title: '肥东县2024年二季度集中签约',
  publishedOn: '2024-06-28',
  paragraphs: [
    '6月27日，肥东县举行2024年二季度集中签约。其中，肥东经济开发区签约总投资22亿元，撮镇高新区签约总投资17亿元，内陆港签约总投资8亿元，店埠新材料城签约总投资6亿元，年产3万吨正极材料基地签约总投资31亿元，梁园新城签约总投资5亿元，浮槎山森林公园签约总投资2亿元。',
  ],
});
const lines = [
  '2024年1—8月重点项目投资情况表',
  '2024-09-09 来源：周口市发展和改革委员会',
  '单位：亿元',
  '单位名称\t完成投资',
  '经开区\t31.4',
  '高新区\t20.6',
  '项城\t9.2',
  '老城\t7.7',
  '官会镇\t3.1',
];
const article = articleRead('zones.txt', lines.join('\n'));
const askTable = answersFrom(article);

describe('which park has most or least', () => {
  it.each<[string, string]>([
    ['肥东2024年二季度哪个园区签约总投资最大', '经济开发区'],
    ['肥东2024年二季度哪个园区签约总投资最少', '新材料城'],
  ])('%s', (question, park) => {
    expect(ask(question).text.split('：')[0]).toContain(park);
  });

  it('is no county and no town', () => {
    expect(askTable('2024年1—8月哪个园区完成投资最少').text).toContain('高新区');
  });
});

const askSigned = answersFrom({
  title: '滁州在上海集中签约',
  publishedOn: '2024-05-20',
  paragraphs: [
    '本次活动滁州市共签约项目32个，签约总金额140亿元。',
    '分地区看，滁州经开区签约项目9个、金额51.4亿元；天长市签约项目8个、金额42.7亿元；来安县签约项目6个、金额23.6亿元；定远县签约项目9个、金额22.3亿元。',
  ],
});

describe('a zone among the counties of a city', () => {
  it.each<[string, readonly string[]]>([
    ['滁州签约金额最高的是哪个县（市、区）', ['51.4亿元']],
    ['滁州签约金额排前两名的县区', ['51.4亿元', '42.7亿元']],
    ['滁州签约金额超过40亿元的县区', ['51.4亿元', '42.7亿元']],
  ])('%s', (question, expected) => {
    expect(askSigned(question).values.map(({ text }) => text)).toEqual(expected);
  });

  it('is one place with what is called 全市', () => {
    const { values } = askSigned('2024年，滁州市全市一共签约项目多少个');
    expect(values.map(({ text }) => text)).toEqual(['32个']);
  });
});
