/** What each county, body or field of a page has: 各县区完成投资分别是多少, 各行业完成率. */
import { parseNumber } from '../../extract/number.ts';
import type { Fact } from '../../facts/fact.ts';
import { type Frame, type Reading, readQuestion } from '../asking/frame.ts';
import type { Setting } from '../match/setting.ts';
import type { Draft } from '../reply/draft.ts';
import { listsFor } from './lists.ts';
import { presentMembers } from './present.ts';
import { wantedOf } from './wanted.ts';
import { apartFromWhole, asksSum, isToldAsOne } from './whole-among.ts';

const MEMBER =
  '县市?区|区县|县区?|乡镇|镇街|镇|街道|(?:责任|牵头|实施|建设)?单位|部门|园区|开发区|行业|领域|产业|板块';
/** 各县区|完成投资|分别是多少, 各乡镇|开工率|各多少, 分行业|完成投资|情况, 各县区|项目数和总投资 */
const EACH_MEMBER = new RegExp(
  `(?:各个?|(?<=[\\p{Script=Han}\\d])分)(${MEMBER})(?:的)?([^。？]{2,24}?)的?(?:(?:分别|各自?|都)(?:[是有为])?(?:多少|几个?)|(?:是|有|为)?多少|情况)?(?:亿元?|个|钱)?[？。]?$`,
  'u',
);

/** 签约项目数 and 总投资 of 签约项目数和总投资, 项目个数 of 各有多少个项目 */
const measuresOf = (words: string): readonly string[] =>
  words
    .split(/[和与及、，]/)
    .map((part) =>
      part
        .replace(/^(?:各自?|分别)?有?(?:多少|几)[个家]?(\p{Script=Han}{2,8})$/u, '$1个数')
        .replace(/(?:各自?|分别)?(?:[是有为])?(?:多少|几)[个家]?$/, ''),
    );

/** 县区|完成投资|排名, 各乡镇|开工率|由高到低排序 */
const RANKED_MEMBERS = new RegExp(
  `(?:各个?)?(${MEMBER})(?:的)?([^，。？各排]{2,16}?)的?(?:[由从按]?[高大多]到[低小少])?(?:排名|排行|排序|排位)(?:情况|榜|表)?[？。]?$`,
  'u',
);

/** 9个|重点|项目|完成率|分别是多少 */
const EACH_OF_NUMBER =
  /(?<count>\d{1,2}|[两二三四五六七八九十]{1,2})[个项](?<kind>[^，。？\d]{0,8}?)(?:项目|工程)的?(?<measure>[^，。？各都]{2,14}?)(?:分别|各自?|都)(?:[是有为])?(?:多少|几)[亿元个]{0,2}[？。]?$/u;

/** Every one of so many projects, where a list of the page has as many. */
function eachOfNumber(
  { text }: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const { count, kind = '', measure = '' } = EACH_OF_NUMBER.exec(text)?.groups ?? {};
  const many = count === undefined ? undefined : parseNumber(count)?.number;
  if (many === undefined || many < LEAST) return undefined;
  const scope = text.replace(EACH_OF_NUMBER, '');
  const frame = readQuestion(`${scope}${kind}项目里哪个${measure}最大`, reading);
  const list = listsFor(frame, wantedOf(frame, undefined), facts, setting).find(
    ({ length }) => length === many,
  );
  return list && presentMembers(inOrder(list), frame);
}

const inOrder = (facts: readonly Fact[]): Fact[] => [...facts].sort((a, b) => a.span.start - b.span.start);

/** 县区|固定资产投资|排名 behind the place whose they are: the 县 of 沛县固定资产投资排名 is the name of one. */
function rankedMembers({ text, regions }: Frame): RegExpExecArray | null {
  const ends = regions.map(({ name }) => text.indexOf(name) + name.length);
  const named = regions.filter(({ name }) => text.includes(name)).length > 0;
  return RANKED_MEMBERS.exec(named ? text.slice(Math.max(...ends)) : text);
}

/** All members that the page gives the measure of, in its order or by rank; undefined where it gives but one. */
export function answerEachMember(
  asking: Frame,
  reading: Reading,
  facts: readonly Fact[],
  setting: Setting,
): Draft | undefined {
  const { text } = asking;
  const ofNumber = eachOfNumber(asking, reading, facts, setting);
  if (ofNumber !== undefined) return ofNumber;
  const ranked = rankedMembers(asking);
  const [said = '', member, measure = ''] = ranked ?? EACH_MEMBER.exec(text) ?? [];
  if (said === '') return undefined;
  const asked = measuresOf(measure).map((one) =>
    readQuestion(`${text.replace(said, '')}哪个${member}${one}最多`, reading),
  );
  const lists = asked.map((frame) =>
    apartFromWhole(listsFor(frame, wantedOf(frame, undefined), facts, setting)[0] ?? []),
  );
  const [frame] = asked;
  const told = inOrder(lists.flatMap(({ members }) => members));
  if (asksSum(measure))
    return (
      frame &&
      presentMembers(
        lists.flatMap(({ whole }) => whole ?? []),
        frame,
      )
    );
  if (frame === undefined || lists.some(({ members }) => members.length < LEAST)) return undefined;
  if (!EACH_OF_THEM.test(said) && isToldAsOne(said, told, facts)) return undefined;
  return presentMembers(ranked ? told.sort((a, b) => b.quantity.base - a.quantity.base) : told, frame);
}

/** 各县区完成投资分别多少 asks for each, whatever they come to. */
const EACH_OF_THEM = /分别|都|.各|情况|排/;

/** Two are no list of all that a page is of. */
const LEAST = 3;
