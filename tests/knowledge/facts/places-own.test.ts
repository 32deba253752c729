import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

/** What the last figure of a text is of. */
const subjectOf = (text: string): string | undefined => factsOf(text).at(-1)?.subject;

describe('what only a place has or gets', () => {
  it.each([
    '规模以上工业增加值增长7%；社会消费品零售总额64亿元。',
    '各项存款余额523亿元，贷款余额467亿元。',
    '新签约项目75个，引进到位资金96亿元。',
    '供应项目用地1860亩，争取专项债券资金7亿元。',
    '发行专项债券11亿元。',
  ])('is of no class before it: %s', (text) => {
    expect(subjectOf(text)).toBe('');
  });

  it('a project gets money for itself', () => {
    expect(subjectOf('松岭水库总投资7亿元，争取专项债券2亿元。')).toBe('松岭水库');
  });
});

describe('what a sum is spent on', () => {
  it.each([
    ['云溪中学扩建工程投资2亿元；投资8600万元改造老旧小区14个。', '改造老旧小区'],
    ['县里投资1.2亿元修建了长12公里的进场公路。', '进场公路'],
  ])('%s', (text, subject) => {
    expect(factsOf(text).find(({ measure }) => measure === '投资' && text.includes(subject))).toBeDefined();
    expect(factsOf(text).at(-1)?.subject).toBe(subject);
    expect(factsOf(text).at(-2)?.subject).toBe(subject);
  });
});

describe('which thing 该 points at', () => {
  it.each([
    ['记者来到松岭智能装备小微企业园。该园占地156亩。', '松岭智能装备小微企业园'],
    ['云溪镇第二水厂正在安装设备。该项目总投资1.4亿元。', '云溪镇第二水厂'],
    ['年产6万吨云母粉项目落地云溪。该项目总投资3亿元。', '年产6万吨云母粉项目'],
  ])('%s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });
});

describe('names that open with their capacity', () => {
  it('60万吨云母粉项目一期', () => {
    expect(subjectOf('60万吨云母粉项目一期建成投产，总投资41亿元。')).toBe('60万吨云母粉项目一期');
  });
});
