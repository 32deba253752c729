/** Which stretch a growth is held against: 增速比1—8月高几个百分点. */
import type { Fact } from '../../../../facts/fact.ts';
import { remembered } from '../../../../remembered.ts';

const STRETCH = '(?:1|一)?[—–~～至到-]?\\d{1,2}月份?|[上下]半年|前?[一二三四]个?季度|全年';
const ASKED = new RegExp(
  `[比较](${STRETCH})(?:的?增[速幅])?(?:又|是)?(?:[高低快慢]|提[高升]|加快|回[落升]|放缓|扩大|收窄)了?(?:多少|几)`,
);
const TOLD = new RegExp(`[比较](${STRETCH})[^，。；]{0,8}$`);

/** 1—8月 however it is written. */
const plain = (stretch: string): string => stretch.replace(/[–~～至到-]/g, '—').replace(/份|个/g, '');

const askedIn = remembered((question) => ASKED.exec(question)?.[1]);

/** 0 for a growth itself, and for how it moved against another stretch: 增速比1—9月提高0.3个百分点 is not told against 1—8月. */
export function againstStretchFit(question: string, { article, sentence, span, quantity }: Fact): number {
  const asked = askedIn(question);
  if (asked === undefined || !/^percent/.test(quantity.kind)) return 1;
  const told = TOLD.exec(article.text.slice(Math.max(sentence.start, span.start - 24), span.start))?.[1];
  return told !== undefined && plain(told) === plain(asked) ? 1 : 0;
}
