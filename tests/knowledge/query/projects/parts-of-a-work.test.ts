import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const page = {
  title: '青峰供水工程建设进展情况（2024年第8期）',
  publishedOn: '2024-09-06',
  publisher: '来安县水务局',
  paragraphs: [
    '青峰城乡供水工程概算总投资26亿元。输水干线总长84.5公里，其中隧洞16座、长52公里。工程于2021年5月开工。',
    '截至2024年8月底，工程累计完成投资19.3亿元，占概算总投资的74.2%。2024年度计划投资7亿元，1—8月完成5.1亿元，完成率72.9%。',
    '水源枢纽：大坝设计坝高60米，目前已填筑至47.6米。',
    '输水隧洞：16座隧洞中已贯通9座，累计掘进41.2公里。8月完成掘进1.4公里。控制性工程5号隧洞全长8.3公里，剩余1.9公里。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('a work and its parts', () => {
  it.each<[string, readonly string[]]>([
    ['青峰供水工程今年完成投资多少', ['5.1亿元']],
    ['青峰供水工程2024年完成投资多少', ['5.1亿元']],
    ['青峰供水工程累计完成投资多少', ['19.3亿元']],
    ['青峰供水工程隧洞贯通几座', ['9座']],
    ['青峰供水工程隧洞累计掘进多少公里', ['41.2公里']],
    ['青峰供水工程5号隧洞还剩多少公里', ['1.9公里']],
    ['青峰供水工程大坝填筑到多少米', ['47.6米']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
