/** What kind of line a line is, as far as it can be told without its neighbours. */
import type { PageLine } from '../page-line.ts';
import { commentRules, speakerRules } from './comments.ts';
import { advertRules, interactionRules, isButtons, promptRules } from './interaction.ts';
import { disclaimerRules, legalRules } from './legal.ts';
import { bareLabel, crumbRules, labelled, leadingLabel, trail } from './metadata.ts';
import { isNavigation } from './navigation.ts';
import { PROJECT_LABEL } from './project-label.ts';
import { relatedRules } from './related.ts';
import { matchesAny } from './rule.ts';
import { isSheetEdge } from './sheet-edge.ts';
import { isSpam } from './spam.ts';
import { tickerRules } from './tickers.ts';

/** What a page line is, by its looks. */
export type LineKind =
  | 'prose' // running text
  | 'item' // ● … , 1、… that reads like a sentence
  | 'short' // headings, names, headlines of other articles: told by place
  | 'row' // table row
  | 'byline' // who, where from, when
  | 'caption' // 图为… , ▲ …, 第2页: words under a picture or at the edge of a sheet, passed over
  | 'crumb' // 首页 > 新闻 > 正文
  | 'clutter' // menus, buttons, tickers, addresses: never text
  | 'related' // heading of a list of other articles
  | 'comment' // from here on other people speak
  | 'legal'; // disclaimers and registrations: never text

