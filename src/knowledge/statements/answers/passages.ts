import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { verbBefore } from '../fitting/wanted.ts';
import { type Ground, groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { before, evidenceOf, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { SUPERLATIVE, WANTED, type Wanted } from '../tables/asking.ts';
import type { Scope, WordAnswer } from '../types.ts';
import { shortest } from '../windows.ts';

/** The sentence with those before it must hold this share of what is asked about, itself half as much. */
const ENOUGH = 0.6;
const NOW = /目前|正在|截至/u;
/** A heading is this short. */
const HEADING = 30;
const TOLD = 200;
/** Fewer characters name nothing: 复工的呢, 总投资呢. */
const SHORTEST = 4;

/** The sentence that says what is asked about, when no narrower form answers. */
export function answerPassage(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ask.runs.join('').length < SHORTEST || ask.count !== undefined) return undefined;
  const wanted = WANTED.find(({ asked }) => asked.test(ask.question));
  const verb = verbBefore(ask.question);
  const superlative = ask.question.match(SUPERLATIVE)?.[0] ?? '';
  const grounds = groundsFor(ask, ask.runs, shelf, scope).filter((ground) => {
    const { text } = ground.line;
    return (
      (wanted !== undefined || cover([verb], text).share === 1) &&
      text.includes(superlative) &&
      !(superlative !== '' && isOfOtherStage(ask.question, ground.line)) &&
      wanted?.told.test(text) !== false &&
      isGround(ground, wanted)
    );
  });
  return best(
    grounds.map((ground) => tell(ground, ask, wanted?.state === true && NOW.test(ground.line.text))),
  );
}

const STAGE = /签约|[开复竣动完]工|投产|在建|续建/gu;

/** 最大的是…项目 of those signed is not the largest of those put into production. */
function isOfOtherStage(question: string, { page: { article }, sentence }: Line): boolean {
  const asked = question.match(STAGE) ?? [];
  const start = article.blocks[sentence.block]?.start ?? sentence.start;
  const told: readonly string[] = article.text.slice(start, sentence.end).match(STAGE) ?? [];
  return asked.length > 0 && told.length > 0 && !asked.some((stage) => told.includes(stage));
}

/** 目前路基全部完成 stands for the subject of the page or of the sentence before. */
function isGround({ line, own, near, refersBack }: Ground, wanted: Wanted | undefined): boolean {
  const ofSubject = wanted?.state === true && (refersBack || NOW.test(line.text));
  return near >= ENOUGH && (own >= ENOUGH / 2 || ofSubject);
}

/** The sentences of the paragraph that a short sentence heads, as many as can be read at once. */
function headedBy({ page, sentence, at, text }: Line): Line[] {
  if (text.length > HEADING || page.lines[at - 1]?.sentence.block === sentence.block) return [];
  const told: Line[] = [];
  for (const line of page.lines.slice(at + 1)) {
    const length = told.reduce((sum, each) => sum + each.text.length, line.text.length);
    if (line.sentence.block !== sentence.block || length > TOLD) break;
    told.push(line);
  }
  return told;
}

function tell({ line, own, near }: Ground, ask: Ask, now: boolean): WordAnswer {
  const evidence = own < ENOUGH ? evidenceOf(line, ...before(line, 2)) : evidenceOf(line);
  const said = ask.kind === 'how' ? headedBy(line) : [];
  return {
    kind: 'passage',
    headline: [
      shortest(line.text, (words) => cover(ask.runs, words).share),
      ...said.map(({ text }) => text),
    ].join('。'),
    evidence: [...evidence, ...evidenceOf(...said)],
    confidence: 0.5 * own + 0.3 * near + (now ? 0.2 : 0),
  };
}
