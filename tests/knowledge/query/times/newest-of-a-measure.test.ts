/** One measure told in June and again in October, in slightly other words: who names no day may mean either, and who says 目前 the newest. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom(
    {
      title: '汾阳市重点工程调度会召开',
      publisher: '汾阳市人民政府',
      publishedOn: '2021-07-05',
      paragraphs: ['今年，全市铺排重点工程118项。上半年，重点工程完成投资52.2亿元，占年度计划的43.1%。'],
    },
    {
      title: '汾阳市人民政府督查室关于重点工程的通报',
      publisher: '汾阳市人民政府',
      publishedOn: '2021-10-14',
      paragraphs: [
        '截至9月30日，全市118项重点工程已开工111项，开工率94.1%；累计完成投资91.6亿元，占年度计划的75.6%。',
        '完成率=累计完成投资÷年度计划投资×100%。',
      ],
    },
  ),
);

it.each([
  ['汾阳重点工程完成投资多少', ['91.6亿元', '52.2亿元']],
  ['汾阳重点工程完成率', ['75.6%', '43.1%']],
  ['汾阳重点工程目前完成投资多少', ['91.6亿元']],
  ['汾阳重点工程投了多少了', ['91.6亿元']],
  ['汾阳重点工程完成率多少了', ['75.6%']],
  ['汾阳2021年重点工程完成投资多少', ['91.6亿元']],
  ['汾阳上半年重点工程完成投资多少', ['52.2亿元']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

/** 1—4月 of two years: which is not said. */
const yearly = figuresOf(
  answersFrom(
    ...[2013, 2014].map((year, i) => ({
      title: '前四月汾阳市固定资产投资平稳增长',
      publishedOn: `${year}-05-20`,
      paragraphs: [`${year}年1—4月，汾阳市完成固定资产投资${i + 3}8.6亿元，同比增长1${i}.2%。`],
    })),
  ),
);

it.each([
  ['汾阳市1—4月固定资产投资多少', ['48.6亿元', '38.6亿元']],
  ['汾阳市2013年1—4月固定资产投资多少', ['38.6亿元']],
  ['汾阳市去年1—4月固定资产投资多少', []],
])('%s', (question, expected) => {
  expect([...yearly(question)].sort().reverse()).toEqual(expected);
});
