/** What the gate takes for a figure. */

/** A date as far as it is written: 2021年, 3月9日. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** `text` is the figure as it was read, for logs. */
export type Figure = { readonly text: string } & (
  | Amount
  /** 43.6, 13568, 五百六十 */
  | { readonly kind: 'bare'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** 第二期, 四期, 一季度, 首批; `word` is empty in 第3 */
  | { readonly kind: 'ordinal'; readonly number: number; readonly word: string }
  /** 5G, K9, 18:30, digits of other scripts: proven only by the same writing */
  | { readonly kind: 'label' }
  /** ② in a text: the second citation */
  | { readonly kind: 'mark'; readonly number: number }
);

/** 43.6亿元, 三十个, 百分之五 */
export interface Amount {
  readonly kind: 'amount';
  /** As written: 43.6 */
  readonly number: number;
  /** In units of `core`: 5 970 000 000 元 */
  readonly base: number;
  readonly core: string;
  /** Rather part of a name or a period than a figure: 三个一批, 四条线路 (few, spelled out), 未来5年, 前11个月, 500万元以上项目. */
  readonly nominal: boolean;
  /** What is counted is a thing of the reply itself: 两个地区, 3种说法. */
  readonly listed: boolean;
}
