/** Where the asker has it from, and the place and time that stand behind what is asked. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '金水示范区召开项目建设推进会',
    publishedOn: '2024-07-20',
    paragraphs: [
      '今年1—6月，金水示范区4个省重点项目完成投资12.36亿元，占年度计划投资的83.5%；19个市重点项目完成投资27.8亿元，占年度计划投资的66.2%；62个区重点项目完成投资51.4亿元，占年度计划投资的57.1%。',
      '上半年，示范区引进签约项目17个，总投资96.3亿元。',
      '今年，示范区计划实施重点项目98个，其中工业类项目31个，服务业类项目24个。与去年相比，项目个数、总投资分别是去年的1.35倍、1.62倍。',
      '示范区组建了6个服务专班，召开现场办公会9次。',
      '示范区利用市一建公司闲置的土地建设了投资3.3亿元的云溪冷链物流项目，目前已经投产。',
      '金水示范区党工委书记许文远讲话，金水示范区管委会主任周启明主持会议。',
      '会后观摩的项目中，有总投资7.5亿元的青石大学城东区宿舍项目、总投资4.2亿元的青石大学城北地块配套项目。',
    ],
  },
  {
    title: '新密市项目建设情况',
    publishedOn: '2024-07-22',
    paragraphs: ['今年，新密市实施重点项目76个，其中工业类项目28个。'],
  },
);
const figures = figuresOf(ask);

describe('where it comes from and what stands behind', () => {
  it.each<[string, readonly string[]]>([
    ['据2024年7月示范区项目建设推进会，金水示范区上半年引进签约项目几个，总投资达多少', ['17个', '96.3亿元']],
    ['据7月20日报道，金水示范区组建了几个服务专班', ['6个']],
    ['省重完成率，金水示范区上半年的', ['83.5%']],
    ['市重1—6月完成投资多少 完成率 金水示范区', ['27.8亿元', '66.2%']],
    ['金水示范区签约项目几个，多于新密市', ['17个']],
    ['服务专班组建了几个 现场办公会开过几次 金水示范区', ['6个', '9次']],
    ['金水示范区区重点项目完成投资及占年度计划投资的比例？', ['51.4亿元', '57.1%']],
    ['青石大学城东区宿舍总投资多少 北地块配套总投资多少', ['7.5亿元', '4.2亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it.each<[string, readonly string[], string]>([
    ['云溪冷链物流项目投了多少、用的谁家的闲置土地', ['3.3亿元'], '利用市一建公司闲置的土地'],
    ['云溪冷链物流项目投资多少，投产没', ['3.3亿元'], '目前已经投产'],
    ['新密市重点项目多少个，工业类的呢', ['76个', '28个'], '工业类项目'],
    ['金水示范区的书记是谁？主任呢', [], '周启明（金水示范区管委会主任）'],
  ])('%s', (question, expected, words) => {
    const { text, values } = ask(question);
    expect(values.map((value) => value.text)).toEqual(expected);
    expect(text).toContain(words);
  });

  it.each<[string, readonly string[]]>([
    ['jinshui示范区 fuwuzhuanban zujian le几个', []],
    ['金水shifanqu yinjin qianyue xiangmu 几个', ['17个']],
    ['xin密市zhongdian项目多少个', ['76个']],
    ['xin密市zhong dian 项目多少a', ['76个']],
    ['xinmi市zhongdianxiangmu多少个', ['76个']],
    ['金水示范区今年zhongdian项目几ge', ['98个']],
    ['金水示范区签约项目总投zi多少', ['96.3亿元']],
    ['GDP多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('asks back which of two namesakes is meant', () => {
    expect(ask('青石大学城那个项目多少钱').status).toBe('clarify');
  });

  it('keeps the place and the year for a class that is asked next', () => {
    expect(figures('工业类占几个', '金水示范区今年重点项目几个')).toEqual(['31个']);
  });
});
