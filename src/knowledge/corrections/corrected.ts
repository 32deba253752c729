/** Which figures of other pages a correction speaks of. */
import { anyOf } from '../any-of.ts';
import { overlap, pairsOf } from '../clean/likeness.ts';
import type { Fact } from '../facts/fact.ts';
import { standsInstead } from '../facts/role/correction.ts';
import type { Article } from '../types.ts';
import type { Pair } from './pairs.ts';

/** Share of a title that a correction repeats when it names the page. */
const NAMED = 0.8;
/** Share of the words before a figure taken back that stand around the figure it was. */
const SAME_WORDS = 0.5;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** True for what a speaker has said before he puts himself right, for the headline that a correction quotes, for the text above a correction at its foot, and for a page that a correction names, or an earlier one of its publisher or with the very figure. */
export function isMeant(wrong: Fact, fact: Fact): boolean {
  const { article } = fact;
  const { article: page } = wrong;
  if (page === article)
    return isQuotedTitle(fact, wrong) || isSaidBefore(fact, wrong) || isOfText(fact, wrong);
  if (namesTitle(page.text, article.title)) return true;
  if (isLater(article, page) || !isSamePlace(wrong, fact)) return false;
  const isOwn = page.publisher !== undefined && page.publisher === article.publisher;
  return isOwn || overlap(article.title, pairsOf(page.text)) >= NAMED || isVery(wrong, fact);
}

/** 《春潮涌动大河湾》 of a page headed 春潮涌动大河湾 ——云溪产业园见闻: all of its title, or what stands above the second line. */
export function namesTitle(text: string, title: string): boolean {
  const [main = ''] = title.split('——');
  return [title, ...(lettersOf(main).length >= SHORTEST_TITLE ? [main] : [])].some((named) =>
    lettersOf(text).includes(lettersOf(named)),
  );
}

const SHORTEST_TITLE = 6;

/** 27.3亿元 of 本报5日《60个项目完成投资27.3亿元》一文中…“27.3亿元”应为“26.8亿元” */
const isQuotedTitle = ({ article: { text }, sentence, span }: Fact, wrong: Fact): boolean =>
  sentence.block === wrong.sentence.block &&
  span.start < wrong.span.start &&
  text.lastIndexOf('《', span.start) > Math.max(sentence.start - 1, text.lastIndexOf('》', span.start));

const isSaidBefore = (fact: Fact, wrong: Fact): boolean =>
  fact.span.start < wrong.sentence.start && standsInstead(wrong.layers.sentence) !== undefined;

/** 编者注：文中“总投资83亿元”应为“总投资38亿元”: it takes back what stands around it, unless it names another paper. */
const isOfText = ({ sentence, layers }: Fact, { article, sentence: { block }, subject }: Fact): boolean => {
  const note = article.blocks[block];
  const words = note ? article.text.slice(note.start, note.end) : '';
  if (OF_OTHER_ISSUE.test(words) || (THING.test(subject) && !layers.sentence.includes(subject))) return false;
  return sentence.block !== block && OF_ITSELF.test(words) && !words.includes('《');
};

/** 光伏产业园: a thing with a name, which the figure taken back must be told of. */
const THING = /(?:园区?|项目|工程|基地|中心|水库|公路|大桥|厂)$/;

/** 本报8月19日刊发的稿件中 */
const OF_OTHER_ISSUE = /\d{1,2}月\d{1,2}日[^，。；]{0,10}(?:刊发|刊登|刊载|发布|发表|播发|推送)/;

const OF_ITSELF = /[文稿标][中内题]|[本该此上前正原][文稿]|稿件/;

/** 75.57亿元 of one measure and place is told by chance nowhere else. */
const isVery = ({ quantity, metric, region }: Fact, fact: Fact): boolean =>
  region !== undefined &&
  fact.region !== undefined &&
  metric !== undefined &&
  metric === fact.metric &&
  quantity.text === fact.quantity.text &&
  isExact(fact);

const isExact = ({ quantity: { text } }: Fact): boolean => text.replace(/\D/g, '').length > 2;

