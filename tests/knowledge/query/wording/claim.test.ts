import { expect, it } from 'vitest';
import { createKnowledge } from '../../../../src/knowledge/index.ts';
import { answersFrom } from '../../answers-from.ts';
import { pages } from '../dialogues.ts';

const knowledge = createKnowledge({ docs: [pages] });
const ask = (question: string) => knowledge.ask(question, { now: '2024-05-20' });

it.each([
  ['东明县第四期开工项目总投资是52.3亿元，对吗', '（与所问的数一致）', '52.3亿元'],
  ['东明县第四期开工项目总投资523000万元，对不对', '（与所问的数一致）', '52.3亿元'],
  ['听人说东明县第四期签约9个项目，是不是这个数', '（与所问的数不一致）', '8个'],
  ['我记得湄潭县一季度完成投资同比增长12%，没错吧', '（与所问的数不一致）', '15.2%'],
  ['东明县第四期开工项目总投资是52.3亿元吗', '（与所问的数一致）', '52.3亿元'],
  ['东明县第四期开工项目总投资60亿元？', '（与所问的数不一致）', '52.3亿元'],
  ['东明县第四期签约是不是9个项目', '（与所问的数不一致）', '8个'],
  ['东明县第四期是不是签约了9个项目', '（与所问的数不一致）', '8个'],
  ['东明县第四期签约了8个项目吧', '（与所问的数一致）', '8个'],
  ['52.3亿元是东明县第四期开工项目的总投资吗', '（与所问的数一致）', '52.3亿元'],
  ['东明县第四期开工项目总投资52.3亿元，对吧？请核对一下金额', '（与所问的数一致）', '52.3亿元'],
  ['“东明县第四期开工9个项目，总投资60亿元”——总投资这个数写对没有', '（与所问的数不一致）', '52.3亿元'],
  ['湄潭县一季度完成投资同比增长12%了吗', '（与所问的数不一致）', '15.2%'],
])('a figure heard is checked: %s', (question, verdict, told) => {
  const { status, text, values } = ask(question);
  expect([status, values[0]?.text]).toEqual(['answered', told]);
  expect(text.split('\n')[0]).toContain(verdict);
});

it('a figure said roughly is answered without a verdict', () => {
  const { status, text } = ask('东明县第四期开工项目总投资大概50亿元，对吗');
  expect([status, text.split('\n')[0]]).toEqual(['answered', '52.3亿元']);
});

it.each([
  '东明县第四期有哪些项目投资是5亿元吗',
  '东明县第四期5亿元以上的项目都开工了吗',
  '东明县第四期8个项目是陈志远签约的，对吧',
  '8个？',
])('no figure is checked that is not said: %s', (question) => {
  expect(ask(question).text).not.toContain('所问的数');
});

it('a figure of what no page tells is not confirmed', () => {
  expect(ask('东明县第五期开工11个项目，对吗').status).toBe('not_found');
});

it.each([
  ['工作底稿上登的是“东明县第四期签约项目总投资41.5万元”，单位写对没有', ['41.5亿元'], '单位不同'],
  ['我手里这份通稿写东明县第四期开工项目12个，跟原文对得上吗', ['11个'], '不一致'],
  ['东明县第四期开工项目年度计划投资，台账记的25.7亿元，有没有抄错', ['23.7亿元'], '不一致'],
  ['小赵把东明县第四期投产项目写成9个，原文到底是几个', ['7个'], '不一致'],
  ['小赵稿子里写东明县第四期投产项目9个，我看着不对劲，帮我核下', ['7个'], '不一致'],
  ['有人给我报东明县第四期开工总投资523亿，吓一跳，实际多少', ['52.3亿元'], '不一致'],
  ['同事给的东明县第四期签约总投资是41.5亿元，照抄行不行', ['41.5亿元'], '一致'],
  ['东明县第四期开工总投资是不是超过60亿了', ['52.3亿元'], '没有超过'],
  ['东明县第四期开工总投资是52.3亿元吗', ['52.3亿元'], '一致'],
  ['41.5亿元是不是东明县第四期签约的总投资', ['41.5亿元'], '一致'],
  ['请核对一下：鲁润新材料产业园占地302亩', ['320亩'], '不一致'],
  ['东明县第四期开工总投资到60亿没有', ['52.3亿元'], '没有达到'],
  ['东明县第四期开工总投资有没有50亿', ['52.3亿元'], '达到所问的数'],
  ['东明县第四期开工砸了52.3亿，对吗', ['52.3亿元'], '一致'],
])('a figure of a paper is checked: %s', (question, told, verdict) => {
  const { status, text, values } = ask(question);
  expect([status, values.map((value) => value.text)]).toEqual(['answered', told]);
  expect(text.split('\n')[0]).toContain(verdict);
});

it.each([
  ['材料说东明县第四期签约8个项目，总投资45.1亿元，这俩数准不准', ['8个', '41.5亿元'], ['一致', '不一致']],
  [
    '东明县第四期签约9个、开工11个、投产7个，三个数都对吗',
    ['8个', '11个', '7个'],
    ['不一致', '一致', '一致'],
  ],
  [
    '东明县第四期开工总投资52.3亿元年度计划投资23.7亿元，没问题吧',
    ['52.3亿元', '23.7亿元'],
    ['一致', '一致'],
  ],
])('each of several figures is checked: %s', (question, told, verdicts) => {
  const { text, values } = ask(question);
  expect(values.map((value) => value.text)).toEqual(told);
  expect([...text.matchAll(/不?一致/g)].map(([verdict]) => verdict)).toEqual(verdicts);
});

