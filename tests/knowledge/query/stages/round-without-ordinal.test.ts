/** A county's round called without 第 (颍上县十二期共签约…) is that round; three rounds told one by one are summed up so. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

describe('a round that the county stands before', () => {
  const told = figuresOf(
    answersFrom({
      title: '颍上县第十二期“三个一批”项目建设活动举行',
      publishedOn: '2025-07-12',
      paragraphs: [
        '7月11日，颍上县第十二期“三个一批”项目建设活动举行。颍上县十二期共签约项目7个，总投资23.8亿元；共开工项目11个，总投资39.6亿元；共投产项目6个，总投资17.4亿元。',
        '活动开展以来，十二期共签约项目98个，总投资365.2亿元。',
      ],
    }),
  );
  it.each([
    ['第十二期签约多少个', ['7个']],
    ['颍上十二期签约几个', ['7个']],
    ['颍上十二期签约开工投产各多少个', ['7个', '11个', '6个']],
    ['颍上县第十一期签约几个', []],
  ])('%s', (question, expected) => expect(told(question)).toEqual(expected));
});

it('rounds counted one by one are summed up, the county named or not', () => {
  const told = figuresOf(
    answersFrom({
      title: '利辛县第三期“三个一批”项目建设活动举行',
      publishedOn: '2025-10-12',
      paragraphs: [
        '第一期签约项目9个，第二期签约项目12个，第三期签约项目10个。利辛县三期共签约项目31个，总投资96.4亿元。',
      ],
    }),
  );
  expect(told('利辛第三期签约几个')).toEqual(['10个']);
});
