import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

/** What each figure measures and of what. */
const told = (text: string): readonly string[] =>
  factsOf(text).map(({ measure, subject }) => (measure === subject ? measure : `${measure} | ${subject}`));

describe('a stretch of time tells what was done in it', () => {
  it.each<[string, readonly string[]]>([
    ['积极帮助云溪服装厂转型，只用5天时间建成隔离衣生产线。', ['建成隔离衣生产线用时 | 云溪服装厂转型']],
    ['仅用时三个小时为松岭食品公司办妥食品经营许可证。', ['办妥食品经营许可证用时 | 松岭食品公司']],
    ['历时8个月完成主塔封顶任务。', ['完成主塔封顶任务用时 | ']],
  ])('%s', (text, measures) => {
    expect(told(text)).toEqual(measures);
  });
});

describe('a sum tells whose it is', () => {
  it.each<[string, readonly string[]]>([
    [
      '会上，青石农商银行负责人表示，该行将设立支行，3年内提供不低于30亿元的信贷支持。',
      ['信贷支持 | 青石农商银行'],
    ],
    ['云溪基金承诺，为园区企业提供5亿元融资额度。', ['融资额度 | 云溪基金']],
    [
      '青石文创园入驻企业37家，与6所院校签订协议，实现软件产值8200万元。',
      ['青石文创园入驻企业', '院校', '软件产值 | 青石文创园'],
    ],
    [
      '云溪电池项目静态总投资9亿元，动态总投资11亿元。',
      ['静态总投资 | 云溪电池项目', '动态总投资 | 云溪电池项目'],
    ],
    ['青石百亿铝产业集群、松岭30亿茶产业集群加快发展。', ['松岭茶产业集群']],
    ['打造50亿元产业集群。', ['打造']],
  ])('%s', (text, measures) => {
    expect(told(text).slice(-measures.length)).toEqual(measures);
  });
});

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
