import type { Region, Span } from '../../types.ts';
import { zoneAdjectives, zoneKinds } from '../tables/zones.ts';
import { nameOf } from './names.ts';
import { isDictionaryWord } from './scan.ts';

/** The name that is a zone's alone, as a question may call it: 青石堡 of 云南青石堡经济技术开发区. */

const forms = zoneKinds.flatMap((kind) => kind.forms).sort((a, b) => b.length - a.length);

/** What may stand behind it: a zone's ending, and nothing that makes it the name of something else. */
const FORM = `(?:${forms.join('|')})`;
const BEHIND = `(?:${FORM}|(?![镇乡村路街河江湖山桥站厂港口水大]))`;
const BEFORE = '(?<=^|[^一-龥]|[年月日期批度那问下看查在和与跟及比对])';

/** Where a question calls a zone so; a word that means something (光伏 of 云溪光伏产业高新区) needs the ending. */
export function calledIn(text: string, zone: Region): Span | undefined {
  const own = ownName(zone.name);
  if (own === undefined) return undefined;
  const behind = isDictionaryWord(own) ? FORM : BEHIND;
  const match = new RegExp(`${BEFORE}${own}${behind}`).exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** Undefined where the zone is called by a place of the table (洛阳高新区). */
export function ownName(zone: string): string | undefined {
  const form = forms.find((one) => zone.endsWith(one)) ?? zone;
  const name = zone.slice(0, -form.length).replace(/国家级?$/, '');
  const above = [4, 3, 2].map((length) => name.slice(0, length)).find((head) => nameOf(head) !== undefined);
  const own = above === undefined ? name : name.slice(above.length);
  return /^[一-龥]{2,4}$/.test(own) && nameOf(own) === undefined && !zoneAdjectives.test(own)
    ? own
    : undefined;
}
