import { describe, expect, it } from 'vitest';
import { perOneOf } from '../../../../src/knowledge/query/derive/per-one.ts';

describe('a question for an average', () => {
  it.each([
    ['开工项目平均每个投资多少', '开工项目投资多少', '个', undefined],
    ['第四批均下来一个项目多少亿', '第四批项目多少亿', '个', undefined],
    ['第四批平均每个开工项目总投资多少', '第四批开工项目总投资多少', '个', undefined],
    ['第四批平均单个项目总投资多少', '第四批项目总投资多少', '个', undefined],
    ['护岸工程一公里合多少钱', '护岸工程多少钱', '公里', undefined],
    ['培训补贴摊到每个学员大概多少钱', '培训补贴多少钱', '个', '学员'],
    ['危房改造每户平均补助多少', '危房改造补助多少', '户', undefined],
    ['高标准农田折合每亩多少钱', '高标准农田多少钱', '亩', undefined],
    ['甲县平均每个比乙县平均每个多多少', '甲县比乙县多多少', '个', undefined],
  ])('%s', (question, whole, unit, noun) => {
    expect(perOneOf(question)).toEqual({ whole, unit, ...(noun ? { noun } : {}) });
  });

  it.each(['人均收入多少', '日均供水多少吨', '开工项目总投资多少', '哪个项目最大'])(
    '%s asks for none',
    (question) => {
      expect(perOneOf(question)).toBeUndefined();
    },
  );
});
