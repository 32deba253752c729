import { describe, expect, it } from 'vitest';
import { answersFrom, derivedFrom, figuresOf } from '../../answers-from.ts';

const pages = [
  {
    title: '来安县汊河园区11个项目今年开建',
    publishedOn: '2019-05-04',
    paragraphs: [
      '据了解，来安县汊河片区科技园区今年新开工项目14项，项目总投资62.5亿元，预计本年度完成投资18.4亿元。除了新开工项目，今年复工项目9项，预计项目总投资37.5亿元。',
      '屯仓水库总投资12.6亿元，计划通过3到4年建成。五大库区总面积达24平方公里，可装机容量超过30万千瓦。',
    ],
  },
  {
    title: '安徽省重大项目集中开工',
    publishedOn: '2019-02-11',
    paragraphs: [
      '新年伊始，安徽省一批重大项目加速落地。在合肥、滁州等地，420个总投资约3100亿元的重大项目纷纷开工建设。',
    ],
  },
] as const;
const figures = figuresOf(answersFrom(...pages));
const derived = derivedFrom(...pages);

describe('questions in the full sentences of an office memo', () => {
  it.each<[string, readonly string[]]>([
    // what is expected to be done in the year is as good as its plan
    ['来安县汊河片区科技园区新开工项目总投资多少，本年度预计完成投资又是多少', ['62.5亿元', '18.4亿元']],
    // 除了新开工项目 goes on with the place of those
    ['来安县汊河片区科技园区2019年复工项目多少项', ['9项']],
    // nothing is asked ahead of the comma, and a sum is asked all the same
    ['屯仓水库总投资，计划几年建成', ['12.6亿元', '3到4年']],
    ['五大库区的总面积以及可装机容量', ['24平方公里', '30万千瓦']],
    // the cities told by way of example lie in the province
    ['安徽省在合肥、滁州等地开工的重大项目总投资多少', ['3100亿元']],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('a share asked behind a comma is one question', () => {
    expect(derived('来安县汊河片区科技园区复工项目的总投资，占新开工项目总投资的百分之几')).toMatchObject([
      { text: expect.stringContaining('60%') },
    ]);
  });
});
