/** Fields of work told side by side in a sentence without their number of projects. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '湄潭县重点项目上半年完成投资超60亿元',
  publishedOn: '2023-07-18',
  paragraphs: [
    '1至6月，全县重点建设项目累计完成投资61.9亿元。其中，续建项目完成投资40.7亿元；新开工项目完成投资21.2亿元。',
    '从行业看，能源化工项目完成投资22.3亿元，交通项目完成投资14.5亿元，先进制造业项目完成投资12.6亿元，现代服务业项目完成投资8.9亿元，水利项目完成投资3.6亿元。',
    '湄江大桥上半年完成投资1.7亿元，鱼泉水库完成投资9800万元。',
  ],
});

it.each([
  ['湄潭2023年上半年哪个行业完成投资最多', '能源化工项目：完成投资22.3亿元'],
  ['湄潭2023年上半年哪个行业完成投资最少', '水利项目：完成投资3.6亿元'],
  ['湄潭2023年上半年完成投资最多的项目是哪个', '湄江大桥：完成投资1.7亿元'],
])('%s', (question, expected) => {
  expect(ask(question).text).toBe(expected);
});

it.each(['湄潭2023年上半年各行业完成投资分别是多少', '湄潭2023年上半年重点项目完成投资分行业情况'])(
  '%s',
  (question) => {
    expect(ask(question).values.map(({ number }) => number)).toEqual([22.3, 14.5, 12.6, 8.9, 3.6]);
  },
);
