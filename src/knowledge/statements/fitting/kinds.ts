import type { Ask } from '../asking/asks.ts';
import { askedDeed, asksObject } from '../asking/deeds.ts';
import { askedOfficeWords } from '../asking/offices.ts';
import type { Holder } from '../reading/people.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Candidate } from './candidates.ts';
import type { Wanted } from './wanted.ts';

/** 南桥集团, 县发改局: words that may name a body; 举行, 全部 and 布局 do not. */
const BODY =
  /\p{Script=Han}{2,12}(?:公司|集团|银行|[支分商]行|企业|(?<![布格结])局|委|院|厂|中心|协会|大学|(?<![全内外局东西南北中])部|科技|服饰)/gu;
const ASKS_BODY = /^(?:公司|企业|单位|集团|厂家?|部门|机构)$/u;

/** Whether a sentence holds what is asked for: somebody for 谁, a body for 哪家公司, those who have the offices asked about. */
export function holdsKind(candidate: Candidate, ask: Ask, { form, noun }: Wanted, shelf: Shelf): boolean {
  const { line, sentence } = candidate;
  const holders = shelf.holders.get(line) ?? [];
  const offices = askedOfficeWords(ask.clause);
  // Who has one office is told by the people of the page alone.
  if (ask.kind === 'who' && offices.length > 0) return offices.length > 1 && holdAll(holders, offices);
  if (form === 'list' || asksObject(ask.clause) || (ask.kind !== 'who' && !ASKS_BODY.test(noun))) return true;
  if (form === 'name' && noun !== '' && !ASKS_BODY.test(noun)) return sentence.includes(noun);
  const deed = askedDeed(ask);
  // Who did it is told by the sentence that says so, unless its verb is of no table.
  if (deed !== undefined && !(deed.literal === true && sentence.includes(deed.asked))) return false;
  const people = holders.flatMap(({ name }) => name ?? []);
  return [...(sentence.match(BODY) ?? []), ...people].some((name) => !ask.question.includes(name));
}

function holdAll(holders: readonly Holder[], asked: readonly string[]): boolean {
  const held = holders.flatMap(({ offices, name }) => (name === undefined ? [] : offices));
  return asked.every((words) => held.some(({ modifier, role }) => `${modifier}${role}` === words));
}
