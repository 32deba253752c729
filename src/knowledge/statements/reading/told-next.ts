/** Terms that the next sentence explains: 三是“模拟审批”服务。即…; 什么是专项债券？专项债券是…. */
import type { Line } from './pages.ts';
import type { Term } from './terms.ts';

/** “模拟审批”服务。, 二是拿地即开工。: a sentence that only names something. */
const NAMED =
  /(?:^|[，：；])(?:[一二三四五六七八九十]是)?(?:“(?<quoted>[^“”，。；：]{2,16})”\p{Script=Han}{0,8}|(?<bare>[^“”，。；：]{3,16}))。$/u;
/** 即企业签订承诺书…; 即将 and 即可 explain nothing. */
const SAYS =
  /^(?:即(?![将可使便日时刻])|也就是(?:说，?)?|也即|就是|指的是|是指)(?<meaning>.{6,300}?)[。；]?$/u;
/** 什么是专项债券？ */
const ASKED = /(?:什么是|什么叫|何谓|何为|啥叫|啥是)“?(?<term>[^“”，。？]{2,16})”?？$/u;

/** The term that a line names and the line behind it explains. */
export function findToldNext(line: Line): Term[] {
  const next = line.page.lines[line.at + 1];
  if (next === undefined || line.headline) return [];
  const { term, meaning } = namedBefore(line, next) ?? answered(line, next) ?? {};
  return term === undefined || meaning === undefined
    ? []
    : [{ term, line: next, more: [line], meaning, strength: 0.9 }];
}

type Explained = Pick<Term, 'term' | 'meaning'>;

function namedBefore({ text, sentence }: Line, next: Line): Explained | undefined {
  const goesOn = next.sentence.block === sentence.block;
  const meaning = goesOn ? SAYS.exec(next.text)?.groups?.meaning : undefined;
  const { quoted, bare } = (meaning === undefined ? null : NAMED.exec(text))?.groups ?? {};
  const term = quoted ?? bare;
  return term === undefined || meaning === undefined ? undefined : { term, meaning };
}

function answered({ text }: Line, next: Line): Explained | undefined {
  const term = ASKED.exec(text)?.groups?.term;
  if (term === undefined) return undefined;
  const said = next.text.replace(/[“”]/g, '');
  const verb = /^，?(?:是指|就是|指的是|是|指|即)/.exec(
    said.startsWith(term) ? said.slice(term.length) : '',
  )?.[0];
  const meaning = verb && said.slice(term.length + verb.length).replace(/[。；]$/u, '');
  return meaning ? { term, meaning } : undefined;
}
