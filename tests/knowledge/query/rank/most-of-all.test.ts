/** 总投资最大的项目, with no word that asks: which it is, of the projects and not of the classes. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const answers = answersFrom({
  title: '霍邱县重点项目集中开竣工',
  publisher: '霍邱县人民政府',
  publishedOn: '2023-09-12',
  paragraphs: [
    '9月11日，霍邱县举行重点项目集中开竣工活动，集中开竣工项目21个，总投资76亿元。',
    '其中，新能源电池项目总投资14亿元，冷链物流园项目总投资6.5亿元，绿色建材项目总投资3.2亿元。',
  ],
});

it('霍邱总投资最大的项目', () => {
  expect(answers('霍邱总投资最大的项目').text).toMatch(/^新能源电池项目/);
});
