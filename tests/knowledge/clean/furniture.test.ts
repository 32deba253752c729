import { describe, expect, it } from 'vitest';
import { bareText, classifyLine, type LineKind } from '../../../src/knowledge/clean/furniture/classify.ts';
import { commentRules, speakerRules } from '../../../src/knowledge/clean/furniture/comments.ts';
import {
  advertRules,
  interactionRules,
  promptRules,
} from '../../../src/knowledge/clean/furniture/interaction.ts';
import { disclaimerRules, legalRules } from '../../../src/knowledge/clean/furniture/legal.ts';
import { crumbRules } from '../../../src/knowledge/clean/furniture/metadata.ts';
import { relatedRules } from '../../../src/knowledge/clean/furniture/related.ts';
import type { FurnitureRule } from '../../../src/knowledge/clean/furniture/rule.ts';
import { tickerRules } from '../../../src/knowledge/clean/furniture/tickers.ts';
import { verbatim } from '../../../src/knowledge/clean/mapped-text.ts';
import { readPageLine } from '../../../src/knowledge/clean/page-line.ts';

function kindOf(text: string): LineKind | 'blank' {
  const line = readPageLine(verbatim(text), { gap: false, indented: false, linked: false });
  return line ? classifyLine(line) : 'blank';
}

const tables: readonly (readonly [kind: LineKind, rules: readonly FurnitureRule[]])[] = [
  ['related', relatedRules],
  ['comment', [...commentRules, ...speakerRules]],
  ['legal', [...disclaimerRules, ...legalRules]],
  ['clutter', [...advertRules, ...promptRules, ...interactionRules, ...tickerRules]],
  ['crumb', crumbRules],
];

/** Lines of articles that have something of furniture about them. */
const text: readonly string[] = [
  '上一期开工的7个项目，总投资39.6亿元，已完成投资22.3亿元。',
  '热门旅游线路沿线新开工民宿12家，总投资1.3亿元。',
  '2号厂房已经封顶，3楼设备正在安装，计划年底投产。',
  '该项目分享了沿海开发的政策红利，总投资达到15亿元。',
  '扫码即可办理的“一件事”增加到26项，审批时限压缩60%。',
  '登录平台的企业已有1.2万家，较去年增加3100家。',
  '天气转暖，晴好时日增多，各工地抢抓工期，3月完成投资4.5亿元。',
  '来源地看，沪苏浙项目118个，总投资661.3亿元。',
  '时间紧、任务重，全县58个项目已开工49个。',
  '关于我们县2023年重点项目推进情况的通报',
  '主办方介绍，本次大会现场签约15个项目，总金额超100亿元。',
  '一、总体进展',
  '——二期6个项目集中开工',
  '各镇人民政府、街道办事处，区各有关部门：',
  '【开工一批】集中开工项目5个，总投资48亿元。',
  '● 生物质热电联产二期，总投资8亿元，年供热约260万吉焦；',
  '问：今年有多少个重点项目？',
  '说明：完成投资按形象进度计算，数据来源为县统计局。',
  '以上数据为快报数，仅供参考。',
  '如涉及用地报批的项目，须在5月底前办结。',
  '未经县政府同意，不得擅自变更建设内容和总投资。',
  '各企业请登录省投资项目在线审批平台，填报完成投资。',
  '群众扫描二维码即可评价项目服务，已收集意见126条。',
  '1#机组并网发电',
  '位置优越的东部片区',
  '沙发产业园：总投资6亿元，占地210亩，年产沙发30万套。',
  '分类：工业项目38个',
  '其中，银行贷款占比36.2%，欧美市场订单增长11%，日韩市场订单增长9%。',
];

describe.each(tables)('%s rules', (kind, rules) => {
  it.each(rules.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
    expect([example, bareText(example)].some((line) => rule.pattern.test(line))).toBe(true);
    expect(kindOf(example)).toBe(kind);
  });
});

describe('classifyLine', () => {
  it.each(text)('takes for text: %s', (line) => {
    expect(['prose', 'item', 'short']).toContain(kindOf(line));
  });

  it.each([
    ['清流 | 宁化 | 建宁 | 泰宁 | 将乐', 'clutter'],
    ['首页 新闻 县区 百姓呼声 电子报', 'clutter'],
    ['某某彩票官网|某某棋牌下载|足球投注网址', 'clutter'],
    ['收藏 12  分享  支持 35  反对 2', 'clutter'],
    ['（某某日报记者 张三）', 'byline'],
    ['2021-07-12 来源：某县融媒体中心 作者：张三', 'byline'],
    ['某某融媒  2019-08-21 10:05', 'byline'],
    ['图为项目建设现场', 'caption'],
    ['• <tt id="q7x2m"></tt>', 'blank'],
  ])('takes %s for %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });
});
