import type { Ask } from '../asking/asks.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { nameAt } from '../reading/names.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** 谁答的, 哪位领导讲的, 谁介绍的: who is asked to have said it. */
const ASKS =
  /(?:谁|哪[位个](?:领导|负责人|同志)?)(?:来|给|在会上)?(?:[回解]?答|回应|[说讲谈]|介绍|解[读释])|[说讲答]的是谁/u;
/** What the question calls the saying. */
const SAYING = /[回解]答|的?问题|提问|回应|介绍|解[读释]|[说讲谈答]的?$/gu;
/** 某某：截至6月底，…; 市财政局局长某某：…; 某某（市财政局局长）：… — the paragraph is what somebody says. */
const SPEAKER = /^(?<speaker>[^，。；：“”]{2,30})：/u;
/** The paragraph, with the question that it answers, tells so much of what is asked. */
const ENOUGH = 0.6;

interface Speech {
  readonly name: string;
  readonly opening: Line;
}

/** Who says or answers something in an interview or a press conference: whose name opens the paragraph. */
export function answerSpeaker(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (!ASKS.test(ask.clause)) return undefined;
  const runs = ask.runs.map((run) => run.replace(SAYING, '')).filter((run) => run.length > 1);
  const grounds = groundsFor(ask, runs, shelf, scope).filter(({ near }) => near >= ENOUGH);
  return best(grounds.flatMap((ground) => tell(ground, shelf)));
}

function tell({ line, own, near }: Ground, shelf: Shelf): WordAnswer[] {
  const speech = speechOf(line, shelf);
  if (speech === undefined) return [];
  const known = shelf.holdersOn(line.page).find(({ name }) => name === speech.name);
  return [
    {
      kind: 'who',
      headline: known === undefined ? speech.name : `${speech.name}（${known.title}）`,
      evidence: evidenceOf(speech.opening, line, ...(known === undefined ? [] : [known.line])),
      confidence: 0.3 + 0.4 * near + 0.3 * own,
    },
  ];
}

/** Whose words a line is: those of the name that opens its paragraph. */
function speechOf({ page, sentence, at }: Line, shelf: Shelf): Speech | undefined {
  let first = at;
  while (page.lines[first - 1]?.sentence.block === sentence.block) first--;
  const opening = page.lines[first];
  const speaker = SPEAKER.exec(opening?.text ?? '')?.groups?.speaker;
  if (opening === undefined || speaker === undefined) return undefined;
  const held = shelf.holders
    .get(opening)
    ?.find(({ end, name }) => name !== undefined && end <= speaker.length);
  const name = held?.name ?? (nameAt(speaker, 0) === speaker ? speaker : undefined);
  return name === undefined ? undefined : { name, opening };
}
