import type { Quantity } from '../../../types.ts';
import { gapAsked } from '../../asking/against/gap.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import { changesTold, type Told } from './moves.ts';
import { isAsked } from './reference.ts';

/** 340个是前年的1.7倍，那前年是多少个: the move that the question itself tells, the figure and by how much it changed; undefined where no page tells just that. */
export function premised(frame: Frame, setting: Setting): Told | undefined {
  const [target, ...others] = frame.targets;
  if (target === undefined || others.length > 0 || target.change || gapAsked(frame.text)) return undefined;
  if (frame.given.length < 2 || !ASKS_LEVEL.test(frame.text)) return undefined;
  const isGiven = (told: Quantity): boolean => frame.given.some((given) => isSame(given, told));
  const [first, ...rest] = changesTold(setting.all).filter(
    ({ level, change, reference }) =>
      isGiven(level.quantity) &&
      isGiven(change.quantity) &&
      (target.kinds === undefined || target.kinds.includes(level.quantity.kind)) &&
      (isAsked(reference, frame) || YEAR_BEFORE.test(clauseAsked(frame.text))),
  );
  return rest.every(({ level }) => level.quantity.base === first?.level.quantity.base) ? first : undefined;
}

const isSame = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.base === b.base;

/** 那上年同期是多少: what asks for the figure itself, and not for how far it lies from another. */
const ASKS_LEVEL =
  /(?:20\d\d年|[去上前]年|同期|[月季]度?|半年)[^，。？多少比差]{0,24}(?:多少|几|多大)[^，。？]{0,6}[？。]?$/u;

const YEAR_BEFORE = /[去上]年|同期/;

const clauseAsked = (text: string): string =>
  text
    .replace(/[？。]+$/, '')
    .split(/[，。？；]/)
    .at(-1) ?? '';
