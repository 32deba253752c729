/** What each county, body or field of a page has: 各县区完成投资分别是多少, 各行业完成率. */
import type { Fact } from '../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { listsFor } from './lists.ts';
import { presentMembers } from './present.ts';
import { wantedOf } from './wanted.ts';

const MEMBER =
  '县市?区|区县|县区?|乡镇|镇街|镇|街道|(?:责任|牵头|实施|建设)?单位|部门|园区|开发区|行业|领域|产业|板块';
/** 各县区|完成投资|分别是多少, 各乡镇|开工率|各多少, 分行业|完成投资|情况 */
const EACH_MEMBER = new RegExp(
  `(?:各个?|(?<=[\\p{Script=Han}\\d])分)(${MEMBER})(?:的)?([^，。？各]{2,20}?)的?(?:(?:分别|各自?|都)(?:[是有为])?(?:多少|几个?)|(?:是|有|为)?多少|情况)?(?:亿元?|个|钱)?[？。]?$`,
  'u',
);

/** All members that the page gives the measure of, in its order; undefined where it gives but one. */
export function answerEachMember(
  { text }: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const [asking = '', member, measure] = EACH_MEMBER.exec(text) ?? [];
  if (asking === '') return undefined;
  const frame = readQuestion(`${text.replace(asking, '')}哪个${member}${measure}最多`, reading);
  const [list = []] = listsFor(frame, wantedOf(frame, undefined), facts, setting);
  const told = [...list].sort((a, b) => a.span.start - b.span.start);
  return told.length >= LEAST ? presentMembers(told, frame) : undefined;
}

/** Two are no list of all that a page is of. */
const LEAST = 3;
