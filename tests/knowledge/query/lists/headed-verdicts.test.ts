/** A red and a black list that headings open, each project numbered below. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '来安县2023年第二季度重点项目建设“红黑榜”情况的通报',
  publishedOn: '2023-07-14',
  paragraphs: [
    '三、“红榜”项目（2个）',
    '1.特种玻璃生产线项目（青坡镇）：年度计划投资2.6亿元，1—6月完成投资1.9亿元，完成率73.1%。',
    '2.白石湖文旅综合体项目（白石镇）：年度计划投资1.4亿元，1—6月完成投资0.98亿元，完成率70.0%。',
    '四、“黑榜”项目（2个）',
    '1.尾矿综合利用项目（城关镇）：年度计划投资1.8亿元，1—6月完成投资0.21亿元，完成率11.7%。主要原因：环评手续未批复。该项目已连续两个季度列入“黑榜”。',
    '2.县职教中心实训楼项目（县教体局）：年度计划投资0.7亿元，1—6月完成投资0.16亿元，完成率22.9%。',
    '五、有关要求',
    '“红榜”项目责任单位年度考核每个项目加2分，“黑榜”项目责任单位每个项目扣1.5分。',
  ],
});

it.each<[string, string]>([
  ['来安县2023年二季度上了“黑榜”的是哪几个项目', '尾矿综合利用项目、县职教中心实训楼项目'],
  ['来安县第二季度红榜项目有哪些', '特种玻璃生产线项目、白石湖文旅综合体项目'],
])('%s', (question, names) => {
  expect(ask(question).text).toBe(names);
});

it('tells none of another quarter', () => {
  expect(ask('来安县2023年第四季度红榜有哪些项目').status).toBe('not_found');
});
