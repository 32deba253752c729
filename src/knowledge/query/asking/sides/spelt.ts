import { parentOf, shortName, zoneBelow } from '../../../extract/places.ts';
import { measuresIn } from '../../../facts/measure/measure.ts';
import { isSoft } from '../../../language/tokens.ts';
import type { Frame } from '../frame.ts';

/** Both sides with what people say only once, and what stands before both. */
interface Spelt {
  /** 截至6月底，of 截至6月底，甲和乙: it holds for both. */
  readonly lead: string;
  readonly first: string;
  readonly second: string;
}

/** 云溪大桥东线和西线, 甲县和乙县老旧小区改造: each side as it would be named alone. */
export function spelt({ first, second }: Omit<Spelt, 'lead'>, read: (text: string) => Frame): Spelt {
  const [, lead = '', named = first] = LED.exec(first) ?? [];
  const bare = asClass(named.replace(COUNTED, ''));
  const other = withNounOf(bare, asClass(second.replace(DID, '')), read);
  return { lead, first: withTail(bare, other, read), second: zoneBeside(ofStage(bare, other), read(bare)) };
}

/** 云溪高新区 for the 高新区 of 云溪经开区和高新区: one of the same place, whichever others the pages know. */
function zoneBeside(second: string, { regions: [first] }: Frame): string {
  const place = first?.level === 'zone' ? parentOf(first) : undefined;
  return place !== undefined && zoneBelow(place, second) ? `${shortName(place)}${second}` : second;
}

/** 新建 of 续建和新建: the projects of that kind. */
const asClass = (side: string): string => side.replace(/(?:[新续]建|新开工)$/, '$&项目');

/** 旅游项目 for the 旅游 of 农业项目和旅游: a class alone is that of what the first side counts. */
function withNounOf(first: string, second: string, read: (text: string) => Frame): string {
  const noun = /(?:项目|工程|企业)$/.exec(first)?.[0];
  if (noun === undefined || !CLASS_ALONE.test(second)) return second;
  const { regions, period, batch, phases, level, terms } = read(second);
  const isClass = regions.length + phases.length === 0 && terms.length > 0 && !(period ?? batch ?? level);
  return isClass && measuresIn(second, true).length === 0 ? `${second}${noun}` : second;
}

const CLASS_ALONE =
  /^(?!.*(?:项目|工程|企业|[整总全]|其[他余]|剩))\p{Script=Han}{2,6}(?<![厂园桥路馆院城区])$/u;

const LED = /^(.+，)([^，]+)$/;
/** 重点项目436个，比…: the figure is the asker's own; 那14个 says which are meant. */
const COUNTED = /(?<![那这\d.])[\d.]+[个家项]?，?$/;
/** 2023年修的, 上半年做的: what was done is said with the other side. */
const DID = /(?<=[年季度月期批])[修做干建投搞办看](?:了)?的?$/;

const STAGE = /(?:[一二三四五六七八九十首]|\d+)期$|[左右东西南北](?:线|洞|幅|区|岸|段)$/;

/** 二期 of 产业园一期和二期 is that of the same park. */
function ofStage(first: string, second: string): string {
  const own = STAGE.exec(first);
  const stage = STAGE.exec(second);
  return own && stage?.index === 0 && own.index > 0 ? first.slice(0, own.index) + second : second;
}

/** 老旧小区改造 of 甲县和乙县老旧小区改造 is what both are asked for, where the first is but a place. */
function withTail(first: string, second: string, read: (text: string) => Frame): string {
  const [a, b] = [read(first), read(second)];
  const isPlace = a.regions.length > 0 && a.terms.length + a.phases.length === 0 && a.level === undefined;
  const measured = [first, second].some((side) => measuresIn(side, true).length > 0);
  const [head] = b.terms;
  if (!isPlace || measured || b.regions.length === 0 || head === undefined || isSoft(head)) return first;
  return first + ((a.period && b.period ? '' : behindPlace(second, b)) || second.slice(second.indexOf(head)));
}

/** 上半年市级重点项目 of 乙市上半年市级重点项目, 市级重点项目 of 乙市级重点项目; empty where the place does not stand first. */
function behindPlace(side: string, { regions: [place] }: Frame): string {
  if (place === undefined || !side.startsWith(shortName(place))) return '';
  const whole = side.startsWith(place.name) && side[place.name.length] !== '级';
  return side.slice((whole ? place.name : shortName(place)).length);
}
