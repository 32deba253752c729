import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

/** What each figure measures and of what. */
const told = (text: string): readonly string[] =>
  factsOf(text).map(({ measure, subject }) => (measure === subject ? measure : `${measure} | ${subject}`));

describe('a count tells of a deed', () => {
  it.each<[string, readonly string[]]>([
    ['市领导一行走访了18家外贸企业。', ['走访外贸企业 | 外贸企业']],
    ['代表们对15个民生工程进行集中视察，提出建议。', ['视察民生工程 | 民生工程']],
    ['大家在9个在建项目的实地察看中感受变化。', ['察看在建项目 | 在建项目']],
    ['观摩团先后参观了青石茶厂、云溪码头（一期、二期）和松岭园等7个项目。', ['参观项目 | 项目']],
    ['帮助46家外贸企业落实了订单。', ['帮助外贸企业 | 外贸企业']],
    ['全年稳定就业岗位5200个。', ['稳定就业岗位 | 就业岗位']],
    ['提供就业岗位不少于800个。', ['提供就业岗位 | 就业岗位']],
    [
      '改造21个老旧小区，保障13个水利工程建设用地。',
      ['改造老旧小区 | 老旧小区', '保障水利工程建设用地 | 水利工程'],
    ],
    [
      '90个续建项目中已有77个完成土地征收，其余13个加快推进。',
      ['续建项目', '完成土地征收 | 续建项目', '加快推进 | 续建项目'],
    ],
    ['31个项目通过省发改委评审。', ['通过省发改委评审 | 项目']],
  ])('%s', (text, measures) => {
    expect(told(text)).toEqual(measures);
  });

  it.each<[string, readonly string[]]>([
    ['全市共有规上企业460家。', ['规上企业']],
    ['谋划了35个交通项目。', ['交通项目']],
    ['解决3个乡镇4.1万人的饮水问题。', ['乡镇']],
    ['26个省级重点项目完成投资31亿元。', ['省级重点项目']],
    ['专班每周督查1次。', ['专班每周督查']],
  ])('or of what there is: %s', (text, measures) => {
    expect(told(text).slice(0, measures.length)).toEqual(measures);
  });
});
