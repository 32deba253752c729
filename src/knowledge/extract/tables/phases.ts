import type { Phase } from '../../types.ts';

/** The words of a project's phases, in project order. Of two that begin together the longer is read. */
export const phaseWords: readonly (readonly [phase: Phase, ...words: string[]])[] = [
  ['negotiating', '在谈', '洽谈(?!会)'],
  ['signed', '签约', '签订', '签署'],
  ['landed', '落地(?!区域|地点|地区)', '落户(?!口|区域|地点|地区)'],
  ['started', '开工建设', '新开工', '开工', '动工', '奠基', '开建'],
  ['under-construction', '(?<![现存所正])在建(?![设议立国党材])', '正在建设', '正在施工', '加快建设', '续建'],
  ['completed', '竣工验收', '竣工', '完工', '建成(?![区才])'],
  ['in-production', '建成投产', '建成投用', '竣工投产', '竣工投用', '投产达产', '投产', '达产'],
  ['in-production', '试生产', '投用', '投运', '投入使用', '投入运营', '启用'],
  ['resumed', '复工复产', '复产复工', '复工开工', '复工'],
];

/** Longer words that hold a phase's word and speak of no project. */
export const phaseGuards: readonly string[] = [
  '线上签约',
  '网上签约',
  '医生签约',
  '教师签约',
  '签约医生',
  '签约服务',
  '签约家庭',
  '签约居民',
  '签约率先',
  '完工作', // 做完工作
  '落地窗',
  '落地签',
  '开工资', // 开工资条
  '动工作', // 推动工作
  '复工作', // 恢复工作
  '开工作', // 召开工作会议
  '开竣工', // 开竣工情况: both
  '复工程', // 修复工程
  '开工程', // 公开工程信息
  '[拿交摘]地[即就]开[工建]', // “拿地即开工”: how fast a project is approved
];

/** How questions put a phase: 签了几个, 开了多少个, 开起来多少个, 盖好的. Read in questions only. */
export const askedPhases: readonly (readonly [phase: Phase, ...patterns: string[]])[] = [
  ['signed', '签了', '签(?=几|多少|的)', '新签(?!约)'],
  [
    'started',
    '(?<![打放召展离盛会])开了(?=几[^次回场届]|多少)',
    '真开了',
    '开起来',
    '新开的',
    '(?<=期)开(?=几|多少)',
  ],
  ['completed', '盖好', '建好', '完了工', '竣了工', '完成了没'],
  ['in-production', '投了产', '用上了'],
  ['under-construction', '(?<![实现])在干', '在建设', '正在建', '正建着', '加紧建', '抓紧建'],
  ['under-construction', '(?<![存所])在施工(?!单位|人员|企业|现场|许可|队|图)', '施工中(?!标)'], // 还在施工的有几个
];
