import type { Ask } from '../asking/asks.ts';
import { isAboutAll } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import type { WordList } from '../reading/lists.ts';
import { evidenceOf, isInScope } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 甲、乙那一串 · 甲后面还有哪几样 · 只记得有个甲 · 补全: who gives some of a list asks for all of it. */
const ASKS_REST =
  /[那这一](?:一)?(?:串|溜)|后[面头边](?:还有|是|跟)|还有(?=哪|什么)|(?:只|就)?记得(?:有|是)|补全|完整/u;
/** A list of fewer leaves nothing to ask for. */
const FEWEST = 3;
/** One character is in too many lists. */
const SHORTEST = 2;

/** The whole of a list that a question gives some of: 固本、强基那一串完整的是什么. */
export function answerRest(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (!ASKS_REST.test(ask.question) || ask.known !== undefined) return undefined;
  const answers = [...shelf.lists.values()].flat().flatMap((list) => {
    const { page } = list.line;
    return isInScope(page, scope) && isAboutAll(page, ask.places) ? complete(list, ask) : [];
  });
  return best(answers);
}

function complete(list: WordList, { question, runs }: Ask): WordAnswer[] {
  const { items, open, line, more } = list;
  const given = items.filter((item) => item.length >= SHORTEST && question.includes(item));
  if (items.length < FEWEST || given.length === 0 || given.length === items.length) return [];
  const told = given.join('').length;
  const confidence = 0.5 + 0.02 * told + 0.2 * cover(runs, `${line.text}\n${line.page.header}`).share;
  const headline = items.join('、') + (open ? '等' : '');
  return [{ kind: 'list', headline, evidence: evidenceOf(line, ...more), confidence }];
}
