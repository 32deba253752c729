import { parseNumber } from '../../extract/number.ts';
import type { Line, Page } from './pages.ts';
import type { Term } from './terms.ts';

/** 要把握三个关键：抓开工，…；抓投产，…；抓储备，… · “三个关键”：… */
const ANNOUNCED =
  /(?<term>(?<count>[二两三四五六七八九十])(?:个|大|项|条|种)\p{Script=Han}{2,8})”?：(?<first>[^：]+；)$/u;

/** Counted things whose parts stand after a colon, parted by ；: the term is what is counted. */
export function findCountedParts(page: Page): Term[] {
  return page.lines.flatMap((line) => {
    const { term, count, first } = ANNOUNCED.exec(line.text)?.groups ?? {};
    const more = page.lines.slice(line.at + 1, line.at + (parseNumber(count ?? '')?.number ?? 0));
    if (term === undefined || first === undefined || !closes(line, more)) return [];
    return [{ term, line, more, meaning: [first, ...more.map(({ text }) => text)].join(''), strength: 0.9 }];
  });
}

/** The parts end with the sentence, in the same paragraph. */
function closes(line: Line, more: readonly Line[]): boolean {
  const last = more.at(-1);
  const inner = more.slice(0, -1);
  if (last === undefined || last.text.endsWith('；') || inner.some(({ text }) => !text.endsWith('；')))
    return false;
  return more.every(({ sentence }) => sentence.block === line.sentence.block);
}
