import { describe, expect, it } from 'vitest';
import type { Modality } from '../../../../src/knowledge/types.ts';
import { factsOf } from '../facts-of.ts';

type Row = readonly [text: string, modalities: readonly Modality[]];
const modalities = (text: string) => factsOf(text).map((fact) => fact.modality);

describe('one plan holds for its whole list', () => {
  it.each<Row>([
    ['我县计划在交通、水利、教育领域分别投资9亿元、4亿元、2亿元。', ['planned', 'planned', 'planned']],
    ['拟新开工项目31个、续建项目28个、竣工项目17个。', ['planned', 'planned', 'planned']],
    ['预计甲区、乙区分别完成投资3亿元和2亿元。', ['expected', 'expected']],
    ['力争年产值达到8亿元、税收3000万元。', ['target', 'target']],
    ['今年计划新建学校3所，改造医院2所，惠及群众4万人。', ['planned', 'planned', 'planned']],
    ['全年目标任务为：签约项目40个，到位资金60亿元。', ['target', 'target']],
    ['新引进亿元以上项目不少于36个。', ['target']],
    ['已签约项目不少于36个。', ['actual']],
    ['将投资5亿元实施管网改造，新建管道36公里。', ['planned', 'planned']],
    ['规划建设道路12条，估算总投资7亿元。', ['planned', 'planned']],
  ])('%s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });

  it.each<Row>([
    ['计划新开工项目31个，目前开工12个。', ['planned', 'actual']],
    ['计划投资9亿元，已完成4亿元，带动就业300人。', ['planned', 'actual', 'actual']],
    ['年度计划投资9亿元，新增就业300人。', ['planned', 'actual']],
    ['全年计划新开工项目52个，2024年一季度新开工31个。', ['planned', 'actual']],
    ['全年计划新开工项目52个，其中2025年新开工31个。', ['planned', 'planned']],
    ['全年计划新开工项目52个，一季度开工31个，二季度将开工20个。', ['planned', 'actual', 'planned']],
    ['计划新建学校3所；改造医院2所。', ['planned', 'actual']],
  ])('and ends where the deeds begin: %s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });
});

describe('what lies ahead is said once for a list of clauses', () => {
  it.each<Row>([
    ['力争固定资产投资增长8%，一般公共预算收入增长6%。', ['target', 'target']],
    ['力争全年新开工项目40个，竣工30个，完成投资200亿元。', ['target', 'target', 'target']],
    ['全年力争新签约项目70个，其中10亿元以上9个，实际到位资金60亿元。', ['target', 'target', 'target']],
    ['确保社会消费品零售总额210亿元，同比增长7%。', ['target', 'target']],
    ['今年计划新签约项目60个、到位资金30亿元，利用外资2亿美元。', ['planned', 'planned', 'planned']],
    ['计划新建厂房12万平方米，标准化车间8栋。', ['planned', 'planned']],
  ])('%s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });

  it.each<Row>([
    ['力争全年新开工项目40个，目前已开工22个，完成投资9亿元。', ['target', 'actual', 'actual']],
    ['力争年产值突破9亿元，现有职工300人。', ['target', 'actual']],
    ['锚定全年投资500亿元的目标，新开工项目60个。', ['target', 'actual']],
    ['计划到位资金20亿元，实际到位资金12亿元。', ['planned', 'actual']],
    ['项目计划投资9亿元，建成厂房3栋。', ['planned', 'actual']],
  ])('and not for what is so already: %s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });
});

describe('a plan cut into stretches is a plan for those that are over too', () => {
  it.each<Row>([
    ['计划新开工项目52个，一季度开工31个，三季度18个。', ['planned', 'planned', 'planned']],
    ['方案提出，今年计划新开工项目52个，一季度开工31个。', ['planned', 'planned']],
    [
      '会议要求，年内力争完成投资90亿元，一季度完成20亿元，四季度完成30亿元。',
      ['target', 'target', 'target'],
    ],
    ['全年目标签约项目60个，一季度签约20个，下半年签约30个。', ['target', 'target', 'target']],
    ['全年计划完成投资90亿元，一季度完成20亿元，为二季度打下基础。', ['planned', 'actual']],
  ])('%s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });
});

describe('what lies behind completion is expected', () => {
  it.each<Row>([
    ['项目建成后，年产蔬菜3万吨，实现产值2亿元，带动就业150人。', ['expected', 'expected', 'expected']],
    ['全部达产后年产值可达12亿元。', ['expected']],
    ['预计全年完成投资将超90亿元。', ['expected']],
    ['自投产以来，累计实现产值2亿元。', ['actual']],
    ['投产后，去年实现产值2亿元。', ['actual']],
  ])('%s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });
});

describe('an aim named beside the figure', () => {
  it.each<Row>([
    ['产值加速迈向50亿元目标。', ['target']],
    ['云溪产业园朝着年产值80亿元的目标迈进。', ['target']],
    ['工业总产值向60亿元迈进。', ['target']],
    ['冲刺全年投资300亿元。', ['target']],
    ['今年市下达我县到位资金任务20亿元。', ['target']],
    ['完成投资80亿元，超额实现年度目标。', ['actual']],
  ])('%s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });
});

describe('a plan that is spoken of beside', () => {
  it.each<Row>([
    ['年度计划完成率72%。', ['actual']],
    ['完成年度计划投资的72.5%。', ['actual']],
    ['完成全年目标任务的61%。', ['actual']],
    ['力争完成年度计划的90%。', ['target']],
    ['总投资6.8亿元的云溪电池项目计划2024年投产。', ['actual']],
    ['3个项目计划今年开工。', ['planned']],
    ['争取上级资金3.6亿元。', ['actual']],
  ])('makes no plan of the figure: %s', (text, expected) => {
    expect(modalities(text)).toEqual(expected);
  });
});
