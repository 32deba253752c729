/** 建设 of 建设投资有限公司 is nobody's deed. */
import { expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '石城县清潭大桥建成通车',
  publishedOn: '2022-06-29',
  paragraphs: [
    '6月28日，石城县清潭大桥建成通车。',
    '大桥由石城县交通建设投资有限公司担任业主，江南路桥有限责任公司施工。',
  ],
});

it('石城县清潭大桥谁施工的', () => {
  const { text } = ask('石城县清潭大桥谁施工的');
  expect(text).toContain('江南路桥有限责任公司');
  expect(text).not.toContain('石城县交通\n');
});
