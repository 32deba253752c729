/** Two parks of one kind: who built the one says nothing of the other. */
import { expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '宝丰县轴承产业发展观察',
  publisher: '宝丰县人民政府',
  publishedOn: '2024-05-11',
  paragraphs: [
    '宝丰县轴承产业去年实现产值12.6亿元。',
    '由宝丰恒岳科技有限公司投资建设的云谷软件产业园，总投资4.2亿元，今年3月开工。',
  ],
});

it('names the builder of the park that the page tells of', () => {
  expect(ask('宝丰软件产业园是谁建的').text).toContain('恒岳科技');
});

it('names nobody for another park, however much of its name stands on the page', () => {
  expect(ask('宝丰轴承产业园建设单位是谁').status).toBe('not_found');
});
