/**
 * `npm run sample -- 100 seeds`: digit groups drawn at random from the bodies of pages, each with its sentence and
 * what was made of it, to be judged by hand. The draw is the same every time: two runs can be compared.
 */
import './one-line-errors.ts';
import { factLine } from '../src/cli/explain/fact-line.ts';
import { cellLine, leftoverLine, mentionLine } from '../src/cli/explain/mention-line.ts';
import { usageError } from '../src/cli/io.ts';
import { readFolders } from '../src/knowledge/article/index.ts';
import { findMentions, leftoverDigits } from '../src/knowledge/extract/index.ts';
import { assembleFacts } from '../src/knowledge/facts/assemble.ts';
import type { Fact } from '../src/knowledge/facts/fact.ts';
import { referenceDate } from '../src/knowledge/facts/slots/reference-date.ts';
import type { Article, Span } from '../src/knowledge/index.ts';

const holds = (outer: Span, { start }: Span): boolean => outer.start <= start && start < outer.end;

/** A digit group of a page: the sentence, the mention, the fact. */
function explained(group: Span, article: Article): string {
  const { text } = article;
  const sentence = article.sentences.find((one) => holds(one, group)) ?? group;
  const mentions = findMentions(text, { today: referenceDate(article) });
  const mention = mentions.find((one) => holds(one, group));
  const fact = assembleFacts(article, 0).facts.find(({ span }) => holds(span, group));
  return [
    `${article.document}: ${text.slice(sentence.start, group.start)}【${text.slice(group.start, group.end)}】${text.slice(group.end, sentence.end)}`,
    mention === undefined ? unread(group, fact, text) : mentionLine(mention, text),
    fact === undefined ? 'no fact' : factLine(fact),
  ].join('\n    ');
}

/** Digits that are no mention: a table's cell, whose unit stands above it, or nothing. */
const unread = (group: Span, fact: Fact | undefined, text: string): string =>
  fact === undefined ? leftoverLine(group, text) : cellLine(fact.span, fact.quantity, text);

/** Digit groups beneath the headline. */
const groupsOf = (article: Article): readonly Span[] =>
  leftoverDigits(article.text, []).filter(
    (group) => !article.blocks.some((block) => block.kind === 'headline' && holds(block, group)),
  );

/** Numbers from 0 up to 1, always the same ones (Lehmer's generator). */
function chance(): () => number {
  let state = 20_211_012;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const [size = '100', ...folders] = process.argv.slice(2);
if (!/^\d+$/.test(size)) throw usageError(`${size} is no number of digit groups`);
const { articles } = readFolders(folders.length === 0 ? ['seeds'] : folders);
const random = chance();
const drawn = articles
  .flatMap((article) => groupsOf(article).map((group) => ({ article, group, lot: random() })))
  .sort((a, b) => a.lot - b.lot)
  .slice(0, Number(size));
for (const [index, { article, group }] of drawn.entries())
  console.log(`${index + 1}. ${explained(group, article)}`);
