import type { Modality, Phase, QuantityKind } from '../types.ts';

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
}

/** What is known while the figures of one sentence are read from left to right. */
export interface SentenceState {
  head: Head | undefined;
  /** The first head of the sentence: what it is about as a whole. */
  main: Head | undefined;
  /** Count of the whole, and of its parts (其中…) so far: when they meet, what follows is of the whole again. */
  whole: number;
  parts: number;
  /** How real the figure before was said to be; undefined before the first. */
  said: Said | undefined;
  /** Catalogue id of what the figure before measured. */
  metric: string | undefined;
}

/** `spreads` is false where the plan is in the measure's own name (年度计划投资) and tells nothing of what follows. */
export interface Said {
  readonly modality: Modality;
  readonly spreads: boolean;
}

export const inSentence = (before: Head | undefined): SentenceState => ({
  head: before,
  main: undefined,
  whole: 0,
  parts: 0,
  said: undefined,
  metric: undefined,
});
