/** What money goes to, field after field, with how many projects each has: 水利3个项目2亿元; 主要投向水利2亿元. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const pageOf = (fields: string) =>
  figuresOf(
    answersFrom({
      title: '舒城县用好专项债券',
      publishedOn: '2025-07-16',
      paragraphs: ['截至6月底，舒城县获批额度20亿元，已发行专项债券16亿元。', fields],
    }),
  );

describe.each([
  '从投向看，已发行的专项债券中，产业园区基础设施8个项目9.5亿元，交通基础设施3个项目3.6亿元，社会事业4个项目2.9亿元。',
  '主要投向产业园区基础设施9.5亿元、交通基础设施3.6亿元、社会事业2.9亿元。',
  '用于产业园区基础设施的9.5亿元，占59.4%；用于交通基础设施的3.6亿元，占22.5%；用于社会事业的2.9亿元，占18.1%。',
])('%s', (fields) => {
  const told = pageOf(fields);
  it.each([
    ['舒城县专项债券投向产业园区基础设施多少亿元', ['9.5亿元']],
    ['舒城县专项债券用于交通基础设施的有多少', ['3.6亿元']],
    ['舒城县已发行专项债券投向哪些领域，各多少亿元', ['9.5亿元', '3.6亿元', '2.9亿元']],
    ['舒城县专项债券按投向分各多少', ['9.5亿元', '3.6亿元', '2.9亿元']],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

it('the sum behind a count is of those counted', () => {
  const told = pageOf('分领域看，制造业8个项目总投资9.5亿元，水利3个项目总投资3.6亿元。');
  expect(told('舒城县水利项目总投资多少')).toEqual(['3.6亿元']);
  expect(told('舒城县制造业项目总投资多少')).toEqual(['9.5亿元']);
});
