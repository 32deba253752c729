import { matchesIn } from '../../matches.ts';
import { keptWith } from '../../remembered.ts';
import type { Ask } from '../asking/asks.ts';
import { pagesFor } from '../asking/places.ts';
import { cover } from '../coverage.ts';
import { best } from '../ranking.ts';
import { evidenceOf, type Line } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer, WordKind } from '../types.ts';

/** What the head or the foot of a page tells with a label, and how that is asked for in other words. */
const LABELS: readonly { readonly kind: WordKind; readonly asked: RegExp; readonly label: RegExp }[] = [
  { kind: 'who', asked: /主持/u, label: /^(?:会议)?主持(?:人)?$/u }, // 主持人：县政府新闻办 某某
  { kind: 'who', asked: /联系|找|咨询|电话/u, label: /^联系人$/u }, // 联系人：某某
  { kind: 'where', asked: /[开办搞举行召]|地点|哪/u, label: /^(?:会议|活动|发布)?地点$/u }, // 地点：县政府二楼会议室
  {
    kind: 'where',
    asked: /在哪|哪[里儿]|建在|地[点址]|位置|坐落/u,
    label: /^(?:建设|项目|工程)地[点址]$/u,
  }, // 建设地点：云溪县河口镇
  { kind: 'when', asked: /[开办搞举行召]|时间|天|号/u, label: /^(?:会议|活动|发布|召开)?时间$/u }, // 时间：2023年7月26日
];
/** 主办单位：甲局；会办单位：乙局、丙局 */
const LABELLED =
  /(?<=^|[，；。（\s])(?<label>\p{Script=Han}{2,6})：(?<value>[^，；。：）]{2,60}?)(?=\s{1,6}\p{Script=Han}{2,6}：|[，；。：）]|$)/gu;
/** Labels of those who do something; 会办的是哪两家 means 会办单位. */
const OF_SOMEBODY = /(?<=..)(?:单位|部门|主体|领导|编辑|人员?)$/u;
/** 发布 of 发布会谁主持: no deed that 发布人 tells. */
const OCCASION = /(?:发布|座谈|推进|推介|调度|动员|协调)会/gu;
/** The header of the page names so much of the meeting. */
const ENOUGH = 0.8;
/** What a question says of the page itself, and characters it puts for holding a meeting: 主持的, 开的. */
const UNSAID = /主持|举行|召开|举办|联系|通报|提案|(?:有?事|咨询)?找?$/gu;

/** What a page says with a label: who, when and where of the meeting it records, whose paper it is, whom to ask. */
export function answerLabel(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  if (ask.action?.needed === true) return undefined;
  const rows = LABELS.filter(({ kind, asked }) => kind === ask.kind && asked.test(ask.clause));
  const answers = pagesFor(ask, shelf, scope).flatMap(({ lines }) =>
    lines.flatMap((line) => labelled(line, rows, ask)).slice(0, 1),
  );
  return best(answers);
}

function labelled(line: Line, rows: typeof LABELS, { kind, clause, runs }: Ask): WordAnswer[] {
  const deeds = clause.replace(OCCASION, '');
  return labelsIn(line).flatMap(({ label = '', value = '' }) => {
    const said = label.replace(OF_SOMEBODY, '');
    const isNamed = ['who', 'list'].includes(kind) && said !== label && deeds.includes(said);
    if (!isNamed && !rows.some((row) => row.label.test(label))) return [];
    const about = runs.map((run) => run.replace(label, '').replace(said, '').replace(UNSAID, ''));
    if (
      cover(
        about.filter((run) => run.length > 1),
        line.page.header,
      ).share < ENOUGH
    )
      return [];
    return [{ kind, headline: value, evidence: evidenceOf(line), confidence: 0.8 }];
  });
}

const labelsIn = keptWith(({ text }: Line) => matchesIn(text, LABELLED).map(({ groups }) => groups ?? {}));
