/** Labels of the lines that say who published an article, where and when. */
import type { FurnitureRule } from './rule.ts';

const labels = [
  '信息来源', '文章来源', '稿件来源', '新闻来源', '资料来源', '来\\s?源', '稿\\s?源', '出\\s?处', '发布时间', '发布日期', '发表时间', '发布于', '发表于', '发文日期',
  '公开日期', '生成日期', '成文日期', '更新时间', '更新日期', '录入时间', '编辑时间', '上传时间', '添加时间', '日\\s?期', '时\\s?间', '作\\s?者', '通讯员', '记者',
  '供稿', '撰稿', '投稿', '文/图', '摄影', '摄', '责任编辑', '责\\s?编', '编\\s?辑', '编审', '审\\s?核', '校\\s?对', '监制', '初审', '复审', '终审', '录入', '录入员',
  '发布人', '发布者', '发布机构', '发布单位', '发文机关', '发文单位', '信息提供', '公开责任部门', '字体大小', '字\\s?体', '字\\s?号', '索\\s?引\\s?号', '信息索引',
  '文\\s?号', '发文字号', '主题分类', '体裁分类', '主题词', '关键词', '关键字', '公开时限', '公开程度', '公开方式', '公开范围', '有效性', '信息类别', '信息分类',
  '所属栏目', '语言', '有效期', '失效日期', '生效日期', '公开形式', '内容分类', '载体', '组配分类', '服务对象', '内容概述', '时\\s?效',
  '发件人', '收件人', '发送时间', '一审', '二审', '三审', '签发', '值班主任', '值班编委',
]; // biome-ignore format: a table

/** 浏览次数：437 · 阅读 2317 */
const counter = '(?:点击|浏览|阅读|访问|查看|评论|回复|人气)(?:数|率|量|次数)?\\s?[：:]?\\s?[（(]?\\d';

/** A label with its colon anywhere in a line: 来源：洛阳日报. */
export const labelled = new RegExp(`(?:${labels.join('|')})\\s?[：:]|${counter}`, 'g');

/** A label line whose value stands on the next line: 索引号： */
export const bareLabel = new RegExp(`^[【\\[（(]?(?:${labels.join('|')})[】\\]）)]?\\s?[：:]?$`);

/** A line that begins with a label. */
export const leadingLabel = new RegExp(
  `^[【\\[（(•·|\\s]{0,3}(?:(?:${labels.join('|')})\\s?[：:]|${counter})`,
);

/** Labels of the title in a catalogue card of an information-disclosure page, or of a letter: 主题：转发：…. */
export const titleLabel =
  /^(?:信息名称|信息标题|文章标题|文件名称|标\s?题|名称|题名|邮件主题|主题|title|subject)\s?[：:]\s?/i;

/** Steps enough to be nothing else, whatever marks the last of them holds: 文库>公报>下载37次>预览（共9页，第3页）. */
export const trail = /^[^>›»。；]{1,20}(?:-?[>›»]{1,2}[^>›»。；]{1,60}){2,8}$/;

/** Where the reader is on the site. */
export const crumbRules: readonly FurnitureRule[] = [
  { example: '您当前位置: 某网>>县区频道>>正文', pattern: /^(?:(?:您|你|我|当前|目前|现在|所在).{0,6})?(?:位置|路径)(?:是)?[：:]|^(?:您|你|当前|所在).{0,5}位置/ },
  { example: '首页>新闻>正文', pattern: /^(?:网站|返回|.{0,10}(?:网|论坛|社区))?首页\s?(?:>|›|»|→|\/|-|—|·)/ },
  { example: '某某在线论坛›新闻广场›主题', pattern: /^[^>›»，。]{1,20}(?:>{1,2}|›|»)[^>›»，。]{1,40}(?:$|(?:>{1,2}|›|»)[^>›»，。]{0,80}$)/ },
  { example: '某网 >> 某频道 >> 某县 >> 正文', pattern: /^[^>›»，。]{1,20}(?:(?:>{1,2}|›|»)[^>›»，。]{0,30}){2,8}$/ },
]; // biome-ignore format: one rule a line
