/** Figures of the event that a page is about. */
import type { Fact } from '../../../../facts/fact.ts';

/** Of a batch, 此次 or 仪式上: the figure is of the event's day, whatever stretch the page names. */
export const isOfThisEvent = ({ batch, subject, phases, layers }: Fact): boolean =>
  batch !== undefined ||
  /^(?:[此本这]次|仪式上|活动[中上]|会上|现场|当[天日])/.test(subject) ||
  (phases.length > 0 && HELD.test(layers.sentence));

/** 同日还举行了招商签约活动，签约项目14个 */
const HELD = /(?:举[行办]|召开)了?[^，。；]{0,16}(?:签约|开工|竣工|投产)[^，。；]{0,4}(?:活动|仪式|大?会)，/;
