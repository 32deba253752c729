/** Which items of a numbered list have come so far, or have not: 哪个项目还没开工, 已建成通车的是哪几个. */
import type { Fact } from '../../../facts/fact.ts';
import { openingTitle } from '../../../facts/layout/opening-title.ts';
import type { Article, Sentence } from '../../../types.ts';
import { isGeneric } from '../../asking/chunks.ts';
import type { Frame } from '../../asking/frame.ts';
import type { Setting } from '../../match/setting.ts';
import { regionFit } from '../../match/slots/place.ts';
import { orderOf } from '../../rank/order.ts';
import type { Answering } from '../../reply/answering.ts';
import { citationList } from '../../reply/citations.ts';
import { draft } from '../../reply/draft.ts';

const WHICH = /哪[个些几条座家]|有哪|哪一[个条座]/;
/** 哪个县开工最多 asks for places, and for a number. */
const OF_PLACES = /哪[个些几]*(?:县|区|市|镇|乡|街道|地方|园区|开发区|单位|类)/;
const STATE = '开工|复工|停工|竣工|完工|投产|投用|通车|建成|封顶';
/** 未开工, 没有投产; 还没复工的 */
const UNDONE = new RegExp(`(?:没有?|[未尚])[^，。？]{0,2}?(${STATE})`);
/** 已建成通车的, 完工了: done, and not what began in a month. */
const DONE = new RegExp(`(?:已经?|全部)[^，。？]{0,4}?(${STATE})|(${STATE})了`);

/** So few items are no list. */
const FEWEST = 3;

interface Item {
  readonly name: string;
  readonly article: Article;
  readonly sentence: Sentence;
}

/** The items that say so, each with its name; undefined unless one page lists them and one of them does. */
export const answerItemsInState: Answering = (frame, _reading, facts, setting) => {
  const asksItems =
    WHICH.test(frame.text) && !OF_PLACES.test(frame.text) && orderOf(frame.text) === undefined;
  const told = asksItems ? toldAs(frame.text) : undefined;
  if (told === undefined) return undefined;
  const pages = [
    ...new Set(facts.filter((fact) => isOfPlace(frame, fact, setting)).map(({ article }) => article)),
  ];
  const found = pages
    .filter((page) =>
      frame.terms.every((term) => isGeneric(term) || isState(term) || page.text.includes(term)),
    )
    .map((page) => itemsOf(page).filter(({ article, sentence }) => told.test(wordsOf(article, sentence))))
    .filter(({ length }) => length > 0);
  const [items, ...others] = found;
  if (items === undefined || others.length > 0) return undefined;
  const citations = citationList();
  for (const { article, sentence } of items) citations.cite(article, sentence);
  const lines = items.map(({ name, article, sentence }) => `${name}：${wordsOf(article, sentence).trim()}`);
  return draft('answered', lines.join('\n'), { citations: citations.list });
};

/** How an item says the state that is asked for. */
function toldAs(question: string): RegExp | undefined {
  const undone = UNDONE.exec(question)?.[1];
  if (undone !== undefined)
    return new RegExp(`(?:尚未|仍未|还未|未|没有)(?:实质性|正式|能|按期){0,2}${undone}(?!项目|的)`);
  const [, one, other] = DONE.exec(question) ?? [];
  const done = one ?? other;
  return done === undefined
    ? undefined
    : new RegExp(`(?:已|全部|全面|顺利)[^，。；未将]{0,12}${done}(?!后|项目|的)`);
}

const isState = (term: string): boolean =>
  new RegExp(`^(?:${STATE}|项目|工程|已经?|还|没有?|未)+$`).test(term);

const isOfPlace = ({ regions }: Frame, fact: Fact, setting: Setting): boolean =>
  regionFit(regions, fact, setting.pageOf(fact)) > 0;

const wordsOf = ({ text }: Article, { start, end }: Sentence): string => text.slice(start, end);

/** Every sentence of the items of a page; none where it lists too few. */
function itemsOf(article: Article): readonly Item[] {
  const names = article.blocks.map((_, at) => openingTitle(article, at));
  if (names.filter((name) => name !== undefined).length < FEWEST) return [];
  return article.sentences.flatMap((sentence) => {
    const name = names[sentence.block];
    return name === undefined ? [] : [{ name, article, sentence }];
  });
}
