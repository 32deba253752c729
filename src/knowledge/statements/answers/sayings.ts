import type { Ask } from '../asking/asks.ts';
import { best } from '../ranking.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import { peopleAround } from '../reading/people-around.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

/** “抓项目就是抓未来”这话谁讲的, 是谁提出“……”的: whose words are quoted. */
const ASKS = /(?:谁|哪[位个](?:领导|负责人|同志)?)[^，。？]{0,6}(?:[说讲]|提出|喊)|[说讲]的是?谁/u;
const QUOTED = /[“"‘『「](?<saying>[^”"’』」]{6,60})[”"’』」]/u;
/** What stands between a speaker and the words: 某某指出，…. */
const SAYS = /指出|强调|要求|表示|认为|提出|介绍|坦言|透露|告诉|[说讲](?=[，：“]|道)/gu;

const bare = (words: string): string => words.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');

/** The words that a question gives as somebody's; undefined when it gives none. */
export const sayingIn = ({ question, clause }: Ask): string | undefined =>
  ASKS.test(clause) ? QUOTED.exec(question)?.groups?.saying : undefined;

/** Who said what a question quotes: the person named last before 指出 or 强调 in the sentence that holds it, or in those before it in the paragraph. */
export function answerSaying(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const saying = bare(sayingIn(ask) ?? (ASKS.test(ask.clause) ? unquoted(ask) : ''));
  if (saying === '') return undefined;
  const holds = ({ text }: Line): boolean => bare(text).includes(saying);
  return best(
    shelf
      .linesFor(ask.question, scope, holds)
      .filter(holds)
      .flatMap((line) => spokenBy(line, shelf)),
  );
}

/** 谁说的开工就是决战: the same without its marks. */
function unquoted({ clause }: Ask): string {
  const words = bare(clause.replace(ASKING, ''));
  return words.length >= LONG ? words : '';
}
const ASKING = /(?:这话|这句话)?是?谁(?:在会上)?(?:说|讲|提出)(?:过|了)?的?(?:是)?|[说讲]的是?谁$/u;
const LONG = 6;

function spokenBy(line: Line, shelf: Shelf): WordAnswer[] {
  for (const told of paragraphBefore(line)) {
    const speaker = speakerOf(told, shelf);
    if (speaker === undefined) continue;
    const { name, title, line: at } = speaker;
    const others = [told, ...(at ? [at] : [])].filter((one) => one !== line);
    const headline = title === '' ? name : `${name}（${title}）`;
    return [{ kind: 'who', headline, evidence: evidenceOf(line, ...others), confidence: 0.9 }];
  }
  return [];
}

interface Speaker {
  readonly name: string;
  readonly title: string;
  /** Where the page tells what they are. */
  readonly line?: Line;
}

function speakerOf(line: Line, shelf: Shelf): Speaker | undefined {
  const verb = [...line.text.matchAll(SAYS)].at(0);
  if (verb === undefined) return undefined;
  const place = { start: verb.index, end: verb.index + verb[0].length };
  const people = peopleAround(line.text, place, shelf.holders.get(line) ?? [], false);
  if (people.length > 1) return undefined;
  const said = people[0]?.name ?? knownBefore(line, place.start, shelf);
  if (said === undefined) return people[0] && { name: people[0].title, title: '' };
  const titled = [...people, ...shelf.holdersOn(line.page)].filter(({ name }) => name === said);
  const known = titled.sort((a, b) => b.title.length - a.title.length)[0];
  return known ? { name: said, title: known.title, line: known.line } : { name: said, title: '' };
}

/** 某某指出: a name alone, of somebody whose office the page has told. */
function knownBefore({ text, page }: Line, at: number, shelf: Shelf): string | undefined {
  const clause = /[^，。；]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const named = shelf.holdersOn(page).flatMap(({ name }) => (name && clause.includes(name) ? name : []));
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** The line and those before it in its paragraph, nearest first. */
function paragraphBefore({ page, sentence, at }: Line): Line[] {
  const lines = page.lines.slice(0, at + 1).reverse();
  const end = lines.findIndex((line) => line.sentence.block !== sentence.block);
  return end < 0 ? lines : lines.slice(0, end);
}
