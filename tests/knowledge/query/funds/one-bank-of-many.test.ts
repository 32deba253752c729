/** What one bank gave is not what the banks of a place gave together, told in the next sentence. */
import { describe, expect, it } from 'vitest';
import { answersFrom, figuresOf } from '../../answers-from.ts';

const ask = answersFrom({
  title: '定远县优化营商环境',
  publisher: '定远县人民政府',
  publishedOn: '2021-04-10',
  paragraphs: [
    '日前，在定远县政银企洽谈会上，徽泰银行代表表示，该行计划在未来3年内提供不低于60亿元的融资支持。截至3月底，定远县银行机构向县内企业授信金额合计84.2亿元。',
  ],
});
const figures = figuresOf(ask);

describe('one bank of many', () => {
  it.each(['定远县徽泰银行授信多少', '定远徽泰银行给了多少贷款'])('%s is not told', (question) => {
    expect(ask(question).status).toBe('not_found');
  });

  it.each(['定远县银行机构授信多少', '定远银行授信多少', '定远县各银行授信合计多少'])('%s', (question) => {
    expect(figures(question)).toEqual(['84.2亿元']);
  });
});
