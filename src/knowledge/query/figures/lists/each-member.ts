/** What each county, body or field of a page has: 各县区完成投资分别是多少, 各行业完成率. */
import { type Frame, readQuestion } from '../../asking/frame.ts';
import { listsFor } from '../../rank/lists.ts';
import { nameOf } from '../../rank/members.ts';
import { inOrder, LEAST, presentMembers } from '../../rank/present.ts';
import { areFields } from '../../rank/sectors.ts';
import { wantedOf } from '../../rank/wanted.ts';
import { apartFromWhole, asksSum, isToldAsOne } from '../../rank/whole-among.ts';
import type { Answering } from '../../reply/answering.ts';

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

/** 县区|固定资产投资|排名 behind the place whose they are: the 县 of 沛县固定资产投资排名 is the name of one. */
function rankedMembers({ text, regions }: Frame): RegExpExecArray | null {
  const ends = regions.map(({ name }) => text.indexOf(name) + name.length);
  const named = regions.filter(({ name }) => text.includes(name)).length > 0;
  return RANKED_MEMBERS.exec(named ? text.slice(Math.max(...ends)) : text);
}

/** All members that the page gives the measure of, in its order or by rank, or their sum; undefined where it gives but one. */
export const answerEachMember: Answering = (asking, reading, facts, setting) => {
  const { text } = asking;
  const ranked = rankedMembers(asking);
  const [said = '', member, measure = ''] = ranked ?? EACH_MEMBER.exec(text) ?? [];
  if (said === '') return undefined;
  const asked = measuresOf(measure).map((one) =>
    readQuestion(`${text.replace(said, '')}哪个${member}${one}最多`, reading),
  );
  const [frame] = asked;
  if (frame === undefined) return undefined;
  const lists = asked.map((one) =>
    apartFromWhole(listsFor(one, wantedOf(one, undefined), facts, setting)[0] ?? []),
  );
  if (asksSum(measure))
    return presentMembers(
      lists.flatMap(({ whole }) => whole ?? []),
      frame,
    );
  if (lists.some(({ members }) => members.length < LEAST)) return undefined;
  const told = inOrder(lists.flatMap(({ members }) => members));
  if (OF_FIELDS.test(member ?? '') && !areFields(told.map(nameOf))) return undefined;
  if (new Set(told).size < told.length) return undefined; // 总投资情况，产业、民生: names behind a measure are none of their own
  if (!EACH_OF_THEM.test(said) && isToldAsOne(said, told, facts)) return undefined;
  return presentMembers(ranked ? told.sort((a, b) => b.quantity.base - a.quantity.base) : told, frame);
};

const OF_FIELDS = /行业|领域|产业|板块/;

/** 各县区完成投资分别多少 asks for each, whatever they come to. */
const EACH_OF_THEM = /分别|都|.各|情况|排/;
