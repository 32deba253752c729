import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/knowledge/article/index.ts';
import { answersFrom, figuresOf } from '../answers-from.ts';
import { articleRead } from '../article-of.ts';

const ask = answersFrom({
  title: '浮山县在厦门签约14个项目',
  publishedOn: '2024-06-11',
  paragraphs: [
    '6月8日，浮山县产业招商推介会在厦门市举行。会上共签约项目14个，协议投资52.7亿元。其中签订正式合同10个，协议投资40.2亿元；签订框架协议4个，协议投资12.5亿元。按产业分：',
    '●装备制造类：4个，21.3亿元',
    '●文化旅游：3个，12.6亿元',
    '●特色农业：5个，11.9亿元',
    '●健康养老：2个，6.9亿元',
    '●今年1—5月，全县签约项目31个，协议投资96亿元。',
    '●2023年，全县签约项目58个，协议投资171亿元。',
  ],
});
const figures = figuresOf(ask);

describe('lines that divide what was told above them', () => {
  it.each<[string, readonly string[]]>([
    ['浮山县厦门推介会签约的文化旅游项目几个，多少钱', ['3个', '12.6亿元']],
    ['浮山县装备制造签约项目协议投资多少', ['21.3亿元']],
    ['浮山厦门签约哪类金额最多', ['21.3亿元']],
    ['浮山厦门推介会签约哪类项目最多', ['5个']],
    ['浮山县厦门推介会签了几个项目，协议投资多少', ['14个', '52.7亿元']],
    ['浮山县2023年签约项目多少个', ['58个']],
    ['浮山县健康养老开工几个', []],
    ['浮山2023年签约特色农业几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

const lines = [
  '襄垣县2024年一季度招商引资情况',
  '发布时间：2024-04-10　来源：襄垣县人民政府',
  '　　一季度，襄垣县签约项目18个，协议投资63.4亿元。到位资金14.2亿元，同比增长8.1%。按产业统计：',
  '　　现代煤化工专班：6个，31.5亿元',
  '　　新型建材专班：7个，20.6亿元',
  '　　现代物流服务专班：5个，11.3亿元',
  '　　新能源装备专班：3个，4.2亿元',
  '　　去年一季度，全县签约项目16个，协议投资58亿元。',
];
const article = readArticle('quarter.txt', new TextEncoder().encode(lines.join('\n')));
const ofQuarter = figuresOf(answersFrom(...('rejected' in article ? [] : [article])));

it('divides the sum that stands behind the number, not the one told last, line by line', () => {
  expect(ofQuarter('襄垣县一季度签的，新型建材几个，协议投资多少')).toEqual(['7个', '20.6亿元']);
  expect(ofQuarter('襄垣县一季度新型建材到位资金多少')).toEqual([]);
});

const posted = (gap: string) =>
  figuresOf(
    answersFrom(
      articleRead(
        'post.txt',
        [
          '54个！291.6亿元！枝江招商“成绩单”来了',
          '枝江发布 2022-11-12 18:30',
          '◆ 签约：1—10月，全市新签约亿元以上项目54个，协议投资291.6亿元，去年同期是41个、203.8亿元',
          '◆ 体量：10亿元以上项目9个，50亿元以上项目1个',
          'PART 01 看产业',
          '这54个项目，都落在了哪些产业上？',
          ...[
            ['精细化工', '21个', '83.4亿元'],
            ['生物医药', '14个', '102.7亿元'],
            ['食品加工', '19个', '105.5亿元'],
          ].map(([name, count, sum]) => `${name} ${count}${gap}${sum}`),
          '个数最多的是精细化工，钱最多的却是食品加工。',
        ].join('\n'),
      ),
    ),
  );

describe.each([
  ['two', '  '],
  ['one', ' '],
])('lines with %s spaces between the number and the sum', (_, gap) => {
  const figures = posted(gap);
  it.each<[string, readonly string[]]>([
    ['枝江1—10月签约金额最大的是哪个产业，多少钱', ['105.5亿元']],
    ['枝江生物医药签约多少个项目', ['14个']],
    ['枝江生物医药产业签约金额多少', ['102.7亿元']],
    ['枝江生物医药开工几个', []],
    ['枝江2021年1—10月生物医药签约几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

describe('lines below words that tell no figure', () => {
  const figures = figuresOf(
    answersFrom({
      title: '签了！签了！蕉岭这15个项目来了',
      publishedOn: '2024-05-20',
      paragraphs: [
        '5月18日，蕉岭县2024年第二季度招商项目集中签约仪式举行。现场签约项目15个，总投资41.8亿元。',
        '县委副书记、县长徐某某致辞，副县长刘某某主持签约仪式。',
        '●陶瓷建材类 6个 19.3亿元',
        '●文旅康养类 5个 14.1亿元',
        '●电子信息类 4个 8.4亿元',
        '15个项目里，投资上5亿元的有3个，省外企业投了8个。',
      ],
    }),
  );

  it.each<[string, readonly string[]]>([
    ['蕉岭2024年二季度签约的陶瓷建材类几个，多少钱', ['6个', '19.3亿元']],
    ['蕉岭二季度签约电子信息类总投资多少', ['8.4亿元']],
    ['蕉岭现场签约项目里上5亿的几个', ['3个']],
    ['蕉岭二季度现场签约几个项目', ['15个']],
    ['蕉岭二季度签约投资多少', ['41.8亿元']],
    ['蕉岭文旅康养类开工几个', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
