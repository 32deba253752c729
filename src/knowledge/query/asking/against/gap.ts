/** 增速比全省高多少, 较1—2月回落几个点: a question for how far a rate lies from another. */
export interface GapAsked {
  /** The rate, as asked; empty where the question leaves it out. */
  readonly what: string;
  /** What it is held against. */
  readonly other: string;
}

const MONTHS = String.raw`(?:\d{1,2}[-—–~至到])?\d{1,2}月份?[底末]?`;
/** What rates are held against: those of a place around (云溪全市), of all, of a stretch before, of the plan. */
const OTHER = `(?:(?:\\p{Script=Han}{2,4}?[省市]?)?全[国省市州县区]|[国省市县]里|总体|整体|(?:时间|序时|时序)进度|(?:[去上]年)?同期|上个?月|上个?季度|${MONTHS}|前?[一二三四]季度|上半年|[去上]年|平均)`;
const APART = '(?:[高低快慢多少]|差|回落|回升|提[高升]|下降|上升|加快|放缓|落后|超[前出]?|滞后)';

/** 固投增速|比|全省|平均水平高|多少, 支出进度|低于|全省|多少 */
const ASKED = [
  new RegExp(
    `^(.{0,24}?)(?:比|较|跟|和|与|同)(${OTHER})(?:的?平均)?(?:水平)?(?:相?比)?，?${APART}了?(?:多少|几)`,
    'u',
  ),
  new RegExp(
    `^(.{0,24}?)(?:[高低快慢](?:于|出)|超(?:过|出|前)?|落后于?|滞后于?)(${OTHER})(?:的?平均)?(?:水平)?(?:多少|几)`,
    'u',
  ),
];

/** Reads such a question; undefined where it asks for no gap. */
export function gapAsked(question: string): GapAsked | undefined {
  const asked = ASKED.map((pattern) => pattern.exec(question)).find((match) => match !== null);
  return asked
    ? { what: asked[1] ?? '', other: (asked[2] ?? '').replace(/^.+(?=全[国省市州县区]$)/u, '') }
    : undefined;
}
