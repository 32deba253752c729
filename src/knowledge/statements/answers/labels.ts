import type { Ask } from '../asking/asks.ts';
import { isAboutAll } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer, WordKind } from '../types.ts';

/** What the head of a record tells of its meeting, as 地点：… */
const LABELS: readonly { readonly kind: WordKind; readonly asked: RegExp; readonly label: RegExp }[] = [
  { kind: 'who', asked: /主持/u, label: /^(?:会议)?主持(?:人)?$/u }, // 主持人：县政府新闻办 某某
  { kind: 'where', asked: /[开办搞举行召]|地点|哪/u, label: /^(?:会议|活动|发布)?地点$/u }, // 地点：县政府二楼会议室
  { kind: 'when', asked: /[开办搞举行召]|时间|天|号/u, label: /^(?:会议|活动|发布|召开)?时间$/u }, // 时间：2023年7月26日
];
const LABELLED = /^(?<label>\p{Script=Han}{2,5})：(?<value>.{2,60})$/u;
/** The header of the page names so much of the meeting. */
const ENOUGH = 0.8;
/** Characters a question puts for holding it: 主持的, 开的. */
const HOLDING = /主持|举行|召开|举办/u;

/** Who, when and where of the meeting a page records, from the lines at its head that say so. */
export function answerLabel(ask: Ask, shelf: Shelf, { documents }: Scope): WordAnswer | undefined {
  const rows = LABELS.filter(({ kind, asked }) => kind === ask.kind && asked.test(ask.clause));
  if (rows.length === 0 || ask.action?.needed === true) return undefined;
  const runs = ask.runs.map((run) => run.replace(HOLDING, '')).filter((run) => run.length > 1);
  const pages = shelf.pages.filter(({ article }) => documents?.has(article.document) ?? true);
  const named = pages.filter(
    (page) => isAboutAll(page, ask.places) && cover(runs, page.header).share >= ENOUGH,
  );
  return best(
    named.flatMap(({ lines }) => lines.flatMap((line) => labelled(line, rows, ask.kind)).slice(0, 1)),
  );
}

function labelled(line: Line, rows: typeof LABELS, kind: WordKind): WordAnswer[] {
  const { label, value } = LABELLED.exec(line.text)?.groups ?? {};
  if (value === undefined || !rows.some((row) => row.label.test(label ?? ''))) return [];
  return [{ kind, headline: value, evidence: evidenceOf(line), confidence: 0.8 }];
}
