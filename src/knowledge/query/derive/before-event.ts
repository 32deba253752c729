import type { Fact } from '../../facts/fact.ts';
import { readQuestion } from '../asking/frame.ts';
import { firstFigure } from '../finding/lookup.ts';
import type { Deriving } from './present.ts';
import { subtract } from './subtract.ts';

/** 开园 of 入驻企业40家，开园后已新增16家: since when a part of them came. */
const ADDED_SINCE = /(\p{Script=Han}{2,4})以?后(?:又|已|陆续|累计){0,2}(?:新增|增加|新入驻)/u;

/** 原先, 起初: before anything came. */
const AT_FIRST = /原先|原来|本来|起初|最初|一开始|原(?=有)/;

/** 扣掉, 减去, 不算: what takes off those that came. */
const TAKES_OFF = '(?:不[算计含]|[除刨扣抛撇剔](?:[去掉开]|除|了)?|减[去掉]?|去掉)';

/** How many there were before an event: all of them less those that came since. */
export const deriveBeforeEvent: Deriving = (frame, reading, facts, setting) => {
  if (!mayAskBefore(frame.text)) return undefined;
  const found = facts.flatMap((fact) => {
    if (!asksBefore(frame.text, fact)) return [];
    const event = eventOf(fact) ?? '';
    const asked = readQuestion(frame.text.replace(sayingBefore(event), '').replace(AT_FIRST, ''), reading);
    const told = facts.filter((other) => isAllOf(other, fact));
    const all = firstFigure(asked, told, setting);
    return (all && subtract(all, [fact], `${event}前`)) ?? [];
  });
  return found.length === 1 ? found[0] : undefined;
};

/** True for questions that any event could be meant by; the others need not be held against every figure. */
export const mayAskBefore = (question: string): boolean =>
  /前|时|那会|当天|不[算计含]|[除刨扣抛撇剔减]|去掉|原[有先来]|本来|起初|最初|一开始/.test(question);

/** True where what came since an event is told, and what was before it is asked. */
export function asksBefore(question: string, fact: Fact): boolean {
  const event = fact.quantity.kind === 'count' ? eventOf(fact) : undefined;
  return event !== undefined && sayingBefore(event).test(question);
}

const eventOf = ({ layers }: Fact): string | undefined => ADDED_SINCE.exec(layers.own)?.[1];

/** 开园前, 刚开园时, 扣掉开园后新增的, 新增之前, 原来 */
const sayingBefore = (event: string): RegExp =>
  new RegExp(
    `刚?${event}(?:之前|以前|前|的?时候?|那会儿?|当天)|${TAKES_OFF}(?:${event}以?后|后来)?(?:新增|增加|新?来|新?入驻)的?(?:那?些|那?\\d{1,4}[个家户])?(?:以?外|之外)?[，、]?|新增的?(?:这?\\d{1,4}[个家户])?(?:之前|以前|前|除外|不算)|${AT_FIRST.source}`,
  );

const isAllOf = (fact: Fact, { article, sentence, quantity }: Fact): boolean =>
  fact.article === article &&
  fact.sentence === sentence &&
  fact.quantity.unit === quantity.unit &&
  fact.quantity.base > quantity.base;
