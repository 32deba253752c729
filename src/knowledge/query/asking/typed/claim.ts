import { findMentions } from '../../../extract/index.ts';
import type { Quantity } from '../../../types.ts';
import { holesIn } from '../holes.ts';

/** A figure the asker has heard and wants checked: 听说总投资95亿，对吗. */
export interface Claim {
  /** What the figure is said of, as a question: 总投资多少亿元. */
  readonly question: string;
  readonly claimed: Quantity;
}

const CHECK =
  /(?<![，、？\s])[，、？\s]*(?:(?:这个?)?(?:数|说法)?(?:对不对|对吗|对吧|对么|是吧|是吗|没错吧|错没错|没记错吧|准不准|准吗)|是不是(?:这个数|这样|真的))[？。]*$/;
const HEARD =
  /^(?:我?听(?:人|别人|谁|领导)?说|(?:有人|别人|网上)(?:跟我|都)?说|据说|我?(?:记得|印象[里中]?)(?:是)?|好像)[，]?/;
const LINK = /(?:[就是有为达到约超近]|一共|总共|大概|大约|不足|不到|至少|-)+$/;

/** Reads a cleaned question that says a figure and asks whether it is right. */
export function claimIn(cleaned: string, today: string): Claim | undefined {
  if (!CHECK.test(cleaned)) return undefined;
  const said = cleaned.replace(CHECK, '').replace(HEARD, '');
  const figure = quantitiesIn(said, today).at(-1);
  if (figure === undefined || holesIn(said).length > 0) return undefined;
  const subject = said.slice(0, figure.start).replace(LINK, '');
  return {
    question: `${subject}${askedFor(figure.quantity)}${said.slice(figure.end)}`,
    claimed: figure.quantity,
  };
}

function askedFor({ kind, unit }: Quantity): string {
  if (kind === 'money') return '多少亿元';
  return kind === 'percent' ? '百分之几' : `多少${kind === 'percentage-point' ? '个百分点' : unit}`;
}

/** True when a figure as an answer shows it is the one claimed. */
export const isClaimed = ({ claimed }: Claim, shown: string, today: string): boolean =>
  quantitiesIn(shown, today).some(
    ({ quantity }) =>
      quantity.kind === claimed.kind &&
      Math.abs(quantity.base - claimed.base) <= Math.abs(claimed.base) * 1e-9,
  );

const quantitiesIn = (text: string, today: string) =>
  findMentions(text, { today, question: true }).flatMap((mention) =>
    mention.dimension === 'quantity' ? [mention] : [],
  );
