import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import type { Line } from '../reading/pages.ts';

/** Where a thing stands or an event is held. Each names the place in the group `place`. */
const SITED = [
  /(?:设在|选在|定在|设于|会场在|地点在|地点为)(?<place>[^，。；、]{2,30})/u, // 主会场设在甲区乙镇
  /(?:位于|坐落于|坐落在|选址于|选址在|选址|落户于|落户在|落户|落地于|落户到)(?<place>[^，。；、]{2,30})/u, // 位于滨江新区
  /^(?:在|走进)(?<place>\p{Script=Han}{2,16})，/u, // 在高新区，…
  /在(?<place>[^，。；、]{2,30}?)设(?:立)?[主分]?会场/u, // 我县在产业园设分会场
] as const;
/** 甲镇、乙镇设分会场 */
const BRANCH = {
  asked: /分会场/u,
  told: [
    /(?:^|[，。；])(?<place>[^，。；]{2,40}?)(?:分别|各)?设(?:了|有|立)?(?:\d+个)?分会场/u,
    /分会场(?:分别)?(?:设在|位于|在)(?<place>[^，。；]{2,40})/u,
  ],
} as const;
/** 入驻甲科技园的丙项目, 甲科技园（乙中心、丙项目）: a park that has what is asked about. */
const HOSTS = [
  /(?:入驻|进驻|落户|位于)(?<place>[^，。；、（）的]{2,20})的(?<guests>[^，。；]{2,80})/gu,
  /(?<place>[^，。；、（）]{2,20}[园城区地场])（(?<guests>[^（）]{2,80})）/gu,
] as const;
/** The guests named there are the one asked about. */
const IS_GUEST = 0.7;
const MOVED_IN = /(?:入驻|进驻|落户|落脚)[到在]?/u;
/** A road's ends. */
const ENDS = [
  {
    asked: /起点|从哪/u,
    told: /(?:起于|起自|起点(?:为|位于|在|：)|[东南西北]起)(?<place>[^，。；、]{2,30})/u,
  }, // 起于麒麟大道
  {
    asked: /终点|(?<![落放搬设建选])到哪/u,
    told: /(?:止于|终于|终点(?:为|位于|在|：)|[东南西北][至到])(?<place>[^，。；、]{2,30})/u,
  }, // 止于双桥互通
] as const;
/** 从哪到哪: both ends of a road. */
const ROUTE = {
  asked: /从哪.{0,3}[到至通]哪|起止|起点.{0,3}终点/u,
  told: [
    /（(?<place>[^（），。；、\d]{2,16}[至到—-][^（），。；、\d]{2,16})）/u, // 甲公路（乙镇至丙镇）
    /(?<place>(?:起于|起自|起点(?:为|位于|在|：))[^，。；]{2,30}[，、]?(?:止于|终于|终点(?:为|位于|在|：))[^，。；、]{2,30})/u,
    /(?<place>[东南西北]起[^，。；]{2,20}[，、]?[东南西北]?[至到接][^，。；、]{2,20})/u, // 北起甲路，南至乙路
    /从(?<place>[^，。；、]{2,16}[到至][^，。；、]{2,16})/u,
  ],
} as const;
/** 去了哪里: where those a sentence is about went. */
const WENT = {
  asked: /[去到]了?(?:哪(?:里|儿)?|什么地方)(?:看|观摩|视察|调研|考察)?$/u,
  told: /(?:深入|走进|来到|前往|赶赴|赴|到)(?<place>[^，。；、]{2,40})/u,
} as const; // 深入甲公司乙项目现场观摩
/** 在…举行, 在…开工建设, 于…召开. */
const HELD =
  /^(?:在|于)(?<place>[^，。；]{2,40}?)(?:成功|隆重|正式|顺利|同时|如期|集中){0,3}(?:举行|召开|举办|开幕|开工|动工|奠基|启动|签约|签订|签署|投产|揭牌|建设|兴建|落地|竣工|投用|开业|建成)(?!项目|企业|现场|率)/u;
/** 在哪举行的, and of what goes without saying: the sentence tells of a gathering, and not where a work stands. */
const GATHERING = /举[行办]|召开|开幕|会场|仪式|活动|[大场]会(?![展员计])/u;
const NOT_A_PLACE =
  /^(?:此|会上|今年|年内|全|建|谈|抓|做|推|这|本次|前|全面|加快|\d)|(?:中|时|期间|基础上|前提下|方面|月|年|日|后)$/u;

interface Place {
  readonly words: string;
  readonly lines: readonly Line[];
}

/** The place a sentence gives. An event's word decides over a project's site. */
export function findPlace(line: Line, ask: Ask): Place | undefined {
  if (ROUTE.asked.test(ask.clause)) return placed(firstPlace(ROUTE.told, line.text), line);
  if (BRANCH.asked.test(ask.clause)) return placed(firstPlace(BRANCH.told, line.text), line);
  const road = ENDS.find(({ asked }) => asked.test(ask.question));
  if (road !== undefined) return placed(road.told.exec(line.text)?.groups?.place, line);
  if (WENT.asked.test(ask.clause)) return placed(WENT.told.exec(line.text)?.groups?.place, line);
  if (ask.action?.name === 'held' && ask.runs.length === 0 && !GATHERING.test(line.text)) return undefined;
  const host = hostOf(line.text, ask);
  if (host !== undefined) return placed(host, line);
  const held = heldAt(line.text);
  const sited = firstPlace(SITED, line.text);
  return placed(ask.action?.name === 'held' ? (held ?? sited) : (sited ?? held), line);
}

function hostOf(text: string, { runs: named, places }: Ask): string | undefined {
  const said = places.flatMap((place) => place.said);
  const runs = named
    .map((run) => said.reduce((rest, place) => rest.replace(place, ''), run).replace(MOVED_IN, ''))
    .filter((run) => run.length > 1);
  const told = HOSTS.flatMap((host) => [...text.matchAll(host)]);
  const hosts = told.filter(({ groups }) => cover(runs, groups?.guests ?? '').share >= IS_GUEST);
  return runs.length === 0 ? undefined : hosts[0]?.groups?.place;
}

function firstPlace(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns
    .map((pattern) => pattern.exec(text)?.groups?.place)
    .find((place) => place !== undefined && !NOT_A_PLACE.test(place));
}

function placed(words: string | undefined, line: Line): Place | undefined {
  return words === undefined ? undefined : { words: tidy(words), lines: [line] };
}

/** Several 在 may open the phrase; the last one before the event's word is its place. */
function heldAt(text: string): string | undefined {
  for (let at = text.search(/在|于/u); at >= 0; at = nextOpener(text, at + 1)) {
    const place = HELD.exec(text.slice(at))?.groups?.place;
    const last = place?.split(/[在于]/u).at(-1);
    if (last !== undefined && last.length > 1 && !NOT_A_PLACE.test(last)) return last;
  }
  return undefined;
}

function nextOpener(text: string, from: number): number {
  const offset = text.slice(from).search(/在|于/u);
  return offset < 0 ? -1 : from + offset;
}

function tidy(place: string): string {
  return place.replace(/(?:的|境内|内)$/u, '').replace(/的.{0,12}现场$/u, '');
}
