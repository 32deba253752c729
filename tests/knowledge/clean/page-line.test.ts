import { expect, it } from 'vitest';
import { verbatim } from '../../../src/knowledge/clean/mapped-text.ts';
import { readPageLine } from '../../../src/knowledge/clean/page-line.ts';

it.each([
  ['👉云溪产业园总投资9亿元', '●云溪产业园总投资9亿元'],
  ['▶ ☑️ 今年签约项目31个', '●今年签约项目31个'],
  ['📌重点项目', '重点项目'],
  ['🔥 一、开工项目12个', '一、开工项目12个'],
  ['★云溪水厂总投资2亿元', '★云溪水厂总投资2亿元'],
  ['云溪产业园👉总投资9亿元', '云溪产业园👉总投资9亿元'],
])('a picture in front of a line: %s', (line, read) => {
  const place = { gap: false, indented: false, linked: false };
  expect(readPageLine(verbatim(line), place)?.content.text).toBe(read);
});

it.each([
  ['集中开（复）工项目56个', '集中开复工项目56个'],
  ['新（改、扩）建学校9所', '新改扩建学校9所'],
  ['新建（续建）项目9个', '新建（续建）项目9个'],
  ['开工（复工）率', '开工（复工）率'],
])('a bracket within a word: %s', (line, read) => {
  const place = { gap: false, indented: false, linked: false };
  expect(readPageLine(verbatim(line), place)?.content.text).toBe(read);
});

it.each([
  ['%。', '%。'],
  ['％，', '%，'],
  ['——', undefined],
  ['%%%', undefined],
])('the end of a sentence on a line of its own: %s', (line, read) => {
  const place = { gap: false, indented: false, linked: false };
  expect(readPageLine(verbatim(line), place)?.content.text).toBe(read);
});
