import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/knowledge/facts/fact.ts';
import type { Modality } from '../../../../src/knowledge/types.ts';
import { factsOf, pageOf } from '../facts-of.ts';

describe('what a figure says of its subject', () => {
  it.each<[string, readonly Role[]]>([
    ['项目个数比上年增加13个。', ['change']],
    ['全县新增规上企业60个。', ['level']],
    ['净增市场主体320户。', ['level']],
    ['新增就业岗位300个，比去年增加50个。', ['level', 'change']],
    ['完成投资比去年同期多完成3.2亿元。', ['change']],
    ['开工率提高2.15个百分点。', ['change']],
    ['完成投资12亿元，同比下降4.1%。', ['level', 'change']],
    ['投资增加到15亿元。', ['level']],
    ['用工缺口减少了400人。', ['change']],
    ['占年度计划的79.7%，超时序进度4.7个百分点。', ['level', 'change']],
    ['增加值21亿元。', ['level']],
    ['规上企业162家，比去年多50个。', ['level', 'change']],
    ['到位资金12亿元，同比多1.5亿元。', ['level', 'change']],
    ['较上年同期多引进项目8个，投资多3亿元。', ['change', 'change']],
    ['比上年少招工400人。', ['change']],
    ['较去年同期净增5亿元。', ['change']],
    ['计划完成投资90亿元，比去年实际完成的82亿元净增8亿元。', ['level', 'level', 'change']],
    ['比去年建成的3个园区净增加约2个。', ['level', 'change']],
    ['办理时限由15天压缩至3天，缩短12天。', ['level', 'level', 'change']],
    ['比去年增加到12个。', ['level']],
    ['与上季度相比，遂平县前进4位，上蔡县后退3位。', ['change', 'change']],
    ['进度较快的项目12个，占比较多的县3个。', ['level', 'level']],
  ])('%s', (text, roles) => {
    expect(factsOf(text).map((fact) => fact.role)).toEqual(roles);
  });
});

describe('how sure a figure is', () => {
  it.each<[string, readonly Modality[]]>([
    ['计划投资5亿元，已完成投资2亿元。', ['planned', 'actual']],
    ['力争全年完成投资80亿元以上。', ['target']],
    ['上半年完成投资不低于年度计划的60%。', ['target']],
    ['确保48个项目9月底前全部开工，全年完成投资不低于320亿元。', ['target', 'target']],
    ['各镇5月底前报送，第九期开工项目储备不得少于8个。', ['target']],
    ['预计年产值8亿元。', ['expected']],
    ['全年计划新开工项目135个，已开工117个。', ['planned', 'actual']],
    ['年度计划投资23.7亿元。', ['planned']],
    ['年度计划投资23.7亿元，完成投资9亿元，占年度计划的38%。', ['planned', 'actual', 'actual']],
    ['计划投产项目9个，总投资45亿元。', ['planned', 'planned']],
  ])('%s', (text, modalities) => {
    expect(factsOf(text).map((fact) => fact.modality)).toEqual(modalities);
  });
});

describe('a part', () => {
  it.each<[string, readonly boolean[]]>([
    ['重点项目31个，其中省重点项目9个。', [false, true]],
    ['开工项目11个，其中产业项目6个，总投资31亿元。', [false, true, true]],
    ['开工项目11个，总投资31亿元。', [false, false]],
    ['签约项目23个，其中投资5亿元以上的6个，投资1亿元以上的14个。', [false, true, true]],
    ['农业项目25个，云溪茶厂等9个项目已投产。', [false, true]],
  ])('is told from the whole: %s', (text, parts) => {
    expect(factsOf(text).map((fact) => fact.part)).toEqual(parts);
  });

  it('and so are the headed paragraphs after 其中', () => {
    const { facts } = pageOf([
      '全县新开工项目11个。',
      '其中，产业发展方面：新开工项目6个。',
      '民生事业方面：新开工项目5个。',
      '全县计划竣工项目8个。',
    ]);
    expect(facts.map((fact) => fact.part)).toEqual([false, true, true, false]);
  });
});
