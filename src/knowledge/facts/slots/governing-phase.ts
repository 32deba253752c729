/** Phases told by the verb of a whole clause, or by a later clause of the sentence. */
import type { MentionOf, Phase } from '../../types.ts';
import type { Figure } from '../figure.ts';

const phasesBetween = ({ mentions }: Figure, from: number, to: number): MentionOf<'phase'>[] =>
  mentions
    .filter((m) => m.dimension === 'phase')
    .filter((m) => m.start >= from && m.end <= to && !/negated|in-rate|afterwards/.test(m.rule));

/** 开工了 of 谋划开工了总投资6亿元的甲厂、总投资2亿元的乙园等5个重大项目: the verb before the first of a list holds for all of it. */
export function governingPhase(figure: Figure): MentionOf<'phase'> | undefined {
  const { article, sentence, context } = figure;
  const before = article.text.slice(sentence.start, context.mention.start);
  const start = Math.max(...['，', '；', '：', '。'].map((mark) => before.lastIndexOf(mark))) + 1;
  const first = before.slice(start).search(/\d/);
  if (first < 0) return undefined;
  const from = sentence.start + start;
  return phasesBetween(figure, from, from + first).findLast((m) => article.text[m.end] === '了');
}

const YIELDS =
  /^(?:每?年|预计|可|将|实现|上缴|新增|贡献){0,4}(?:产值|税收|纳税|利税|税金|利润|销售|营业|营收)/;

/** 投产 of 达产后年产值9亿元、税收3800万元: what a plant yields beside that, once it runs. */
export function phaseOfYield(figure: Figure): Phase | undefined {
  const { article, sentence, context, mentions } = figure;
  if (!YIELDS.test(context.lead)) return undefined;
  const before = article.text.slice(sentence.start, context.mention.start);
  const from = sentence.start + Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1;
  const told = mentions
    .filter((m) => m.dimension === 'phase')
    .findLast((m) => m.start >= from && m.end <= context.mention.start);
  return told?.rule.includes('afterwards') ? told.phase : undefined;
}

/** 试生产 of 总投资6亿元，目前已试生产: how far the thing told of has come, as a later clause says. */
export function phaseToldBehind(figure: Figure): Phase | undefined {
  const { article, sentence, context } = figure;
  const end = article.text.slice(context.mention.end, sentence.end).search(/[；。]/);
  const to = end < 0 ? sentence.end : context.mention.end + end;
  const reached = phasesBetween(figure, context.mention.end, to).filter((m) =>
    /(?:已经?|目前|现已?)(?:开始|正式|全面|建成|顺利)?$/.test(article.text.slice(m.start - 6, m.start)),
  );
  return reached.at(-1)?.phase;
}
