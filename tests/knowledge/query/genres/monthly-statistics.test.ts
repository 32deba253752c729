/** A month's figures of a statistics bureau: gaps between rates, means of two years, what classes of projects have done. */
import { expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const answers = answersFrom({
  title: '安康市2024年1—8月固定资产投资运行情况',
  publisher: '安康市统计局',
  publishedOn: '2024-09-21',
  paragraphs: [
    '1—8月，全市固定资产投资（不含农户）同比增长5.2%，增速较1—7月回落1.4个百分点，低于全省平均水平0.6个百分点。两年平均增长4.1%。',
    '民间投资增长6.8%，高于全市投资增速1.6个百分点。',
    '第三产业投资下降3.7%。12个县区中，石泉县增长11.4%、镇坪县下降6.9%。',
    '全市在库5000万元以上项目318个。其中亿元以上项目203个，完成投资增长8.3%；10亿元以上项目41个，完成投资增长13.7%。',
  ],
});
const told = figuresOf(answers);

it.each([
  ['较1—7月回落多少', ['1.4个百分点']],
  ['比全省低多少', ['0.6个百分点']],
  ['民间投资比全市高多少', ['1.6个百分点']],
  ['固投两年平均增速', ['4.1%']],
  ['固投增速', ['5.2%']],
  ['10亿以上项目完成投资增速', ['13.7%']],
  ['亿元以上项目完成投资增长多少', ['8.3%']],
])('%s', (question, expected) => {
  expect(told(question)).toEqual(expected);
});

it('reckons back the month before only where that is asked for', () => {
  expect(answers('1—7月固投增速多少').text).toContain('6.6%');
});

it.each([
  ['三产投资增速', /^下降3\.7%/],
  ['镇坪县投资增速', /^下降6\.9%/],
  ['石泉县投资增速', /^11\.4%/],
  ['固投增速比全省高多少', /^低0\.6个百分点/],
])('%s: a fall says so where the figure stands', (question, opens) => {
  expect(answers(question).text).toMatch(opens);
});
