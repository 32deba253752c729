/** Those a page names by name alone: in front of a deed, and where it is signed. */
import { expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '古蔺县重点项目推进会召开',
  publishedOn: '2023-04-12',
  paragraphs: [
    '4月11日，古蔺县重点项目推进会召开。县政协副主席姚大川参加调研，沈小满、库尔班·艾山致辞。',
    '会议要求加快项目建设。（罗青云 文/图）',
  ],
});
const said = (question: string): string => ask(question).text.split('\n')[0] ?? '';

it.each([
  ['古蔺推进会谁致辞', '沈小满、库尔班·艾山'],
  ['古蔺推进会谁参加调研', '县政协副主席姚大川'],
  ['古蔺那篇稿子文末署名是谁', '罗青云'],
  ['古蔺那篇报道末尾括号里写的谁', '罗青云'],
  ['古蔺那篇文图作者是谁', '罗青云'],
])('%s', (question, name) => {
  expect(said(question)).toBe(name);
});

it('takes who is signed for no 通讯员', () => {
  expect(ask('古蔺那篇通讯员是谁').status).toBe('not_found');
});

it.each([
  ['古蔺二期开工谁表态发言', '何小川、尤敏'],
  ['古蔺二期开工谁发言了', '何小川、尤敏'],
  ['古蔺二期开工谁致辞', '邱远'],
])('%s', (question, name) => {
  const opened = answersFrom({
    title: '古蔺县二期重大项目开工',
    publishedOn: '2023-05-18',
    paragraphs: [
      '5月17日，古蔺县二期重大项目开工，副县长向东主持，何小川、尤敏分别作表态发言。县长邱远致辞。',
      '邱远在致辞中说，要抓紧施工。',
    ],
  });
  expect(opened(question).text.split('\n')[0]).toContain(name);
});
