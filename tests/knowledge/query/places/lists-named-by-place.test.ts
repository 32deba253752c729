/** Lists of a county that is called a city: 辛集市级 is its own, 石家庄市级 that of the city above it. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '辛集市上半年重点项目“成绩单”',
    publisher: '辛集发布',
    publishedOn: '2024-07-15',
    paragraphs: [
      '2024年，辛集市共安排重点项目96个，总投资512亿元，年度计划投资98亿元。',
      '其中，省级重点项目12个，年度计划投资31亿元，完成投资18.2亿元；石家庄市级重点项目33个，年度计划投资40亿元，完成投资21.5亿元；辛集市级重点项目51个，年度计划投资27亿元，完成投资13.6亿元。',
    ],
  }),
);

it.each<[string, readonly string[]]>([
  ['辛集省级、石家庄市级、辛集市级重点项目分别完成投资多少', ['18.2亿元', '21.5亿元', '13.6亿元']],
  ['辛集省级、石家庄市级、辛集市级重点项目各多少个', ['12个', '33个', '51个']],
  ['辛集省级、市级重点项目分别多少个', ['12个', '51个']],
  ['辛集各级重点项目分别有多少个', ['12个', '33个', '51个']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});
