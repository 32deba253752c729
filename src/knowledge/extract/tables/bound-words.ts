import type { Bound } from '../../types.ts';

/** Words right before a number that say how exact it is. Longer words first where one ends another. */
export const boundsBefore: readonly (readonly [word: string, bound: Bound])[] = [
  ['不低于', 'at-least'], // 不低于95%
  ['不少于', 'at-least'], // 不少于30个
  ['不小于', 'at-least'], // 不小于20米
  ['不得低于', 'at-least'], // 不得低于60%
  ['不得少于', 'at-least'], // 不得少于8个
  ['不能低于', 'at-least'], // 不能低于50%
  ['不能少于', 'at-least'], // 不能少于6个
  ['至少', 'at-least'], // 至少5家
  ['不超过', 'at-most'], // 不超过3个工作日
  ['不高于', 'at-most'], // 不高于5%
  ['不得超过', 'at-most'], // 不得超过30天
  ['不得高于', 'at-most'], // 不得高于3%
  ['不能超过', 'at-most'], // 不能超过2个
  ['不大于', 'at-most'], // 不大于10%
  ['不多于', 'at-most'], // 不多于2个
  ['未超过', 'at-most'], // 未超过5%
  ['至多', 'at-most'], // 至多3次
  ['最多', 'at-most'], // 最多50万元
  ['控制在', 'at-most'], // 控制在3%
  ['超过', 'over'], // 超过3000亿元
  ['突破', 'over'], // 突破45亿立方米
  ['高于', 'over'], // 高于5%
  ['多于', 'over'], // 多于10个
  ['大于', 'over'], // 大于20%
  ['超', 'over'], // 超5亿元
  ['逾', 'over'], // 逾百亿元
  ['将近', 'under'], // 将近300人
  ['接近', 'under'], // 接近1.2万户
  ['不足', 'under'], // 不足10%
  ['不到', 'under'], // 不到3年
  ['低于', 'under'], // 低于80%
  ['少于', 'under'], // 少于5个
  ['小于', 'under'], // 小于1%
  ['近', 'under'], // 近6.4亿元
  ['≥', 'at-least'], // ≥95%
  ['≤', 'at-most'], // ≤3%
  ['>', 'over'], // >80%
  ['<', 'under'], // <5%
  ['大约', 'about'], // 大约40公里
  ['大概', 'about'], // 大概20人
  ['约', 'about'], // 约13亿元
];

/** Words right after a unit. */
export const boundsAfter: readonly (readonly [word: string, bound: Bound])[] = [
  ['左右', 'about'], // 500亿元左右
  ['上下', 'about'], // 30元上下
  ['及以上', 'at-least'], // 10亿元及以上
  ['(含)以上', 'at-least'], // 5000万元(含)以上
  ['（含）以上', 'at-least'], // 5000万元（含）以上
  ['以上', 'at-least'], // 90%以上
  ['以内', 'at-most'], // 5个工作日以内
  ['之内', 'at-most'], // 3年之内
  ['及以下', 'at-most'], // 2000万元及以下
  ['以下', 'at-most'], // 4%以下
];

/** Words that end like a bound and are none: 集中签约11个 are not about eleven. */
export const notBounds: readonly string[] = [
  '签约',
  '制约',
  '合约',
  '节约',
  '集约',
  '预约',
  '公约',
  '契约',
  '条约',
  '履约',
  '违约',
  '解约',
  '邀约',
  '续约',
  '附近',
  '最近',
  '临近',
  '邻近',
  '靠近',
  '就近',
  '赶超',
  '想不到',
  '看不到',
  '达不到',
  '得不到',
];
