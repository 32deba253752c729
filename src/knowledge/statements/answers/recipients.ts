import type { Ask } from '../asking/asks.ts';
import { cover } from '../coverage.ts';
import { groundsFor } from '../grounds.ts';
import { best } from '../ranking.ts';
import { clauseAround, isNamedLater } from '../reading/clauses.ts';
import { evidenceOf } from '../reading/pages.ts';
import type { Shelf } from '../reading/shelf.ts';
import type { Scope, WordAnswer } from '../types.ts';

const BODY = '(?<body>\\p{Script=Han}{2,20}?(?:科|股|室|处|办|局|委|部|厅|中心|政府|公司|专班|指挥部))';

/** 将进展报县发改委投资股, 移交县纪委监委处理: what is handed over, and to whom. */
const HANDED = new RegExp(
  `(?<![日晚早周汇申通公情海举])(?:报送|上报|报|移交|移送|提交|反馈)(?:至|到|给|往)?${BODY}(?=[，。；、）]|$|处理|汇总|备案|审核|审批|查处|办理)`,
  'gu',
);
/** 向区委督查室报送整改方案 */
const HANDED_TO = new RegExp(`向${BODY}(?:报送|上报|提交|反馈|移交|报告|报备)`, 'gu');
/** How questions say it. */
const HAND = /(?:报送|上报|报|移交|移送|提交|反馈|交|送)(?:至|到|给|往)?$/u;

/** To which office something is reported or handed over. */
export function answerRecipient(ask: Ask, shelf: Shelf, scope: Scope): WordAnswer | undefined {
  const runs = ask.runs.map((run) => run.replace(HAND, '')).filter((run) => run.length > 1);
  const answers = groundsFor(ask, runs, shelf, scope).flatMap(({ line, own, near }) =>
    recipientsIn(line.text).flatMap(({ body, start, end }) => {
      if (isNamedLater(line.text, { start, end }, runs)) return [];
      const clause = cover(runs, clauseAround(line.text, { start, end })).share;
      const confidence = 0.3 + 0.2 * near + 0.2 * own + 0.2 * clause;
      return [{ kind: 'recipient' as const, headline: body, evidence: evidenceOf(line), confidence }];
    }),
  );
  return best(answers);
}

function recipientsIn(text: string): { body: string; start: number; end: number }[] {
  return [...text.matchAll(HANDED), ...text.matchAll(HANDED_TO)].map(({ 0: words, index, groups }) => ({
    body: groups?.body ?? '',
    start: index,
    end: index + words.length,
  }));
}
