/** What has happened, and how often. */
import type { Figure } from '../figure.ts';

/** 5次沙尘暴, 召开调度会3次: what has happened to a thing has no sums of its own; 银企对接会4场，授信9亿元 has. */
export const isOccurrence = ({ context: { quantity, lead } }: Figure): boolean =>
  quantity.kind === 'count' && /[次场回趟]$/.test(quantity.unit) && !BRINGS.test(lead);

const BRINGS = /(?:对接|签约|推介|洽谈|恳谈)[^，。；]{0,6}$/;