const isLater = ({ publishedOn: a }: Article, { publishedOn: b }: Article): boolean =>
  a !== undefined && b !== undefined && a > b;

const isSamePlace = ({ region: a }: Fact, { region: b }: Fact): boolean =>
  a === undefined || b === undefined || a.value.code === b.value.code;

/** The figures of one page that were taken back: the same figure, and if there are several, with the same words. */
export function correctedIn(facts: readonly Fact[], pair: Pair): readonly Fact[] {
  const words = wordsOf(pair);
  const same = facts.filter((fact) => isSameFigure(fact, pair.wrong));
  const told = same.filter(
    (fact) => isSaidAlike(fact, words) && isOfStage(fact, pair.wrong) && !isOfPart(fact, pair.wrong),
  );
  if (told.length > 0) return told;
  // “27.3亿元”应为“26.8亿元”: only the figure is named, or the words are the correction's own, and only one there can be it.
  const [only] = same.filter(({ headline }) => !headline);
  return same.length === 1 && only !== undefined && (words === '' || isExact(only)) ? [only] : [];
}

const isSameFigure = (fact: Fact, { quantity, metric }: Fact): boolean =>
  fact.quantity.base === quantity.base &&
  fact.quantity.kind === quantity.kind &&
  fact.quantity.currency === quantity.currency &&
  (metric === undefined || fact.metric === undefined || fact.metric === metric);

/** 开工14个 is not taken back with 竣工14个, though one sentence tells both. */
const isOfStage = ({ phase: a }: Fact, { phase: b }: Fact): boolean =>
  a?.origin !== 'clause' || b?.origin !== 'clause' || a.value === b.value;

/** 河口镇开工项目14个, where 开工项目14个 of the county around it is taken back. */
const isOfPart = ({ subject, article }: Fact, { subject: wrong, sentence, article: page }: Fact): boolean => {
  const place = PART.exec(subject)?.[0];
  return (
    place !== undefined &&
    !wrong.includes(place) &&
    !article.title.includes(place) &&
    !page.text.slice(sentence.start, sentence.end).includes(place)
  );
};

const PART = /^\p{Script=Han}{2,6}(?:[镇乡]|街道|开发区|园区)(?=.{2})/u;

const isSaidAlike = ({ layers, subject }: Fact, words: string): boolean =>
  words !== '' &&
  overlap(words, pairsOf(`${layers.head} ${layers.own} ${layers.sentence} ${subject}`)) >= SAME_WORDS;

/** The words told with the figure taken back, else with the one in its place; empty when it is only the figures. */
const wordsOf = ({ wrong, right }: Pair): string => wordsBefore(wrong) || wordsBefore(right);

/** What a correction says of itself, of the page and of its stretch: （一）, 《…》中所述, 本网5月8日报道误将, 原文误为, 更正为, 第二段, 二季度. */
const OWN_WORDS = anyOf(
  /《[^》]{1,60}》|[本我][网报站刊]|\d+月\d+日|刊[发登载]的?|发布的?|报道|一文|文?中的?(?:所述|所载|提到)?的?|原[文稿]/g,
  /误[写报将把]?[为成]?|[写报记印][为成]|应[为是]|[不而]是|实为|实际|正确的?|表述|更正为?|[修更]?改为|调整为|原[来先]?[为是]/g,
  /第[一二三四五六七八九十\d]+[段条行]|(?:刚才|前面|之前)我?们?(?:说|讲|提到|通报)了?的?|^（[一二三四五六七八九十]{1,3}）|第?[一二三四]季度/g,
  /[上下]半年|^[将由]|由$/g,
);

/** Back to the comma, the colon or the quotation mark, unless only the figure is quoted: 到位资金原为“27.3亿元”. */
function wordsBefore({ article, sentence, span }: Fact): string {
  const before = article.text.slice(sentence.start, span.start).replace(/“$/, '');
  const clause = before.slice(Math.max(...['“', '，', '：'].map((mark) => before.lastIndexOf(mark))) + 1);
  return lettersOf(clause.replace(OWN_WORDS, ''));
}
