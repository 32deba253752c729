import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

/** Which one the event is, is said beneath its figures. */
const page = {
  title: '全市三季度重大项目集中开工',
  publishedOn: '2024-08-12',
  publisher: '滁州日报',
  paragraphs: [
    '8月11日，滁州市举行2024年三季度重大项目集中开工活动。主会场设在来安县经济开发区，全椒县、定远县、凤阳县设分会场。',
    '此次集中开工亿元以上项目43个，总投资165.2亿元，当年计划投资38.4亿元。',
    '从区域看，来安县14个、总投资51.3亿元，全椒县12个、总投资47.6亿元，定远县9个、总投资36.1亿元，凤阳县8个、总投资30.2亿元。',
    '据悉，这是今年我市第3次集中开工。前两次集中开工共121个项目，总投资486.7亿元；截至7月底，前两次集中开工项目累计完成投资152.9亿元。',
  ],
};
const figures = figuresOf(answersFrom(page));

describe('the events of a year, of which a page tells the last and what those before came to', () => {
  it.each<[string, readonly string[]]>([
    ['滁州三季度集中开工开了多少个', ['43个']],
    ['滁州这次集中开工项目总投资多少', ['165.2亿元']],
    ['滁州今年第三次集中开工多少个项目', ['43个']],
    ['滁州前两次集中开工共多少个项目，总投资多少', ['121个', '486.7亿元']],
    ['滁州前两次集中开工完成投资多少', ['152.9亿元']],
    ['滁州今年三次集中开工加起来多少个项目', ['164个']],
    ['滁州今年三次集中开工总投资合计多少', ['651.9亿元']],
    ['滁州今年以来集中开工了多少个项目', ['164个']],
  ])('%s', (question, expected) => {
    expect(figures(question).slice(0, expected.length)).toEqual(expected);
  });
});

/** The round counts more than those of a size. */
it('those of a size are not all of a round that is counted', () => {
  const told = figuresOf(
    answersFrom({
      title: '太康县第九期“三个一批”项目建设活动举行',
      publishedOn: '2024-04-18',
      paragraphs: [
        '4月16日，太康县第九期“三个一批”项目建设活动举行。参加活动的项目31个，其中，“签约一批”项目12个，总投资52亿元；“开工一批”项目11个，总投资47亿元；“投产一批”项目8个，总投资33亿元。',
        '此次集中开工亿元以上项目7个，总投资40亿元。',
      ],
    }),
  );
  expect(told('太康县集中开工项目几个')).not.toEqual(['7个']);
  expect(told('太康县集中开工亿元以上项目几个')).toEqual(['7个']);
});
