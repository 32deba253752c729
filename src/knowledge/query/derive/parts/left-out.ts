import { measuresIn } from '../../../facts/measure/measure.ts';
import { holesIn } from '../../asking/holes.ts';
import { leavesOut, takesOff, unlisted, unnamed } from '../../tables/operations.ts';
import type { WholeAsked } from './whole-and-parts.ts';

/** Reads 签约的项目里去掉省级那俩，还剩几个: the whole, what is taken off it, and what is asked. */
export function leftOutOf(text: string): WholeAsked | undefined {
  const cut = takenOff(text) ?? offList(text) ?? outside(text);
  if (cut === undefined) return undefined;
  const rest = cut.rest.replace(CUE, '').replace(/^[，、的]+/, '');
  const asking = rest.slice(askedFrom(rest));
  const parts = cut.parts
    .split(/[、和与跟及]/)
    .map((part) => part.replace(POINTED, ''))
    .map((part) => (STAGE.test(part) ? `${nameIn(cut.before)}${part}` : part));
  return asking === '' || parts.some((part) => part.length < 2)
    ? undefined
    : { whole: `${cut.before.replace(/[，、]$/, '')}${rest}`, parts, asking };
}

/** 一期 of 云溪水厂总投资扣掉一期 is a stage of that. */
const STAGE = /^(?:首|[一二三四])期(?:工程|项目)?$/;
const nameIn = (before: string): string => before.slice(0, askedFrom(before)).replace(/的$/, '');

interface Cut {
  readonly before: string;
  readonly parts: string;
  readonly rest: string;
}

/** Where the parts end: 以外, a comma, or what asks; 工业投资 of 扣掉工业投资，剩下多少 is a part. */
const PARTS_END =
  /[之以]?外(?=[，的还其剩总])|[，。？]|还[剩有]|剩|其[余他它]|余下|另外|没点名|(?:总|合计)?投(?!资[，剩还后之以外])|(?:总共|一共|共|合)?(?:多少|几)/;

/** 签约的｜去掉省级那俩｜，还剩几个 */
function takenOff(text: string): Cut | undefined {
  const take = takesOff.exec(text);
  if (take === null) return undefined;
  const behind = text.slice(take.index + take[0].length);
  const end = behind.search(PARTS_END);
  return end < 2
    ? undefined
    : { before: text.slice(0, take.index), parts: behind.slice(0, end), rest: behind.slice(end) };
}

/** 签约的｜没进省里｜的投资多少: those on the list are taken off. */
function offList(text: string): Cut | undefined {
  const off = unlisted.exec(text);
  return off === null
    ? undefined
    : {
        before: text.slice(0, off.index),
        parts: `纳入${off[1]}`,
        rest: text.slice(off.index + off[0].length),
      };
}

/** 签约的5个里，｜冷链中心｜以外的投资多少 */
function outside(text: string): Cut | undefined {
  const at = text.search(leavesOut);
  if (at < 2) return undefined;
  const before = WHOLE.exec(text.slice(0, at))?.[0] ?? '';
  return { before, parts: text.slice(before.length, at), rest: text.slice(at + 2) };
}

/** 签约的5个里，: up to the last comma, else to 里 behind what is counted. */
const WHOLE = /^(?:.*，|[^，]*[个项家目][里中])/;

/** What says that the rest is asked, and no more: 还剩, 剩下那个, 那部分. */
const CUE = new RegExp(
  `^[之以]?外|还[剩有]|(?:剩下|余下|其余|其[他它])的?[那这]?(?:\\d{1,3}|[一两二三四五六七八九]{1,2})?[个家项]|剩下?的?|其[余他它]的?|余下的?|自筹了?(?=多少|几)|${unnamed.source}|^的?那?[个块]?部分|合(?=多少)|一共|总共`,
  'g',
);

/** 那俩, 的5个, 盘子 behind the name of a part. */
const POINTED = /的?(?:[这那]?[\d一两俩二三四五六七八九十]{0,3}[个项家俩]?|盘子|那?部分)(?:项目)?$/;

/** Where a question begins to ask: at its first measure or question word. */
function askedFrom(text: string): number {
  const starts = [...measuresIn(text, true), ...holesIn(text)].map(({ start }) => start);
  return starts.length === 0 ? text.length : Math.min(...starts);
}
