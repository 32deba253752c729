import type { Article, Block, Mention, Period, Phase, Sentence } from '../types.ts';
import type { Slots } from './fact.ts';
import type { Context } from './layout/contexts.ts';
import type { Share } from './layout/distribute.ts';
import type { PageScope } from './page-scope.ts';
import type { SentenceState } from './reading-state.ts';
import type { Counts } from './subject/recounted.ts';
import type { Told } from './subject/told.ts';

/** A figure about to be read, with all that is known around it. */
export interface Figure {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly page: PageScope;
  readonly context: Context;
  readonly index: number;
  readonly state: SentenceState;
  readonly running: {
    readonly heading: string;
    readonly headingPhases: readonly Phase[];
    /** The sentence before; `passing` when its place is no scope for the next: that of a project, or one wider than the page. */
    readonly before:
      | (Pick<SentenceState, 'head' | 'rate' | 'ranking' | 'worth' | 'thing'> & {
          readonly text: string;
          readonly passing: boolean;
          /** What the first change of the paragraph is a change of. */
          readonly topic: string | undefined;
        })
      | undefined;
    /** What 该项目 means. */
    readonly told: Told;
    /** What 73个项目 may repeat. */
    readonly counts: Counts;
    /** The sentence counts again what was told of before. */
    readonly again: boolean;
    /** What 当日 means. */
    readonly day: Period | undefined;
    readonly family: number;
    readonly parts: boolean;
    readonly among: string;
    /** The figure's line is one of a list that divides what was told above it. */
    readonly dividing: boolean;
    groups: number;
  };
  readonly share: Share | undefined;
  /** Scopes outside the sentence: of the one before it, of its headings, of its page. */
  readonly outer: { readonly earlier: Slots; readonly heading: Slots; readonly page: Slots };
  readonly opening: string;
}

/** Mentions that stand in the words of a head, wherever in the sentence it is: 在建项目 and 集中签约 of 在建项目|5个|集中签约. */
export function mentionsOf(words: string, { article: { text }, sentence, mentions }: Figure): Mention[] {
  const [before = '', behind = ''] = words.split(' ');
  const first = text.indexOf(before, sentence.start);
  if (first < 0 || first >= sentence.end) return [];
  const rest = behind === '' ? -1 : text.indexOf(behind, first + before.length);
  const isBehind = rest >= 0 && rest < sentence.end;
  const at = isBehind ? text.lastIndexOf(before, rest - before.length) : first; // the second 总投资 of 总投资5亿元的甲厂，总投资2亿元的乙桥
  const end = isBehind ? rest + behind.length : at + words.length;
  return mentions.filter((m) => m.start >= at && m.end <= end && !isPassed(text, m));
}

/** True for words that are a place as the text names it, and nothing else. */
export const isPlaceName = (words: string, { mentions, article }: Figure): boolean =>
  mentions.some((m) => m.dimension === 'region' && article.text.slice(m.start, m.end) === words);

/** 是2023年的2.4倍, 相当于去年同期的95%. */
const MULTIPLE_OF = /^(?:同期|全年)?的?[约近超]?[\d.一二两三四五六七八九十百]+(?:倍|%|成)/;

/** 比去年同期, 较5月份, 与2021年四季度…相比, 是2023年的2.4倍 name what is compared with, not the figure's own period. */
export function isCompared(text: string, mention: Mention): boolean {
  if (mention.dimension === 'batch')
    return /[比较](?:[上去]年|\d{4}年)?$/.test(text.slice(0, mention.start).slice(-6)); // 较去年第一批增加4个
  if (mention.dimension !== 'period') return false;
  const before = text.slice(Math.max(0, mention.start - 3), mention.start);
  if (/(?:比|较|与|和|同|于|超)[“"]?$/.test(before)) return true;
  if (/[比较](?:20\d\d年[、和与及]){1,3}$/.test(text.slice(Math.max(0, mention.start - 20), mention.start)))
    return true;
  return (
    /(?:是|为|达|相当|当于|占)[“"]?$/.test(before) &&
    MULTIPLE_OF.test(text.slice(mention.end, mention.end + 12).replace(/^[”"]/, ''))
  );
}

/** 1月11日刊发的报道, 去年印发的方案: when a paper appeared is not when what it says holds. */
const ISSUED =
  /^[^，。；：]{0,12}(?:刊发|刊登|发布|印发|下发|公布|发表|播发|出台)的[^，。；：\d]{0,8}(?:报道|消息|数据|通报|公告|公报|报告|方案|规划|意见|通知|文件)/;

export const datesPaper = (text: string, mention: Mention): boolean =>
  mention.dimension === 'period' && ISSUED.test(text.slice(mention.end, mention.end + 40));

/** ‘上半年完成过半’目标, “一季度开门红”的要求: a stretch in the name of an aim. */
const isInAim = (text: string, { dimension, end }: Mention): boolean =>
  dimension === 'period' &&
  /^[^“”‘’，。；]{1,14}[’”]的?(?:目标|要求|任务|节点|承诺|口号)/.test(text.slice(end, end + 20));

/** A stretch that holds for no later figure: one compared with, a paper's own, or the start of a change (由2020年的35%降到14%). */
export const isPassed = (text: string, mention: Mention): boolean =>
  isCompared(text, mention) ||
  datesPaper(text, mention) ||
  isInAim(text, mention) ||
  (/[从由]$/.test(text.slice(0, mention.start).slice(-1)) && text[mention.end] === '的');