/** Marks before the words of a line. */
const bullets = /^[\s•·●◆■▲★※▍▎▌┃>»→*#|[【（(〖「\-—=]{1,6}/;
const itemMark = /^(?:[●•·◆■▲★※○◇□➤✦]|[（(]?[一二三四五六七八九十\d]{1,3}(?:[)）、]|[.．](?!\d))|[①-⑳])/;
const fullDate = /(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}日?/;
/** A date that stands by itself: 2021-07-12 来源：…, 庄浪融媒 2019-08-21 10:05. */
const freeDate = new RegExp(
  `(?:^|[\\s|：:（(])${fullDate.source}(?=$|[\\s|）)]|\\d{1,2}[:：]|来源|作者|编辑|星期)`,
);

/** 某某快讯07-21 22:14 发布于云南 */
const clock = /(?<!\d)\d{2}-\d{2}\s?\d{2}:\d{2}(?!\d)/;

/** var _hmt = _hmt || []; (function(){ · .nav{width:980px;} */
const script =
  /\bfunction\s?\(|\b(?:var|let|const)\s[\w$]{1,40}\s?=|\b(?:document|window)\.[a-z]|\{\s?[a-z-]{2,30}:[^{}]{1,80};?\s?\}/i;

/** Running text: full sentences, or long enough clauses. */
function isProse(text: string): boolean {
  if (/[。；]/.test(text)) return text.length >= 6;
  if (/[！？]”?$/.test(text)) return text.length >= 10;
  if (/^[问答][：:]/.test(text)) return true;
  const commas = text.match(/[，、]/g)?.length ?? 0;
  if (/[，、：]$/.test(text)) return commas >= 1 && text.length >= 12;
  return commas >= 1 && text.length >= (/，/.test(text) ? 30 : 60);
}

/** 转自今天的某某日报，手打，有错别怪我 */
const passedOn = /^[（(【[]?(?:转自|转载自|转发自|转载于|摘自)[^。]{2,50}$/;
/** Several labels in a line are a catalogue card, whatever commas its values have. */
const isCard = (text: string): boolean =>
  leadingLabel.test(text) && !/[。；]/.test(text) && (text.match(labelled)?.length ?? 0) >= 3;

/** 总投资：12.5亿元, 建设内容：新建生产线6条: what is told of one project, a line for each. */
const ofProject = new RegExp(`^[●•·◆■▲★►▷◎○\\s]{0,3}【?(?:${PROJECT_LABEL.source})】?[：:】]\\s?\\S`, 'u');

/** 发布人：县发改局局长 某某: who speaks at a press conference is told, not who put the page up. */
const speakerNamed =
  /^(?:新闻)?(?:发布人|发言人|主持人|出席(?:人员|领导|嘉宾)?|(?:访谈)?嘉宾|参加人员)[：:][^。]{2,60}(?:[长记员席理]|主任|调研员)[\s\p{Script=Han}]{2,8}$/u;

/** □本报记者 李某某 王某, 某市日报社全媒体记者 赵某 通讯员 钱某某 */
const reporters =
  /^[□■◎●▪\s]{0,3}\p{Script=Han}{0,14}(?:记者|通讯员)[\s/]{1,3}\p{Script=Han}{2,4}(?:[\s、/]{1,3}\p{Script=Han}{1,5}){0,8}$/u;

/** Labels and dates with little else. */
function isByline(line: PageLine): boolean {
  const text = line.spaced.text;
  if (text.length > 260 || /。/.test(text)) return false;
  const count = text.match(labelled)?.length ?? 0;
  if (leadingLabel.test(text) && (count >= 2 || text.length <= 60)) return true;
  if (bareLabel.test(line.content.text) || reporters.test(text)) return true;
  if (/[，；]/.test(text)) return false;
  if (clock.test(text) && text.length <= 40) return true;
  if (freeDate.test(text)) return text.length <= 60 || count >= 1;
  return count >= 2 || (count === 1 && text.length <= 24 && !/^\S{8,}[：:]/.test(text));
}

/** 责任编辑、记者署名 in brackets: （某某日报记者）, [责任编辑：某某]; 【综合】 alone is a heading. */
const credit =
  /^(?!【[^【】：:\s]{2,8}】$)[（([【](?:[^（）()。，]{0,16}(?:记者|通讯员|编辑|责编|作者|供稿|综合|整理|编译|来源|文\/图|摄影|图文)[^（）()。，]{0,30})[）)\]】]$/;
/** （图：项目建设现场。摄影 某某）, 图为检查组在现场 */
const caption = /^(?:[（(【[]图|图为|上图|下图|图片(?:说明|来源)?[：:]|图[一二三四五\d]?[：:])/;
/** （2023年1月9日在县第十七届人民代表大会第三次会议上 县长 某某） */
const speech =
  /^[（(]?(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日在[^（）()，。]{4,60}(?:会议|大会|全会)上[^（）()，。]{0,20}[)）]?$/;
/** 原标题：《…》 */
const formerTitle = /^[（(【[]?原(?:标题|题)[：:]/;

/** ▲ 集中开工现场 */
const pictureName = /^[▲△◀▼][^，。；：\d]{2,30}$/;

const isCaption = (text: string): boolean =>
  pictureName.test(text) ||
  isSheetEdge(text) ||
  (caption.test(text) && text.length <= 60 && !/\d/.test(text));

/** A line without its bullet or opening bracket: what most rules are matched against. */
export const bareText = (text: string): string => text.replace(bullets, '');

/** The kind of a line; tables and neighbours may change it later. */
export function classifyLine(line: PageLine): LineKind {
  const text = line.content.text.slice(0, 400);
  const bare = bareText(text);
  if (isSpam(text) || script.test(line.spaced.text.slice(0, 400))) return 'clutter';
  if (line.content.text.length <= 240 && matchesAny(disclaimerRules, text)) return 'legal';
  if (trail.test(text)) return 'crumb';
  if (credit.test(text) || formerTitle.test(text) || speech.test(text)) return 'byline';
  if (isCaption(text)) return 'caption';
  if (text.length <= 200 && matchesAny(advertRules, text)) return 'clutter';
  if (text.length <= 60 && matchesAny(promptRules, bare)) return 'clutter';
  if (line.linked && !/。/.test(text)) return 'clutter';
  if (matchesAny(speakerRules, line.spaced.text.slice(0, 60))) return 'comment';
  if (speakerNamed.test(text)) return 'prose';
  if (ofProject.test(text)) return 'item';
  if (passedOn.test(text) || isCard(line.spaced.text)) return 'byline';
  if (isProse(text)) return itemMark.test(text) ? 'item' : 'prose';
  return classifyFragment(line, bare);
}

/** Lines that are no running text. */
function classifyFragment(line: PageLine, bare: string): LineKind {
  const text = line.content.text;
  if (matchesAny(commentRules, bare)) return 'comment';
  if (isButtons(bare) || matchesAny(tickerRules, line.spaced.text)) return 'clutter';
  if (matchesAny(relatedRules, bare)) return 'related';
  if (matchesAny(crumbRules, text)) return 'crumb';
  if (matchesAny(legalRules, text)) return 'legal';
  if (isByline(line)) return 'byline';
  if (matchesAny(interactionRules, bare)) return 'clutter';
  if (isNavigation(line.spaced.text)) return 'clutter';
  return itemMark.test(text) && /[，、：；]/.test(text.replace(itemMark, '')) ? 'item' : 'short';
}
