/** What is newly begun beside what goes on from the year before: told side by side, asked side by side. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '关于2023年上半年全旗重点项目推进情况的通报',
  publisher: '巴林左旗人民政府办公室',
  publishedOn: '2023-07-12',
  paragraphs: [
    '截至6月底，巴林左旗重点项目开复工63个，完成投资21.8亿元。其中新建项目41个，已开工34个，完成投资9.3亿元；续建项目29个，已复工29个，完成投资12.5亿元。',
  ],
});
const figures = figuresOf(ask);

describe('new projects beside those carried over', () => {
  it.each<[string, readonly string[]]>([
    ['巴林左旗2023年上半年新建项目和续建项目各完成投资多少', ['9.3亿元', '12.5亿元']],
    ['巴林左旗2023年上半年续建、新建项目分别完成投资多少', ['12.5亿元', '9.3亿元']],
    ['巴林左旗2023年上半年新建项目和续建项目各几个', ['41个', '29个']],
    ['巴林左旗2023年上半年续建和新建哪个完成投资多，各多少', ['12.5亿元', '9.3亿元']],
    ['巴林左旗2023年上半年新建项目和续建项目完成投资差多少', ['3.2亿元']],
    ['巴林左旗2023年上半年续建比新建多完成投资多少', ['3.2亿元']],
    ['巴林左旗2023年上半年续建比新建完成投资多多少', ['3.2亿元']],
    ['巴林左旗2023年上半年新建项目和续建项目总投资差多少', []],
    ['巴林左旗2023年上半年新建项目和收尾项目各完成投资多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });
});
