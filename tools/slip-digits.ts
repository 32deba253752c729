/**
 * How many slips of the pen the doubts catch: one digit of one figure of a page is changed, one at a time.
 * `npm run -s slips -- FOLDER …`; every doubt of an untouched page is printed.
 */
import './one-line-errors.ts';
import { readFolders } from '../src/knowledge/article/index.ts';
import { type Mismatch, mismatchesOf, mismatchMessage } from '../src/knowledge/doubts/index.ts';
import { assembleFacts } from '../src/knowledge/facts/assemble.ts';
import type { Fact } from '../src/knowledge/facts/fact.ts';
import type { Article, QuantityKind } from '../src/knowledge/types.ts';

const KINDS: readonly QuantityKind[] = ['percent', 'count', 'money'];

/** 97.2% → 90.2%, 8个 → 1个: the ones digit three on. */
function withSlip(article: Article, { span }: Fact): Article | undefined {
  const integer = /\d+/.exec(article.text.slice(span.start, span.end));
  if (integer === null) return undefined;
  const at = span.start + integer.index + integer[0].length - 1;
  const digit = (Number(article.text[at]) + 3) % 10;
  const slipped = integer[0].length === 1 && digit === 0 ? 9 : digit;
  return { ...article, text: `${article.text.slice(0, at)}${slipped}${article.text.slice(at + 1)}` };
}

const mismatchesIn = (article: Article): readonly Mismatch[] => mismatchesOf(assembleFacts(article, 0).facts);

const touches = ({ stated, from }: Mismatch, start: number): boolean =>
  [stated, ...from].some(({ span }) => span.start === start);

function isCaught(article: Article, fact: Fact): boolean {
  const slipped = withSlip(article, fact);
  return (
    slipped !== undefined && mismatchesIn(slipped).some((mismatch) => touches(mismatch, fact.span.start))
  );
}

const { articles } = readFolders(process.argv.slice(2));
const facts = articles.flatMap((article) =>
  assembleFacts(article, 0).facts.filter(({ headline }) => !headline),
);
for (const article of articles)
  for (const mismatch of mismatchesIn(article))
    process.stdout.write(`untouched ${article.document}  ${mismatchMessage(mismatch)}\n`);
for (const kind of KINDS) {
  const ofKind = facts.filter(({ quantity, role }) => quantity.kind === kind && role === 'level');
  const caught = ofKind.filter((fact) => isCaught(fact.article, fact));
  process.stdout.write(`${kind}: ${caught.length} of ${ofKind.length} slips caught\n`);
}
