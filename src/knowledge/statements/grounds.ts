import { anyOf } from '../any-of.ts';
import { TELLS } from '../extract/tables/telling-words.ts';
import { keptWith } from '../remembered.ts';
import type { Ask } from './asking/asks.ts';
import { otherOccasion } from './asking/occasions.ts';
import { isAbout, type Place } from './asking/places.ts';
import { cover, namesAll, namesThings } from './coverage.ts';
import { before, headTo, type Line, type Page } from './reading/pages.ts';
import type { Shelf } from './reading/shelf.ts';
import type { Scope } from './types.ts';

/** A line that may answer, and how much of what is asked about it holds. */
export interface Ground {
  readonly line: Line;
  /** Share of the content in the line itself. */
  readonly own: number;
  /** Share in the line, the sentences just before it and the page's header. */
  readonly near: number;
  /** What may name the line's subject: itself, the sentences just before it, the page's header and lead. */
  readonly setting: string;
  /** The line speaks of what the sentence before named: 该项目, 园区一期. */
  readonly refersBack: boolean;
  /** Share in other words of the same page. */
  share(words: string): number;
}

const REFERS_BACK = anyOf(
  new RegExp(`(?:${TELLS}|说)，(?:该|这个?)(?:项目|工程)`, 'u'),
  /^(?:[^，]{2,12}[年月日]，)?(?:目前，?|据悉，?|据介绍，?|其中，?|按照?(?:计划|规划)，)?(?:该|本|此|这|其|全|整个)?(?:项目|工程|道路|大桥|园区|仪式|活动|会议|公路|线路|[一二三]期)(?!负责)/u,
  /^全(?:桥|线|路|园|厂|馆|院|渠)|^(?:该|其(?![中余他次])|目前|预计|计划|整个|建成后)/u,
);
/** Sentences looked back over for the one that opens the paragraph. */
const LONGEST_PARAGRAPH = 20;
/** Sentences a 该项目 may look back over. */
const NEARBY = 3;
/** What the header says its sentences need not repeat: the rest of the question weighs so much more. */
const SPECIFIC = 0.65;

/** 三个月, 二期, 第四批, 第三次, but not 多久一次: what tells one thing from its neighbours must stand in the sentence or above it. */
const QUALIFIER =
  /第?(?:[一二两三四五六七八九十]{1,3}|\d{1,3})个?(?:月(?!份|\d)|季度|期|批|天|级|类|标段|号线)|第(?:[一二两三四五六七八九十]{1,3}|\d{1,3})次/gu;
const LACKS_QUALIFIER = 0.4;
/** 2号机组 is not what a sentence on 1号机组 tells of. */
const NUMBERED = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})号(?:机组?|线|楼|井|桥|厂房|车间|锅?炉|隧道|地块)/gu;

/** The lines that may answer: on pages about the place asked for, which name everything that is asked about. */
export function groundsFor(ask: Ask, runs: readonly string[], shelf: Shelf, scope: Scope): Ground[] {
  const qualifiers = ask.question.match(QUALIFIER) ?? [];
  const lacksOn = keptWith((page: Page) =>
    qualifiers.filter((words) => !`${page.header}\n${page.lead}`.includes(words)),
  );
  const isOther = otherOccasion(ask);
  const numbered: readonly string[] = ask.question.match(NUMBERED) ?? [];
  const namesOther = ({ text }: Line): boolean =>
    numbered.length > 0 && text.match(NUMBERED)?.some((name) => numbered.includes(name)) === false;
  const holds = isStrict(ask) ? namesAll : namesThings;
  const sharesOf = keptWith((page: Page) =>
    holds(runs, page.text) ? shareOn(page, runs, ask.places) : undefined,
  );
  const namesPlaces = keptWith((page: Page) => isOfPlaces(page, page.text, ask.places));
  const mayHold = ({ page }: Line) => namesPlaces(page);
  const grounds = shelf.linesFor(ask.question, scope, mayHold).flatMap((line) => {
    const share = sharesOf(line.page);
    if (share === undefined || line.text.endsWith('？') || isOther(line) || namesOther(line)) return [];
    const told = new Set([...before(line, NEARBY), ...headOf(line)].map(({ text }) => text));
    const above = [...told, headTo(line), line.page.header].join('\n');
    if (!isOfPlaces(line.page, `${line.text}\n${above}`, ask.places)) return [];
    const setting = [line.text, above, ...saidOf(ask.places)].join('\n');
    const near = cover(runs, setting).share;
    const lacking = lacksOn(line.page).some((words) => !line.text.includes(words));
    const own = share(line.text) * (lacking ? LACKS_QUALIFIER : 1);
    return [
      {
        line,
        own,
        near,
        share,
        setting: `${setting}\n${line.page.lead}`,
        refersBack: REFERS_BACK.test(line.text.replace(/^“/u, '')) || headOf(line).some(isItemTitle),
      },
    ];
  });
  return ofSources(grounds, ask.sources);
}

/** 那篇专访里: of several pages, those that call themselves so. */
function ofSources(grounds: readonly Ground[], sources: readonly string[]): Ground[] {
  const named = grounds.filter(({ line }) => namesAll(sources, line.page.text));
  return named.length > 0 ? named : [...grounds];
}

/** The sentence that opens a line's paragraph: its heading, or who is speaking. */
function headOf(line: Line): Line[] {
  return before(line, LONGEST_PARAGRAPH).slice(-1);
}

/** 3.云溪机场。 ahead of 估算投资9亿元，计划2018年开工。: the name of what the item tells of. */
const ITEM_TITLE =
  /^(?:\d{1,2}[.、．]|（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十]、)[^，。；：]{4,30}。$/u;

const isItemTitle = ({ text }: Line): boolean => ITEM_TITLE.test(text.trim());

/** A sentence is of a place when its page is, or when it names the place itself. */
function isOfPlaces(page: Page, words: string, places: readonly Place[]): boolean {
  return places.every((place) => isAbout(page, place) || place.said.every((part) => words.includes(part)));
}

/** Who did a thing, or when what is no event known here was done, is told by a page that says just that. */
const isStrict = ({ kind, action }: Ask): boolean =>
  ['who', 'partner', 'recipient', 'role-of'].includes(kind) || (kind === 'when' && action === undefined);

/** How words of a page are measured. */
function shareOn(page: Page, runs: readonly string[], places: readonly Place[]): Ground['share'] {
  // The page is about the place, so its sentences need not repeat it.
  const said = saidOf(places).join('\n');
  const specific = cover(runs, `${page.header}\n${said}`).left;
  return (words) => {
    const all = cover(runs, `${words}\n${said}`).share;
    return specific.length === 0 ? all : (1 - SPECIFIC) * all + SPECIFIC * cover(specific, words).share;
  };
}

function saidOf(places: readonly Place[]): string[] {
  return places.flatMap(({ said }) => said);
}
