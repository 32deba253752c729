/** What each of a counted class has, where a page names them before their number: 光伏、轴承、酿酒三大主导产业分别实现产值9亿元、8亿元、6亿元. */
import type { Fact } from '../../../facts/fact.ts';
import type { Frame } from '../../asking/frame.ts';
import { membersAnnounced } from '../../derive/announced.ts';
import type { Setting } from '../../match/setting.ts';
import type { Draft } from '../../reply/draft.ts';
import { presentFigures } from '../index.ts';

/** 三大主导产业产值各多少, 分别实现产值多少 */
const ASKS_EACH = /(?:各|分别)[^，。？]{0,8}?(?:多少|几)(?:亿元?|万元?|个|家)?[？。]?$/;

/** The figures of all of them; undefined where the page does not tell as many as it counts. */
export function answerAnnouncedEach(
  frame: Frame,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  if (!ASKS_EACH.test(frame.text)) return undefined;
  const members = membersAnnounced(frame, facts, setting, true);
  return members && presentFigures(members);
}
