import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

/** Value and place of each figure on the page of a county. */
const placed = (text: string) =>
  factsOf(text, { title: '永兴县举行重大项目集中开工活动' }).map(
    ({ quantity, region }) => `${quantity.text} ${region?.value.name}`,
  );

describe('a place around the page’s own is only how a firm is called', () => {
  it.each<[string, readonly string[]]>([
    [
      '开工项目中，湖南鑫源锂电正极材料项目总投资12亿元；便江治理工程总投资3亿元。',
      ['12亿元 永兴县', '3亿元 永兴县'],
    ],
    ['郴州恒泰稀贵金属加工基地占地90亩。', ['90亩 永兴县']],
    ['上半年，湖南完成投资900亿元。', ['900亿元 湖南省']],
    ['上半年，郴州市完成投资90亿元，全县完成投资12亿元。', ['90亿元 郴州市', '12亿元 永兴县']],
  ])('%s', (text, expected) => {
    expect(placed(text)).toEqual(expected);
  });
});
