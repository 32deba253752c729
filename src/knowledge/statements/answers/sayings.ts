import { SAYS, SPEAKS, TELLS } from '../../extract/tables/telling-words.ts';
import { matchesIn } from '../../matches.ts';
import type { Span } from '../../types.ts';
import type { Ask } from '../asking/asks.ts';
import { best } from '../ranking.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import { peopleAround } from '../reading/people-around.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

const WHO = '(?:谁|哪[位个](?:领导|负责人|同志)?)';
/** 谁的表态, 哪位领导的原话 */
const WORDS_OF = `${WHO}的(?:[表讲原发]?[态话言]|观点|要求|说法)`;
/** “抓早抓快抓实”这话谁讲的, 是谁提出“……”的, “……”出自谁的讲话: whose words are quoted. */
const ASKS = new RegExp(
  `${WHO}[^，。？]{0,6}(?:[说讲]|提出|喊)|[说讲]的是?谁|${WORDS_OF}|出自(?:${WHO}|何人)`,
  'u',
);
const QUOTED = /[“"‘『「](?<saying>[^”"’』」]{6,60})[”"’』」]/u;
/** What stands between a speaker and the words: 某某指出，…. */
const SAID = new RegExp(`${SPEAKS}|${TELLS}|[说讲](?=[，：“]|道)`, 'gu');

const bare = (words: string): string => words.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');

/** The words that a question gives as somebody's; undefined when it gives none. */
export const sayingIn = ({ question, clause }: Ask): string | undefined =>
  ASKS.test(clause) ? QUOTED.exec(question)?.groups?.saying : undefined;

/** Who said what a question quotes: the person named right behind the words, or last before them, in the sentence that holds them or in the paragraph before it. */
export function answerSaying(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const saying = bare(sayingIn(ask) ?? (ASKS.test(ask.clause) ? unquoted(ask) : ''));
  if (saying === '') return undefined;
  const holds = ({ text }: Line): boolean => bare(text).includes(saying);
  return best(
    shelf
      .linesFor(ask.question, scope, holds)
      .filter(holds)
      .flatMap((line) => spokenBy(line, saying, shelf)),
  );
}

/** 谁说的把服务送到工地上; 把服务送到工地上，哪位领导的话: the same without its marks. */
function unquoted({ clause, whole, places }: Ask): string {
  const said = places.flatMap(({ name, said: parts }) => [name, ...parts]); // 云溪县 before 云溪
  const told = bare(clause.replace(ASKING, '')) || bare(whole.replace(ASKING, ''));
  const words = said.reduce((rest, place) => rest.replace(place, ''), told);
  return words.length >= LONG ? words : '';
}
const ASKING = new RegExp(
  `(?:这话|这句话)?(?:是|出自)?(?:${WORDS_OF}|谁(?:在会上)?(?:说|讲|提出)(?:过|了)?的?(?:是)?)|[说讲]的是?谁$|出自${WHO}(?:之口)?`,
  'u',
);
const LONG = 6;

function spokenBy(line: Line, saying: string, shelf: Shelf): WordAnswer[] {
  const found = speakerBehind(line, saying, shelf) ?? speakerBefore(line, saying, shelf);
  if (found === undefined) return [];
  const { name, title, line: at } = found.speaker;
  const others = [found.line, ...(at ? [at] : [])].filter((one) => one !== line);
  const headline = title === '' ? name : `${name}（${title}）`;
  return [{ kind: 'who', headline, evidence: evidenceOf(line, ...others), confidence: 0.9 }];
}

interface Found {
  readonly speaker: Speaker;
  /** The line that names the speaker. */
  readonly line: Line;
}

/** “……。”某公司总经理某某说: named right behind the words, in their line or the next. */
function speakerBehind(line: Line, saying: string, shelf: Shelf): Found | undefined {
  const next = line.page.lines[line.at + 1];
  const rest = line.text.slice(spanOf(line.text, saying).end);
  for (const [at, words] of [
    [line, rest] as const,
    ...(next && BARE_END.test(rest) ? [[next, `”${next.text}`] as const] : []),
  ]) {
    const verb = SAID_BEHIND.exec(words);
    const speaker = verb && speakerAt(at, at.text.length - words.length + verb[0].length, shelf);
    if (speaker) return { speaker, line: at };
  }
  return undefined;
}

const SAID_BEHIND = new RegExp(`^[^“”]{0,60}”，?[^，。；：“”]{2,40}?(?=(?:${SAYS})(?:[，。]|道|$))`, 'u');
const BARE_END = /^[^“”]{0,60}”?$/u;

/** 某某指出，……: the last who speaks before the words, in their line, or in those before it where nobody else does. */
function speakerBefore(line: Line, saying: string, shelf: Shelf): Found | undefined {
  for (const told of paragraphBefore(line)) {
    const end = told === line ? spanOf(told.text, saying).start : told.text.length;
    const verb = [...told.text.slice(0, end).matchAll(SAID)].at(-1);
    if (verb === undefined) continue;
    const speaker = speakerAt(told, verb.index, shelf); // 会议指出 is said by nobody
    return speaker && { speaker, line: told };
  }
  return undefined;
}

/** Where words stand in a text that may have marks between them: the last time they do, else behind it all. */
function spanOf(text: string, saying: string): Span {
  const kept = matchesIn(text, LETTER).flatMap(({ 0: letter, index }) =>
    letter.length === 1 ? [index] : [index, index + 1],
  );
  const at = bare(text).lastIndexOf(saying);
  const [start = text.length, last = text.length] = at < 0 ? [] : [kept[at], kept[at + saying.length - 1]];
  return { start, end: Math.min(text.length, last + 1) };
}

const LETTER = /[\p{Script=Han}\p{L}\p{N}]/gu;

interface Speaker {
  readonly name: string;
  readonly title: string;
  /** Where the page tells what they are. */
  readonly line?: Line;
}

/** Who is named before a verb of saying. */
function speakerAt(line: Line, at: number, shelf: Shelf): Speaker | undefined {
  const when = WHEN.exec(line.text.slice(0, at))?.[0].length ?? 0;
  const place = { start: at - when, end: at - when };
  const people = peopleAround(line.text, place, shelf.holders.get(line) ?? [], false);
  if (people.length > 1) return undefined;
  const said = people[0]?.name ?? knownBefore(line, at, shelf);
  if (said === undefined) return people[0] && { name: people[0].title, title: '' };
  const titled = [...people, ...shelf.holdersOn(line.page)].filter(({ name }) => name === said);
  const known = titled.sort((a, b) => b.title.length - a.title.length)[0];
  return known ? { name: said, title: known.title, line: known.line } : { name: said, title: '' };
}

/** 某某此前指出, 某某在会上强调 */
const WHEN = /(?:此前|曾经?|多次|还|又|也|再次|反复|在[^，。；]{1,16})$/u;

/** 某某指出: a name alone, of somebody whose office the page has told. */
function knownBefore({ text, page }: Line, at: number, shelf: Shelf): string | undefined {
  const clause =
    text
      .slice(0, at)
      .split(/[，。；]/u)
      .at(-1) ?? '';
  const named = shelf.holdersOn(page).flatMap(({ name }) => (name && clause.includes(name) ? name : []));
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** The line and those before it in its paragraph, nearest first. */
function paragraphBefore({ page, sentence, at }: Line): Line[] {
  const lines = page.lines.slice(0, at + 1).reverse();
  const end = lines.findIndex((line) => line.sentence.block !== sentence.block);
  return end < 0 ? lines : lines.slice(0, end);
}
