import type { Mention } from '../../types.ts';

/** 第二期 of a 三个一批 or of an event is a batch, as 第二批 of anything is; 一期车间 is a stage of a project, 推出第6期 an issue of a paper. */
export function isEventBatch(m: Mention, text: string): boolean {
  if (m.dimension !== 'batch' || m.rule.includes('stage-of-project')) return false;
  if (PERIODICAL.test(text.slice(Math.max(0, m.start - 16), m.start))) return false;
  if (PART_OF_WORK.test(text.slice(m.end, m.end + 16)) || ISSUE.test(text.slice(m.end, m.end + 12)))
    return false;
  if (m.rule.includes('bare'))
    return /^(?:[“”]?三个一批|集中|(?:签约|开工|投产)(?!后|之后|以后|时|[，。、]|运营|达[产效]|建设)|项目)/.test(
      text.slice(m.end, m.end + 8),
    );
  if (m.batch.word === '批' && m.rule.includes('ordinal')) return true;
  return /三个一批|集中|签约|开工|投产|项目|活动|推进/.test(text.slice(Math.max(0, m.start - 8), m.end + 16));
}

/** 【项目周刊】2023年第46期, 重点项目通报（第6期）: an issue of it. */
const PERIODICAL =
  /(?:周刊|月刊|[周旬月日]报|[简专快通]报|快讯|内参|动态|通讯|要情|参考|速览)[】》”]?[\s（(·—-]{0,2}(?:\d{4}年)?总?$/;

/** 首批20万千瓦计划年底并网, 首批6台机组: so much of one work. */
const PART_OF_WORK = /^\d[\d.]{0,8}[万余多]?(?:千瓦|兆瓦|台|套|辆|组|栋|[万平]?方米|平方米|亩|公里|吨|机组)/;

/** 第9期《项目通报》, 第5期简报: an issue of it. */
const ISSUE = /^(?:的)?(?:《|\p{Script=Han}{0,6}(?:通报|简报|专报|快报|[周旬月]报|内参|动态》))/u;
