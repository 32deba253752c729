import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';

describe('a limit of a class is no figure of its own', () => {
  it.each<[string, readonly string[]]>([
    ['总投资10亿元以上项目7个，合计120亿元。', ['7个', '120亿元']],
    ['10亿元以上重大产业项目18个，5000万元至1亿元项目124个。', ['18个', '124个']],
    ['投资额超50亿元的项目3个、超100亿元的项目1个。', ['3个', '1个']],
    ['5亿元（含）以上项目8个，1亿元及以下的4个。', ['8个', '4个']],
    ['投资在1亿元至5亿元之间的项目23个。', ['23个']],
    ['纳税超1000万元企业12家。', ['12家']],
    ['10亿元以上的有7个。', ['7个']],
    ['投资10亿元以上的制造业项目完成投资35亿元。', ['35亿元']],
  ])('%s', (text, figures) => {
    expect(factsOf(text).map((fact) => fact.quantity.text)).toEqual(figures);
  });

  it.each<[string, readonly string[]]>([
    ['项目总投资10亿元以上，占地300亩。', ['10亿元', '300亩']],
    ['总投资10亿元以上的云溪光伏基地昨日开工。', ['10亿元']],
    ['总投资超50亿元的3个项目开工。', ['50亿元', '3个']],
    ['全年完成投资100亿元以上。', ['100亿元']],
  ])('but one told of a thing is: %s', (text, figures) => {
    expect(factsOf(text).map((fact) => fact.quantity.text)).toEqual(figures);
  });

  it.each<[string, readonly string[]]>([
    ['10亿元以上重大产业项目18个。', ['10亿元以上重大产业项目']],
    ['5000万元至1亿元项目124个。', ['5000万元至1亿元项目']],
    ['投资额超50亿元的项目有3个。', ['投资额超50亿元的项目']],
    ['5亿元（含）以上项目8个。', ['5亿元（含）以上项目']],
    ['签约项目23个，其中10亿元以上的7个。', ['签约项目', '10亿元以上签约项目']],
    ['新开工项目中，亿元以上的9个。', ['亿元以上新开工项目']],
  ])('it belongs to the class: %s', (text, subjects) => {
    expect(factsOf(text).map((fact) => fact.subject)).toEqual(subjects);
  });
});
