import { GENERAL } from '../tables/asking.ts';
import { NUMERALS } from '../tables/numerals.ts';
import { type Line, opensParagraph, type Page } from './pages.ts';
import { sharedEnd } from './shared-end.ts';
import type { Term } from './terms.ts';

/** 交通补短攻坚战。 · （二）园区扩容行动： — a paragraph's own heading, without the numeral before it. */
const HEADING =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?<head>[\p{Script=Han}\p{L}\d“”·+-]{3,20})(?:。$|：)/u;
const MEASURES = ['大', '项', '个', '场', '条', ''];
const FEWEST = 3;
/** The noun the headings share has at least this many characters. */
const NOUN = 2;

interface Head {
  readonly line: Line;
  readonly words: string;
}

/** Neighbouring headings and the noun they all end with. */
interface Run {
  readonly heads: Head[];
  noun: string;
}

/** Counted parts that have a headed paragraph each: 六大攻坚战 means 交通补短攻坚战、园区扩容攻坚战 … */
export function findHeadedParts(page: Page): Term[] {
  const runs: Run[] = [];
  for (const head of page.lines.flatMap(headOf)) {
    const run = runs.at(-1);
    const shared = sharedEnd([run?.noun ?? '', head.words]);
    if (run !== undefined && shared.length >= NOUN) {
      run.heads.push(head);
      run.noun = shared;
    } else runs.push({ heads: [head], noun: head.words });
  }
  const counted = runs.filter(({ heads }) => heads.length >= FEWEST && heads.length < NUMERALS.length);
  return counted.flatMap(toTerms);
}

function headOf(line: Line): Head[] {
  const words = opensParagraph(line) && !line.headline ? HEADING.exec(line.text)?.groups?.head : undefined;
  return words === undefined ? [] : [{ line, words }];
}

/** 十大专项 is said of ten 专项行动: every beginning of the shared noun may be counted. */
function toTerms({ heads, noun }: Run): Term[] {
  const [line, ...more] = heads.map((head) => head.line) as [Line, ...Line[]];
  const meaning = heads.map(({ words }) => words).join('、');
  const beginnings = Array.from({ length: noun.length - NOUN + 1 }, (_, at) => noun.slice(0, NOUN + at));
  // Three 方面 are no name of anything.
  const nouns = beginnings.filter((words) => !GENERAL.test(words));
  return nouns.flatMap((words) =>
    MEASURES.map((measure) => ({
      term: `${NUMERALS[heads.length]}${measure}${words}`,
      line,
      more,
      meaning,
      strength: 0.8,
    })),
  );
}
