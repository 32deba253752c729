import type { Modality, Phase, QuantityKind } from '../types.ts';
import type { Ranking } from './layout/ranking.ts';
import type { Measure } from './measure/measure.ts';

/** The subject later figures of a sentence inherit. */
export interface Head {
  readonly text: string;
  readonly subject: string;
  readonly group: number;
  /** Of the figure that brought the head up. */
  readonly kind?: QuantityKind;
  /** 计划投产项目: what is told of it is planned, too. */
  readonly modality: Modality;
  /** Phases it names, or those of the subject it is a part of. */
  readonly phases: readonly Phase[];
  /** The clauses without a figure before it, which what is told of it happened in: 大会期间，…签约6个，签约金额9亿元. */
  readonly scene?: string;
}

/** What each place of a list is counted for. */
export interface Listed {
  /** 签约, 未开工项目. */
  readonly measure: string;
  readonly unit: string;
}

/** What is known while the figures of one sentence are read from left to right. */
export interface SentenceState {
  head: Head | undefined;
  /** The first head of the sentence: what it is about as a whole. */
  main: Head | undefined;
  /** The project or building named last: what 装机容量 and 年发电量 are of. */
  thing: Head | undefined;
  /** 重点项目 of 重点项目73个。已开工项目59个，完成投资…: the class whose progress the head counts. */
  progressOf: Head | undefined;
  /** 项目 of 36个项目中，已供地19个，已开工15个: what the counts that follow are parts of. */
  within: Head | undefined;
  /** A thing that the project told of has or brings about (床位600张), and that project: money told next is the project's. */
  part: { readonly head: Head; readonly owner: string } | undefined;
  /** 甲区 of 甲区完成投资9亿元: what a rise told right behind is of, and nothing else. */
  placed: Head | undefined;
  /** What was told of before the bracket that is being read. */
  outside: Pick<SentenceState, 'head' | 'main' | 'thing'> | undefined;
  /** Of the clause a figure is only compared with or built upon; it lasts no longer than the clause. */
  aside: Head | undefined;
  /** Count of the whole, and of its parts (其中…) so far: when they meet, what follows is of the whole again. */
  whole: number;
  parts: number;
  /** How real the figure before was said to be; undefined before the first. */
  said: Said | undefined;
  /** What the sum told last measures: also that of the bare sums that follow in its list (甲类8个，专项债券12亿元；乙类5个，7亿元). */
  worth: Measure | undefined;
  /** How it says so: 专项债券到位 of 甲县专项债券到位9亿元，乙县7亿元. */
  worthWords: string;
  /** The figure before left out what it measures: 甲产业达到4亿元. */
  likeBefore: boolean;
  /** Catalogue id of what the figure before measured. */
  metric: string | undefined;
  /** The rate told last: what 仍未达到60%的 speaks of again. */
  rate: Measure | undefined;
  /** The list of leaders or trailers that the sentence has announced: 增速居前三位的是甲县（9%）. */
  ranking: Ranking | undefined;
  /** What the figure measures that the correction takes back just before. */
  takenBack: { readonly measure: Measure; readonly kind: QuantityKind } | undefined;
  /** The money told of last: what 已支出5亿元 is of. */
  fund: string | undefined;
  /** The same but for the parts of a sum, as the next sentence takes it up: 债券 of 支出债券9亿元，其中一般债券2亿元. */
  fundOfAll: string | undefined;
  /** What a list of places counts: 签约 of 甲县签约9个，乙县5个. */
  listed: Listed | undefined;
  /** The figure told last, by its own words: 新建高标准农田 of 新建高标准农田40万亩，其中甲县9万亩. */
  size: { readonly measure: string; readonly kind: QuantityKind } | undefined;
  /** What the figure before measured, in words that a change can be told of: 总投资 of 总投资9亿元，同比增长6%. */
  measured: string | undefined;
  /** The same of the sum told last, which a change in money is of. */
  sum: string | undefined;
  /** What follows are changes of its parts: 其中工业增长9%，服务业增长7%. */
  ofParts: boolean;
  /** The parts of the whole have figures of their own: 其中省级3个，总投资9亿元，市级5个，总投资7亿元. */
  partsTold: boolean;
}

/** `spreads` is false where the plan is in the measure's own name (年度计划投资) and tells nothing of what follows. */
export interface Said {
  readonly modality: Modality;
  readonly spreads: boolean;
}

/** What a sentence begins with; the rate told last only where ； joins it to the one before. */
export const inSentence = (
  before: Pick<SentenceState, 'head' | 'rate' | 'fund' | 'worth' | 'likeBefore'> | undefined,
  goesOn: boolean,
): SentenceState => ({
  head: before?.head,
  main: undefined,
  thing: undefined,
  progressOf: undefined,
  within: undefined,
  part: undefined,
  placed: undefined,
  outside: undefined,
  aside: undefined,
  whole: 0,
  parts: 0,
  said: undefined,
  worth: goesOn ? before?.worth : undefined,
  worthWords: '',
  likeBefore: goesOn && before?.likeBefore === true,
  metric: undefined,
  rate: goesOn ? before?.rate : undefined,
  ranking: undefined,
  takenBack: undefined,
  fund: before?.fund,
  fundOfAll: before?.fund,
  listed: undefined,
  size: undefined,
  measured: undefined,
  sum: undefined,
  ofParts: false,
  partsTold: false,
});
