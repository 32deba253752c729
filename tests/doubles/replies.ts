/** Ten kinds of answers about invented projects, composed as the bot composes them. */
import { composeReply, type Reply } from '../../src/bot/index.ts';
import type { Citation } from '../../src/knowledge/index.ts';
import { answered, value } from './knowledge.ts';

const page = (citation: Citation) =>
  `https://youju.example.cn/articles/${encodeURIComponent(citation.document)}#s3`;
const noPage = () => undefined;

/** A sentence of the page most of them cite. */
export const sentence = (snippet: string, more: Partial<Citation> = {}): Citation => ({
  document: '望川/0418.txt',
  title: '望川区举行第四批重点项目集中开工活动',
  publisher: '望川日报',
  publishedOn: '2023-04-18',
  start: 0,
  end: snippet.length,
  quote: snippet,
  snippet,
  ...more,
});

const basis = { region: '望川区', batch: '2023年第四批', phase: '开工' };

const opening = '此次集中开工项目17个，总投资83.6亿元，年度计划投资21亿元。';
const summary = '截至4月底，全区第四批开工项目共18个，总投资约85亿元。';
const later = { document: '望川/0430.txt', title: '四月份项目建设综述', publishedOn: '2023-04-30' };
const choices = [
  { label: '望川区 第四批 签约', q: '望川区第四批签约项目总投资' },
  { label: '临港新城 第四批 开工', q: '临港新城第四批开工项目总投资' },
];
const factories = Array.from(
  { length: 140 },
  (_, at) =>
    `· 第${at + 1}号标准厂房：总投资${(at + 3) / 10}亿元，建筑面积${1200 + at}平方米，计划2024年投产`,
);

export const replies: Readonly<Record<string, Reply>> = {
  figure: composeReply(
    answered('83.6亿元\n望川区 · 2023年第四批 · 集中开工 · 总投资（17个项目）', {
      values: [value(83.6, '亿元', { basis })],
      citations: [sentence(opening)],
    }),
    page,
  ),
  list: composeReply(
    answered(
      '望川区第四批开工的3个产业项目：\n· 青禾冷链物流园：总投资6.2亿元\n· 北岭精密铸造二期：总投资12亿元\n· 云帆算力中心：总投资约30亿元',
      {
        citations: [
          sentence(
            '其中，青禾冷链物流园总投资6.2亿元，北岭精密铸造二期总投资12亿元，云帆算力中心总投资约30亿元。',
            { url: 'https://news.example.cn/2023/04/18/one.html' },
          ),
        ],
      },
    ),
    noPage,
  ),
  clarify: composeReply(
    answered('有两个地区的第四批开工项目，请选一个', {
      status: 'clarify',
      values: [value(83.6, '亿元', { basis }), value(31, '亿元', { basis })],
      choices,
    }),
    noPage,
  ),
  'not-found': composeReply(
    answered('资料中没有望川区第五批的开工情况。\n现有：望川区2023年第四批（签约、开工）。', {
      status: 'not_found',
      guessed: true,
      understood: '望川区 · 第五批 · 开工 · 总投资',
      choices,
    }),
    noPage,
  ),
  derived: composeReply(
    answered(
      '114.6亿元（合计，程序计算：83.6 + 31）\n83.6亿元：望川区 · 第四批 · 开工 · 总投资\n31亿元：临港新城 · 第四批 · 开工 · 总投资',
      {
        values: [value(114.6, '亿元', { derived: true, formula: '83.6 + 31', citations: [0, 1] })],
        citations: [sentence(opening), sentence('临港新城第四批开工项目9个，总投资31亿元。', later)],
      },
    ),
    page,
  ),
  doubts: composeReply(
    answered('17个\n望川区 · 2023年第四批 · 开工 · 项目数', {
      values: [value(17, '个', { metric: 'project-count' })],
      citations: [sentence(opening), sentence(summary, later)],
      doubts: [{ text: '另一篇说是18个（望川日报 2023-04-30）②。', citations: [1] }],
    }),
    page,
  ),
  who: composeReply(
    answered('区委书记周青山宣布开工', {
      citations: [sentence('区委书记周青山宣布项目集中开工，区长李明远主持。', { page: 2 })],
    }),
    noPage,
  ),
  'long-list': composeReply(
    answered(['望川区第四批开工项目明细：', ...factories].join('\n'), { citations: [sentence(opening)] }),
    page,
  ),
  help: composeReply(
    answered(
      '我是「有据」，数字取自收录的文章，每个数字都附原文出处。\n直接输入问题即可，可以接着追问，例如「那签约的呢」。',
      {
        status: 'chat',
        choices: choices.slice(0, 1),
      },
    ),
    noPage,
  ),
  notice: { blocks: [{ kind: 'notice', text: '提问太快了，请稍等片刻再问。' }] },
  hostile: composeReply(
    answered(
      '<b>5亿元</b> & <script>alert(1)</script>\n@youju_test_bot @here <!channel> <@U2> <https://bad.example.cn|看> *粗* `码` &amp; \u202e反\u0000写',
      {
        values: [value(5, '亿元')],
        citations: [
          sentence('总投资</blockquote><a href="tg://user?id=1">5亿元</a>。', {
            title: '"><i>题</i>',
            url: 'javascript:alert(1)',
          }),
        ],
        choices: [{ label: '<b>选</b>', q: '<script>' }],
      },
    ),
    noPage,
  ),
};
