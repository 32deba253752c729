import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const told = figuresOf(
  answersFrom({
    title: '岚县一季度经济运行情况',
    publishedOn: '2024-04-25',
    paragraphs: [
      '一季度，岚县城镇居民人均可支配收入7120元，农村居民人均可支配收入3980元，全体居民人均可支配收入5210元。',
    ],
  }),
);

describe('what people earn', () => {
  it.each([
    ['岚县老百姓2024年一季度到手多少钱', ['5210元']],
    ['岚县2024年一季度人均可支配收入多少', ['5210元']],
    ['岚县城里人2024年一季度挣了多少', ['7120元']],
    ['岚县城镇居民2024年一季度人均可支配收入多少', ['7120元']],
    ['岚县农民2024年一季度到手多少', ['3980元']],
    ['岚县农民工2024年一季度到手多少钱', []],
  ])('%s', (question, expected) => {
    expect(told(question)).toEqual(expected);
  });
});
