import { type Hole, holesIn } from '../holes.ts';

/** What a question asks of something that moved from one figure to another. */
export interface MoveAsked {
  /** The question for the figure alone, whenever it was so: 审批要多少天. */
  readonly question: string;
  /** `step`: by how much. */
  readonly wanted: readonly ('before' | 'after' | 'step')[];
  /** The question says of which stretch the earlier figure is: 2021年要几天，现在几天. */
  readonly dated?: boolean;
}

/** 压缩了多少, 提高了几: how far it moved, told against nothing. */
const BY =
  /(?<!同比|环比|[比较][^，。？]{0,12})(?:压[缩减]|缩短|精简|减少|增加|提高|[上提]升|扩大|延长)了(?=多少|几)/u;

const BEFORE = /以前|从前|原来的?|原先的?|原本|过去|早先|早前|本来|当初|(?<![月底日号年])之前/u;
const AFTER = /现在|如今|目前|眼下|后来|这会儿|当下/u;
/** 2019年要几天，后来压到几天: the later figure of the two, whatever the first is called. */
const LATER = /后来/u;
/** 从几天压到几天 */
const FROM = /[从由](?=[^，。？]{0,4}$)/u;
const TO = /[到至成为]/u;
/** 2021年要几天，现在几天 */
const SINCE = /(?:\d{2,4}|[去前])年[^，。？]{0,14}[，。？\s][^，。？]{0,4}(?:现在|如今|目前|眼下)/u;
const SETS_APART = [BEFORE, LATER, SINCE, /[从由]/u] as const;

/** Reads a question for what was before, for that and what came of it, or for the step between: 原先要几天; 以前要几天，现在几天; 从几天压到几天; 压缩了几天. */
export function moveAsked(text: string): MoveAsked | undefined {
  if (BY.test(text) && holesIn(text).length === 1)
    return { question: text.replace(BY, ''), wanted: ['step'] };
  if (!SETS_APART.some((words) => words.test(text))) return undefined;
  const [first, second, ...others] = holesIn(text);
  if (first === undefined || others.length > 0) return undefined;
  const ahead = text.slice(0, first.start);
  const rest = text.slice(first.end);
  if (second === undefined) {
    const wanted = again(rest) ?? (BEFORE.test(text) ? (['before'] as const) : undefined);
    return wanted && { question: plainly(text, first), wanted };
  }
  if (FROM.test(ahead)) {
    const between = text.slice(first.end, second.start);
    if (!TO.test(between) || /[，。？]/u.test(between)) return undefined;
    return { question: `${ahead.replace(FROM, '')}${text.slice(first.start, first.end)}`, wanted: INTO };
  }
  const dated = SINCE.test(text) && !BEFORE.test(text);
  const wanted = dated ? INTO : orderOf(ahead, rest);
  return wanted && { question: plainly(text, first), wanted, dated };
}

type Order = MoveAsked['wanted'];
const INTO: Order = ['before', 'after'];

/** 现在要几天，原来呢: the other of the two is asked in the words of the first. */
function again(rest: string): Order | undefined {
  const [said] = /[^，。？\s]{1,8}呢/u.exec(rest) ?? [];
  if (said === undefined) return undefined;
  return BEFORE.test(said) ? ['after', 'before'] : AFTER.test(said) ? INTO : undefined;
}

/** Which of the two is asked for first; undefined where the one is not set against the other. */
function orderOf(one: string, other: string): Order | undefined {
  if (AFTER.test(one) && !BEFORE.test(one) && BEFORE.test(other)) return ['after', 'before'];
  if (BEFORE.test(one) && AFTER.test(other)) return INTO;
  return LATER.test(other) ? INTO : undefined;
}

/** The question up to the end of its first clause, without what says when. */
function plainly(text: string, { end }: Hole): string {
  const clause = text.slice(end).split(/[，。？；\s]/u)[0] ?? '';
  return `${text.slice(0, end)}${/(?:几|多)/u.test(clause) ? '' : clause}`
    .replace(BEFORE, '')
    .replace(AFTER, '');
}
