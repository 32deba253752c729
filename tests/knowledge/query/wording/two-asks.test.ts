/** Two figures asked in one breath: the second is of the occasion and stretch of the first. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const askAll = answersFrom(
  {
    title: '德安县2024年下半年重点项目观摩',
    publishedOn: '2024-10-21',
    paragraphs: [
      '10月18日至19日，德安县举行2024年下半年重点项目观摩。观摩团先后走进7个乡镇，现场看了16个项目。',
      '上半年观摩看了11个项目，总投资32亿元。',
      '庐山大道德安段总投资3.4亿元，因施工单位更换，停工52天，形象进度仅41%。',
    ],
  },
  {
    title: '德安县在深圳市举行招商推介会',
    publishedOn: '2024-06-12',
    paragraphs: [
      '6月10日，德安县招商推介会在深圳市举行，会上集中签约项目14个，协议总投资58.6亿元。另有9个项目达成投资意向，意向投资21亿元。',
    ],
  },
  {
    title: '德安县前三季度交通项目进展',
    publishedOn: '2024-10-12',
    paragraphs: [
      '德星快速路全长31公里，总投资28.6亿元，今年以来完成投资6.3亿元，累计完成14.1亿元，5座桥梁已完工3座。',
      '二季度签约项目9个，总投资36亿元；开工项目18个，总投资52亿元。三季度签约项目7个，总投资22亿元；开工项目15个，总投资41亿元。',
    ],
  },
);
const figures = figuresOf(askAll);

describe('two asks', () => {
  it.each<[string, readonly string[]]>([
    ['德安县观摩跑了几个乡镇，看了多少个项目', ['7个', '16个']],
    ['德安县去深圳那趟签回来几个项目，合计多少钱', ['14个', '58.6亿元']],
    ['庐山大道德安段停工多少天，形象进度到多少了', ['52天', '41%']],
    ['庐山大道德安段停工了几天，总投资多少', ['52天', '3.4亿元']],
    ['德星快速路今年投了多少，累计多少', ['6.3亿元', '14.1亿元']],
    ['德安县交通项目，三季度开工总投资比二季度少了多少', ['11亿元']],
    ['德安县停工项目总投资多少', []],
    ['德安县深圳推介会集中签约项目的协议总投资多少', ['58.6亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});

it('shows no stretch for what has come together since a work began', () => {
  const { text } = askAll('德星快速路今年投了多少，累计多少');
  expect(text).toMatch(/6\.3亿元（德安县 · 2024年以来 · 完成投资/);
  expect(text).toMatch(/14\.1亿元（德安县 · 累计完成投资/);
});
