/** What the card of one work tells with a label: 1.清溪水厂扩建项目|建设单位：甲公司 建设地点：城东镇. */
import { matchesIn } from '../../matches.ts';
import type { Ask } from '../asking/asks.ts';
import { cover, namesAll } from '../coverage.ts';
import { best } from '../ranking.ts';
import { evidenceOf, isInScope, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import { COLUMNS } from '../tables/columns.ts';
import type { Scope, WordAnswer } from '../types.ts';

const LABEL =
  /(?<label>(?:建设|实施|业主|责任|牵头|施工|设计|监理|项目|承建)单位|项目业主|项目法人|(?:建设|项目)地[点址]|建设(?:年限|工期|周期|期限|时间)|起止年限|(?:开工|竣工|建成|投产)时间)：/gu;
const OPENS = new RegExp(`^${LABEL.source}`, 'u');

const ASKED: typeof COLUMNS = [
  ...COLUMNS,
  { asked: /年限|工期|建设期|建几年/u, heads: /年限|工期|周期|期限/u }, // 建设年限是哪几年
];
/** What a question says of the label and not of the work: 建设单位是谁, 由谁投资建设. */
const OF_LABEL =
  /建设单位|实施单位|业主|施工|承建|负责|投资|建设|地[点址]|位置|年限|工期|项目|工程|建在|在建/gu;

/** How many lines a card has at most between its title and a label. */
const LINES = 6;
/** The title of a card names so much of what is asked about. */
const ENOUGH = 0.8;

/** Only a card that alone fits the question answers. */
export function answerCard(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const asked = ASKED.filter((column) => column.asked.test(ask.clause));
  if (asked.length === 0) return undefined;
  const pages = shelf.pages.filter((page) => isInScope(page, scope));
  return best(
    pages.flatMap(({ lines, header }) => {
      const cards = lines.flatMap((line) => fieldOf(line, asked) ?? []);
      const runs = cover(ask.runs.map((run) => run.replace(OF_LABEL, '')).filter(Boolean), header).left;
      const fitting = cards.filter(({ title }) => isNamed(runs, title.text));
      const [card] = fitting;
      if (card === undefined || fitting.length > 1) return [];
      const evidence = evidenceOf(card.title, card.line);
      return [{ kind: ask.kind, headline: card.value, evidence, confidence: 0.85 }];
    }),
  );
}

const isNamed = (runs: readonly string[], title: string): boolean =>
  runs.length > 0 && cover(runs, title).share >= ENOUGH && namesAll(runs, title);

interface Field {
  readonly title: Line;
  readonly line: Line;
  readonly value: string;
}

/** The value of a label asked for on a line of a card, and the line that heads the card. */
function fieldOf(line: Line, asked: typeof COLUMNS): Field | undefined {
  if (!OPENS.test(line.text.trim())) return undefined;
  const labels = matchesIn(line.text, LABEL);
  const at = labels.findIndex(({ groups }) => asked.some(({ heads }) => heads.test(groups?.label ?? '')));
  const label = labels[at];
  const title = label && titleOf(line);
  if (label === undefined || title === undefined) return undefined;
  const value = line.text
    .slice(label.index + label[0].length, labels[at + 1]?.index)
    .trim()
    .replace(/[。；]$/u, '');
  return value === '' ? undefined : { title, line, value };
}

/** The last line above that is neither a label nor prose. */
const titleOf = ({ page, at }: Line): Line | undefined =>
  page.lines
    .slice(Math.max(0, at - LINES), at)
    .findLast(({ text }) => /^[^：。；！？]{4,44}$/u.test(text.trim()));
