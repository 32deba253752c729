import type { Figure } from '../figure.ts';
import type { Measure } from './measure.ts';

/** 增速原为“7.2%”，现更正为|6.9%: the figure in the place of one taken back measures what that one did. */
export const putRight = (
  { state: { takenBack }, context: { quantity } }: Figure,
  lead: string,
): Measure | undefined =>
  takenBack !== undefined && takenBack.kind === quantity.kind && RIGHTED.test(lead)
    ? { ...takenBack.measure, start: 0, end: lead.length }
    : undefined;

const RIGHTED = /^[”“]?，?[现今]?(?:(?:更正|订正|修正|修改|更改|调整|改)为|应当?[为是]|实[际则]?为)：?[“”]?$/;
