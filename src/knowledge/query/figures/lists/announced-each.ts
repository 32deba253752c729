/** What each of a counted class has, where a page names them before their number: 光伏、轴承、酿酒三大主导产业分别实现产值9亿元、8亿元、6亿元. */
import { membersAnnounced } from '../../derive/announced.ts';
import type { Answering } from '../../reply/answering.ts';
import { presentFigures } from '../index.ts';

/** 三大主导产业产值各多少, 分别实现产值多少 */
const ASKS_EACH = /(?:各|分别)[^，。？]{0,8}?(?:多少|几)(?:亿元?|万元?|个|家)?[？。]?$/;

/** The figures of all of them; undefined where the page does not tell as many as it counts. */
export const answerAnnouncedEach: Answering = (frame, _reading, facts, setting) => {
  if (!ASKS_EACH.test(frame.text)) return undefined;
  const members = membersAnnounced(frame, facts, setting, true);
  return members && presentFigures(members);
};
