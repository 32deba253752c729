import type { Modality } from '../../types.ts';

/** Words that say whether a figure is a fact, a plan, an expectation or a goal. */
export const modalityWords: readonly (readonly [modality: Modality, ...patterns: string[]])[] = [
  ['planned', '计划', '(?<![模虚草比])拟(?![定人合音态订])', '打算', '准备', '预定', '预备', '即将'],
  ['planned', '(?<!工作)安排(?=(?:省|市|县|区|重点|重大|项目|投资|建设|新开工|新建|实施|资金)|\\d)'], // 安排市级重大项目
  // 将 is as often 把 (将项目作为): only before what lies ahead.
  [
    'planned',
    '(?<![即健干小大老主闯名])将(?=于|在|达|建|新[建增]|投|实[现施]|开工|开展|完[成工]|形成|带动|提供|继续|陆续|设[立置]|超|突破|增|启动|成为|年产)',
  ],
  ['expected', '预计', '预期', '有望', '可望', '估计'],
  [
    'expected',
    '(?<![许不认宁])可(?=实现|年产|达|带动|提供|新增|形成|生产|完成|安置|增加|创造|吸纳|容纳|供|满足|节约|减少)',
  ],
  [
    'target',
    '力争',
    '确保',
    '争取',
    '务必',
    '冲刺',
    '目标(?=是|为\\d|达|任务)',
    '要(?=达到|实现|完成|确保|力争|突破)',
  ],
  ['actual', '(?<![而不早])已经?(?![故婚知])', '累计', '实际', '完成了'],
];

export const modalityGuards: readonly string[] = [
  '计划单列', // 计划单列市
  '计划生育',
  '实际控制人',
  '实际上',
  '争取项目论', // 以争取项目论英雄
  '准备金',
  '累计算',
];
