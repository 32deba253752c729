/** Figures of the event that a page is about. */
import type { Fact } from '../../../../facts/fact.ts';
import { stage } from '../../../tables/stages.ts';
import { cameTogether } from './flow.ts';

/** Of a batch, 此次 or 仪式上: the figure is of the event's day, whatever stretch the page names. */
export const isOfThisEvent = (fact: Fact): boolean =>
  !isOfOwnStretch(fact) &&
  (fact.batch !== undefined ||
    /^(?:[此本这]次|仪式上|活动[中上]|会上|现场|当[天日])/.test(fact.subject) ||
    (fact.phases.length > 0 && HELD.test(fact.layers.sentence)));

/** 同日还举行了招商签约活动，签约项目14个 */
const HELD = new RegExp(`(?:举[行办]|召开)了?[^，。；]{0,16}${stage}[^，。；]{0,4}(?:活动|仪式|大?会)，`);

/** 前三季度完成投资90亿元 on the page of a ceremony, 往期项目累计完成投资7亿元: what came together over a stretch of its own, and not on the day. */
const isOfOwnStretch = (fact: Fact): boolean =>
  cameTogether(fact) && (/clause|sentence/.test(fact.period?.origin ?? '') || /累计/.test(fact.layers.own));
