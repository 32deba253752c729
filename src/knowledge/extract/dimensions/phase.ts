import type { Phase } from '../../types.ts';
import type { Dimension, Place, Reading, Rule } from '../rule.ts';
import { askedPhases, phaseGuards, phaseWords } from '../tables/phases.ts';

type Row = readonly [phase: Phase, ...patterns: string[]];

const not = '(?:尚未|还未|仍未|未|没有?|无法|不能)(?:能|全部|全面|按期|如期|按时|真正)?';

/** The rules over one table. The narrower come first: of equally long mentions the first rule's stays. */
function rulesOf(rows: readonly Row[], suffix: string): Rule[] {
  const phases = rows.flatMap(([phase, ...patterns]) => patterns.map((pattern) => ({ pattern, phase })));
  const words = alternation(phases.map(({ pattern }) => pattern));
  const phaseOf = (text: string) => phases.find(({ pattern }) => text === bare(pattern))?.phase;
  const read = (_: unknown, place: Place): Reading | undefined => {
    const { text, start, end } = place;
    const phase = isMethod(place) ? undefined : phaseOf(text.slice(start, end));
    return phase && { dimension: 'phase', phase };
  };
  const rule = (name: string, source: string): Rule => ({
    name: `phase/${name}${suffix}`,
    pattern: new RegExp(source, 'g'),
    read,
  });
  return [
    rule('in-rate', `${words}(?=率)`), // 复工率: the share of those resumed
    rule('negated', `(?<=${not}(?:开工?)?)${words}`), // 尚未开工, 未开复工
    rule('afterwards', `${words}(?=后|之后|以后)`), // 投产后年产值…: not yet
    rule('word', words), // 集中开工, 签约一批
  ];
}

/** 落实“签约一批、开工一批、投产一批”滚动推进机制: how one goes about it, and how far nothing has come. */
function isMethod({ text, start, end }: Place): boolean {
  const from = Math.max(0, start - METHOD_REACH);
  const words = METHOD.exec(text.slice(from, end + METHOD_REACH));
  return words !== null && from + words.index <= start && end <= from + words.index + words[0].length;
}

const METHOD =
  /(?:[一-龥]{2}一批、){1,3}[一-龥]{2}一批[”"’」]?的?(?:滚动|接续|循环|压茬|机制|要求|思路|节奏|格局|态势|模式|工作法|良性)/;
const METHOD_REACH = 24;

/** Longest first, because an alternation takes the first that fits: 开工建设 before 开工. */
function alternation(patterns: readonly string[]): string {
  return `(?:${[...patterns].sort((a, b) => bare(b).length - bare(a).length).join('|')})`;
}

/** A table pattern without its look-arounds: the word itself. */
function bare(pattern: string): string {
  return pattern.replace(/\(\?<?[!=][^()]*\)/g, '');
}

/** 目前开了17个， of an official who speaks; 开了3个会 is another thing. */
const begunOfCount: Rule = {
  name: 'phase/begun-of-count',
  pattern:
    /(?<=(?:^|[。“\n]|目前|现在|已经?|[一总]共|[月份]|季度|半年|[今去]年))开了(?=\d{1,3}[个项][，。；])/g,
  read: () => ({ dimension: 'phase', phase: 'started' }),
};

/** Phases of projects: signed, started, in production … */
export const phase: Dimension = {
  name: 'phase',
  guards: phaseGuards,
  rules: [...rulesOf(phaseWords, ''), begunOfCount],
};

/** Read besides in questions: 签了几个, 开了多少. */
export const questionPhase: Dimension = { name: 'phase', rules: rulesOf(askedPhases, '-asked').slice(-1) };
