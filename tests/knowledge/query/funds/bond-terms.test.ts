import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '青海发行86.3亿元政府债券 三成专项债资金投向园区',
  publishedOn: '2024-09-20',
  paragraphs: [
    '9月18日，青海省成功发行政府债券86.3亿元，其中一般债券24.1亿元，期限7年，票面利率2.18%；专项债券62.2亿元，分10年、15年、30年三个期限。',
    '专项债券中，10年期25.6亿元，票面利率2.31%；15年期20.4亿元，票面利率2.49%；30年期16.2亿元，票面利率2.57%。',
    '园区是这批债券的主角。其中，东川工业园9.4亿元，柴达木循环经济试验区7.7亿元，南川新材料城3.1亿元，西宁经济技术开发区5.2亿元。',
  ],
});
const figures = figuresOf(ask);

describe('bonds of several terms', () => {
  it.each<[string, readonly string[]]>([
    ['青海专项债10年期利率多少', ['2.31%']],
    ['青海15年期专项债的利率是多少', ['2.49%']],
    ['青海9月那批专项债10年、15年、30年的利率各是多少', ['2.31%', '2.49%', '2.57%']],
    ['青海专项债10年期和30年期票面利率分别是多少', ['2.31%', '2.57%']],
    // of a term that no bond has
    ['青海专项债20年期利率多少', []],
    ['青海专项债10年期、20年期利率各多少', []],
  ])('%s', (question, expected) => {
    expect(figures(question)).toEqual(expected);
  });

  it('which park has most and least: parks are called 园, 区 and 城', () => {
    expect(ask('青海专项债哪个园区拿的最少').text).toContain('南川新材料城');
    expect(ask('青海这批专项债哪个园区最多').text).toContain('东川工业园');
  });
});
