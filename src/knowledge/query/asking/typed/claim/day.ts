/** 开工仪式是10月8日举行的，对吗: a day that the asker has heard. */
const CLAIMED =
  /(?:是不是|是否|是)?(?:在|于)?(?<day>(?:20\d\d年)?\d{1,2}月\d{1,2}[日号]|20\d\d年\d{1,2}月)(?<did>[^，。？\d多少几哪谁]{0,8}?)(?:的?[，？]?(?:这[么样][写说填])?(?:对吗|对吧|对不对|对么|是吗|是吧|是不是|没错吧|准吗|准不准)|的[吗么吧]|[吗么])[？。]?$/u;

export interface DayClaimed {
  /** 开工仪式是哪天举行的 */
  readonly question: string;
  /** 10月8日, as it was said. */
  readonly day: string;
}

/** Reads a cleaned question that says a day and asks whether it is right. */
export function dayClaimed(cleaned: string): DayClaimed | undefined {
  const { day, did } = CLAIMED.exec(cleaned)?.groups ?? {};
  if (day === undefined || did === undefined) return undefined;
  const asked = /[日号]$/.test(day) ? '哪天' : '哪年哪月';
  return { question: cleaned.replace(CLAIMED, `是${asked}${did}的`), day };
}
