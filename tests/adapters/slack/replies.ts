/** Ten kinds of answers about invented projects. */
import type { Citation, Evidence, Reply } from '../../../src/bot/index.ts';

export const citation = (snippet: string, more: Partial<Citation> = {}): Citation => ({
  document: 'pages/one.txt',
  title: '望川区举行第四批重点项目集中开工活动',
  publisher: '望川日报',
  publishedOn: '2023-04-18',
  url: 'https://news.example.cn/2023/04/18/one.html',
  start: 0,
  end: snippet.length,
  quote: snippet,
  snippet,
  ...more,
});

/** Evidence whose marks are where the figures stand in the sentence. */
const evidence = (
  number: number,
  snippet: string,
  figures: readonly string[],
  more: Partial<Citation> = {},
): Evidence => ({
  number,
  citation: citation(snippet, more),
  marks: figures.map((figure) => ({
    start: snippet.indexOf(figure),
    end: snippet.indexOf(figure) + figure.length,
  })),
});

const started = '此次集中开工项目17个，总投资83.6亿元，年度计划投资21亿元。';
const other = '截至4月底，全区第四批开工项目共18个，总投资约85亿元。';
const choices = [
  { label: '望川区 第四批 签约', q: '望川区第四批签约项目总投资' },
  { label: '临港新城 第四批 开工', q: '临港新城第四批开工项目总投资' },
];

export const replies: Readonly<Record<string, Reply>> = {
  figure: {
    blocks: [
      { kind: 'headline', text: '83.6亿元' },
      { kind: 'basis', text: '望川区 · 2023年第四批 · 开工 · 总投资' },
      {
        kind: 'evidence',
        items: [{ ...evidence(1, started, ['83.6亿元']), href: 'https://youju.example.cn/e/1#3' }],
      },
    ],
  },
  list: {
    blocks: [
      { kind: 'headline', text: '望川区第四批开工的3个产业项目' },
      {
        kind: 'list',
        items: [
          '青禾冷链物流园：总投资6.2亿元 ①',
          '北岭精密铸造二期：总投资12亿元 ①',
          '云帆算力中心：总投资约30亿元 ②',
        ],
      },
      {
        kind: 'evidence',
        items: [
          evidence(1, started, ['17个']),
          evidence(2, other, ['18个'], { title: '四月份项目建设综述', url: undefined } as object),
        ],
      },
    ],
  },
  clarify: {
    blocks: [
      { kind: 'headline', text: '有两个地区的第四批项目，请选一个' },
      { kind: 'choices', prompt: '请选择：', choices },
    ],
  },
  'not-found': {
    blocks: [
      { kind: 'headline', text: '资料中没有望川区第五批的开工情况' },
      { kind: 'understood', text: '按「望川区 · 第五批 · 开工 · 总投资」查询' },
      { kind: 'paragraph', text: '现有：望川区2023年第四批（签约、开工）。' },
      { kind: 'choices', prompt: '可以改问：', choices },
    ],
  },
  derived: {
    blocks: [
      { kind: 'headline', text: '104.6亿元 = 83.6 + 21' },
      { kind: 'basis', text: '望川区 · 2023年第四批 · 开工 · 合计' },
      { kind: 'evidence', items: [evidence(1, started, ['83.6亿元', '21亿元'])] },
    ],
  },
  doubts: {
    blocks: [
      { kind: 'headline', text: '17个' },
      { kind: 'basis', text: '望川区 · 2023年第四批 · 开工 · 项目数' },
      { kind: 'doubt', text: '另一篇说是18个（望川日报 2023-04-30）。' },
      {
        kind: 'evidence',
        items: [evidence(1, started, ['17个']), evidence(2, other, ['18个'], { publishedOn: '2023-04-30' })],
      },
    ],
  },
  who: {
    blocks: [
      { kind: 'headline', text: '区委书记周某某宣布开工' },
      { kind: 'evidence', items: [evidence(1, '区委书记周某某宣布项目集中开工，区长李某某主持。', [])] },
    ],
  },
  'long-list': {
    blocks: [
      { kind: 'headline', text: '第四批开工项目明细' },
      {
        kind: 'list',
        items: Array.from(
          { length: 120 },
          (_, i) =>
            `第${i + 1}号标准厂房：总投资${(i + 3) / 10}亿元，建筑面积${1200 + i}平方米，计划2024年投产`,
        ),
      },
    ],
  },
  help: {
    blocks: [
      { kind: 'notice', text: '我是「有据」，数字取自收录的文章，每个数字都附原文出处。' },
      { kind: 'notice', text: '命令：' },
      { kind: 'list', items: ['/help 怎么用', '/sources 收录了哪些文章'] },
      { kind: 'choices', prompt: '可以这样问：', choices: choices.slice(0, 1) },
    ],
  },
  hostile: {
    blocks: [
      { kind: 'headline', text: '<!channel> 5亿元 & <script>alert(1)</script>' },
      {
        kind: 'paragraph',
        text: '@here *粗* _斜_ `码` :fire: https://bad.example.cn <@U2> <https://bad.example.cn|看> &lt;!here&gt;',
      },
      {
        kind: 'evidence',
        items: [
          evidence(1, '总投资<!everyone>5亿元。', ['5亿元'], { title: '<@U3>', url: 'javascript:alert(1)' }),
        ],
      },
    ],
  },
};
