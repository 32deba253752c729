/** What each county or town of a page has: 各县区完成投资分别是多少. */
import type { Fact } from '../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { listsFor } from './lists.ts';
import { presentMembers } from './present.ts';
import { wantedOf } from './wanted.ts';

/** 各县区|完成投资|分别是多少, 各乡镇|开工率|各多少 */
const EACH_PLACE =
  /各个?(县市?区|区县|县区?|乡镇|镇街|镇|街道)(?:的)?([^，。？各]{2,20}?)的?(?:分别|各自?|都)(?:[是有为])?(?:多少|几个?)(?:亿元?|个|钱)?[？。]?$/u;

/** All places that the page gives the measure of, in its order; undefined where it gives but one. */
export function answerEachPlace(
  { text }: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const [asking = '', place, measure] = EACH_PLACE.exec(text) ?? [];
  if (asking === '') return undefined;
  const frame = readQuestion(`${text.replace(asking, '')}哪个${place}${measure}最多`, reading);
  const [list = []] = listsFor(frame, wantedOf(frame, undefined), facts, setting);
  const told = [...list].sort((a, b) => a.span.start - b.span.start);
  return told.length >= LEAST ? presentMembers(told, frame) : undefined;
}

/** Two places are no list of all that a page is of. */
const LEAST = 3;