it('how many times of it is no growth of as many times', () => {
  const { text, values } = answersFrom({
    title: '普安县谋划明年重点项目',
    publishedOn: '2022-12-20',
    paragraphs: [
      '普安县2023年计划实施重点项目96个，总投资310亿元，项目个数和总投资分别是2022年的1.6倍和1.4倍。',
    ],
  })('有份汇报说普安县2023年计划重点项目总投资“比2022年增长1.4倍”，原文这么写的吗');
  expect(values.map((value) => value.text)).toEqual(['1.4倍']);
  expect(text).toContain('不是增长');
});

it.each(['东明县第四期哪几个项目总投资超过10亿元，对吗', '东明县第四期10亿元以上的项目有几个，一共几个'])(
  'what asks for names or numbers checks nothing: %s',
  (question) => {
    expect(ask(question).text).not.toContain('所问的数');
  },
);

const bounded = answersFrom({
  title: '盱眙县2023年上半年经济运行情况',
  publishedOn: '2023-07-20',
  paragraphs: [
    '1—6月，盱眙县技改投资同比下降9.4%，外贸出口同比增长5.7%，比全市高0.9个百分点。',
    '维桥大桥总投资近7亿元，都梁快速路总投资超过20亿元，盱城水厂总投资3.1亿元。',
    '1—6月，盱眙县重点项目完成投资42.5亿元，其中省重点项目11个，完成投资14.6亿元；市重点项目19个，完成投资12.1亿元。',
    '2023年第二期盱眙县签约项目8个，开工项目13个，签约项目涉及企业6家。',
  ],
});

it.each([
  ['盱眙县技改投资同比增长9.4%，对吗', '下降9.4%（与所问的数不一致：方向相反）'],
  ['盱眙县技改投资是不是降了9.4%', '下降9.4%（与所问的数一致）'],
  ['盱眙县技改投资增速是-9.4%，对吗', '下降9.4%（与所问的数一致）'],
  ['盱眙县外贸出口比全市低0.9个百分点，对吗', '0.9个百分点（与所问的数不一致：方向相反）'],
  ['盱眙县外贸出口比全市高0.9个百分点，对吗', '0.9个百分点（与所问的数一致）'],
  ['盱眙县外贸出口增长5.7个百分点，对吗', '5.7%（与所问的数不一致：单位不同）'],
  ['维桥大桥总投资超过7亿元，对吗', '近7亿元（没有超过所问的数）'],
  ['维桥大桥总投资近7亿元，对吗', '近7亿元（与所问的数一致）'],
  ['维桥大桥总投资7亿元，对吗', '近7亿元'],
  ['都梁快速路总投资超过24亿元，对吗', '超过20亿元'],
  ['都梁快速路总投资超过15亿元，对吗', '超过20亿元（超过所问的数）'],
  ['盱城水厂总投资超过3.1亿元，对吗', '3.1亿元（没有超过所问的数）'],
  ['盱城水厂总投资不到3.1亿元，对吗', '3.1亿元（不低于所问的数）'],
  ['盱城水厂总投资至少3.1亿元，对吗', '3.1亿元（达到所问的数）'],
  ['盱眙县第二期签约是8个不是13个吧', '8个（与所问的数一致）'],
])('direction and bounds are weighed: %s', (question, told) => {
  const [line = ''] = bounded(question).text.split('\n');
  expect(line).toBe(told);
});

it('a share that rounds to the one heard is neither right nor wrong', () => {
  const { text } = bounded('盱眙县省重点完成投资占全县的34%，对吗');
  expect(text.split('\n')[0]).toMatch(/^约34\.35%（占比/u);
});

it('of several figures heard the last is not judged alone', () => {
  expect(bounded('盱眙县省重点9个，水厂19个，有没有写错').text).not.toContain('所问的数');
});

it.each([
  ['东明县第四期签约总投资比开工高吗', '开工项目的总投资较高'],
  ['东明县第四期签约总投资高过开工，这话对吗', '开工项目的总投资较高'],
  ['东明县第四期签约总投资比开工低吗？低多少', '10.8亿元'],
])('a comparison is checked by both sides: %s', (question, told) => {
  expect(ask(question).text).toContain(told);
});

it('a class that is left out is not told in its own place', () => {
  expect(ask('东明县第四期开工项目里不是先进制造业类的总投资多少').text).toContain('21.1亿元');
});

it.each(['东明县第四期签约项目总投资比第三期高吗', '东明县第四期比第三期强吗'])(
  'a sentence that says nothing of it decides nothing: %s',
  (question) => {
    expect(ask(question).status).toBe('not_found');
  },
);

it('a claim in a thread lends what it is about', () => {
  const asked = knowledge.ask('那签约的呢', {
    ctx: ['东明县第四期开工项目总投资是50亿元，对吗'],
    now: '2024-05-20',
  });
  expect(asked.values.map(({ text }) => text)).toEqual(['41.5亿元']);
});
