/** What the counties or offices of a page come to together is none of them: asked for as a sum, and left out of their order. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const pageOf = (title: string, paragraphs: readonly string[]) =>
  answersFrom({ title, publishedOn: '2025-10-14', paragraphs: [...paragraphs] });

const city = pageOf('宿州市前三季度固定资产投资情况', [
  '前三季度，宿州市完成固定资产投资973.4亿元，同比增长5.2%。',
  '分县区看，砀山县完成固定资产投资118.3亿元，增长6.1%；萧县完成固定资产投资151.7亿元，增长7.4%；灵璧县完成固定资产投资132.9亿元，增长4.8%；泗县完成固定资产投资127.6亿元，增长8.2%。',
]);
const inWords = pageOf('绥化市各县区前三季度重大项目推进情况', [
  '前三季度，绥化市各县区实施重大项目215个，完成投资348.6亿元。',
  '——肇东市：实施项目38个，总投资121.5亿元，完成投资82.7亿元。',
  '——海伦市：实施项目31个，总投资87.2亿元，完成投资54.1亿元。',
  '——望奎县：实施项目24个，总投资63.8亿元，完成投资37.9亿元。',
  '——兰西县：实施项目19个，总投资52.4亿元，完成投资30.3亿元。',
]);
const towns = pageOf('石城县争取资金和投资情况', [
  '今年以来，石城县各部门争取上级资金14.9亿元，同比增长11.3%。各乡镇完成固定资产投资47.8亿元。',
  '县水利局争取资金3.6亿元，县交通局争取资金4.4亿元，县住建局争取资金2.8亿元。',
  '琴江镇完成固定资产投资6.7亿元，小松镇完成固定资产投资8.1亿元，屏山镇完成固定资产投资5.2亿元。',
]);

describe('a city whose counties are told behind it', () => {
  const told = figuresOf(city);
  it.each([
    ['宿州各县区固定资产投资多少', ['118.3亿元', '151.7亿元', '132.9亿元', '127.6亿元']],
    ['各县区完成固定资产投资情况', ['118.3亿元', '151.7亿元', '132.9亿元', '127.6亿元']],
    ['宿州市县区固定资产投资排名', ['151.7亿元', '132.9亿元', '127.6亿元', '118.3亿元']],
    ['各县区固定资产投资一共多少', ['973.4亿元']],
    ['哪个县区固定资产投资最大', ['151.7亿元']],
    ['固定资产投资超过130亿元的县区有哪些', ['151.7亿元', '132.9亿元']],
    ['砀山县固定资产投资排名', []], // 县 of a county's name asks for no counties
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

describe('what a page says its counties have come to', () => {
  const told = figuresOf(inWords);
  it.each([
    ['各县区完成投资一共多少', ['348.6亿元']],
    ['各县区完成投资总额', ['348.6亿元']],
    ['绥化市各县区实施重大项目多少个', ['215个']],
    ['各县区实施重大项目完成投资多少', ['348.6亿元']],
    ['各县区完成投资分别多少', ['82.7亿元', '54.1亿元', '37.9亿元', '30.3亿元']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

describe('towns and offices beside their sum', () => {
  const told = figuresOf(towns);
  it.each([
    ['各乡镇固定资产投资共多少', ['47.8亿元']],
    ['石城各乡镇固投总额', ['47.8亿元']],
    ['各部门争取资金合计多少', ['14.9亿元']],
    ['乡镇固投排名', ['8.1亿元', '6.7亿元', '5.2亿元']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

it('keeps a county that the headline names, and in which two zones seem to lie, among its sisters', () => {
  const told = figuresOf(
    pageOf('萧县与砀山县签约项目对比', [
      '上半年，宿州市签约项目117个。萧县签约项目26个，总投资98亿元；砀山县24个，91亿元；灵璧县31个，116亿元；经开区8个，29亿元；高新区7个，24亿元。',
    ]),
  );
  expect(told('签约项目超过25个的县区有哪些')).toEqual(['26个', '31个']);
  expect(told('各县区签约项目各多少个').slice(0, 3)).toEqual(['26个', '24个', '31个']);
});
