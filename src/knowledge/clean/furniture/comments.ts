/** Where other people's words begin: replies of a forum, comments under an article. */
import type { FurnitureRule } from './rule.ts';

/** Lines of readers' comments. */
export const commentRules: readonly FurnitureRule[] = [
  { example: '2#山水之间发表于2022-1-4 19:02', pattern: /^[1-9]\d{0,3}(?:#|楼)(?:$|.{0,30}(?:发表|回复|楼主|(?:19|20)\d{2}[-年/.]))/ },
  { example: '沙发 发表于 昨天', pattern: /^(?:沙发|板凳|地板|藤椅)(?:.{0,20}(?:发表|回复)|[#：:\s]|$)/ },
  { example: '网友热议（6）', pattern: /^(?:网友|最新|全部|热门|精彩|精选|置顶|优质|用户|文章|读者|新闻)?(?:评论|热议|留言|跟帖|回帖|点评)(?:区|列表|一览)?(?:[（(：:]|共?\d|\s|我要|写留言|$)/ },
  { example: '我来说两句', pattern: /^(?:我来说两句|我有话说|我要评论|发表评论|发表回复|网友评论|说点什么|写评论|评论一下|快速回复|回复楼主)/ },
  { example: '共有12条评论', pattern: /^(?:共有?|已有|全部)\s?\d{1,6}\s?(?:条|人|个)(?:评论|回复|跟帖|留言|参与)/ },
  { example: '某某 回复于 2022-01-05', pattern: /^\S{1,16}\s?(?:回复于|评论于|回复了|跟帖于)/ },
]; // biome-ignore format: one rule a line

/** Whole sentences that somebody says; only the gaps of the page part the floor from the speaker. */
export const speakerRules: readonly FurnitureRule[] = [
  { example: '沙发  山里人：听说花了5个亿，真的假的？', pattern: /^(?:沙发|板凳|地板|藤椅|楼主)\s{1,8}[^\s，。：]{1,16}：/ },
  { example: '网友评论 121.58.*.*：这个厂听说要投9个亿？', pattern: /^(?:网友|读者)?(?:评论|留言|跟帖)?[：:\s]{0,6}\d{1,3}\.\d{1,3}\.[\d*x]{1,3}\.[\d*x]{1,3}\s?[：:]/ },
]; // biome-ignore format: one rule a line
