/** Those above a size that a page counts and then names: 10亿元以上项目3个，分别为甲厂、乙园和丙港. */
import type { Fact } from '../../../facts/fact.ts';
import { readQuestion } from '../../asking/frame.ts';
import { firstFigure } from '../../finding/lookup.ts';
import { limitOf } from '../../rank/limit.ts';
import { orderOf } from '../../rank/order.ts';
import type { Answering } from '../../reply/answering.ts';
import { citationList } from '../../reply/citations.ts';
import { draft } from '../../reply/draft.ts';
import { toValue } from '../../reply/shown.ts';

/** 是哪几个, 有哪些, 是哪6个项目: for their names. */
const ASKS_NAMES =
  /(?:都|分别)?[有是]?哪(?:些|几个?|[两二三四五六七八九十]个?|\d{1,2}个?)(?:项目|工程|企业)?$/;
/** What stands between their number and the first name. */
const NAMED = /^[^，。；：\d]{0,8}[，：](?:分别|依次)?[为是即][：]?([^，。；]{2,160}?)(?=[，。；]|$)/;

/** The names, as the sentence that counts them has them; undefined where it names none. */
export const answerAnnouncedNames: Answering = (frame, reading, facts, setting) => {
  const limit = limitOf(frame);
  const asked = frame.text.replace(/[？?。]+$/, '');
  if (limit?.isNamedIn === undefined || orderOf(asked) !== undefined || !ASKS_NAMES.test(asked))
    return undefined;
  const counting = readQuestion(asked.replace(ASKS_NAMES, '有几个'), reading);
  const counts = facts.filter((fact) => fact.quantity.kind === 'count' && limit.isNamedIn?.(fact.subject));
  const fact = firstFigure(counting, counts, setting);
  const names = fact && namesBehind(fact);
  if (fact === undefined || names === undefined) return undefined;
  const citations = citationList();
  const value = toValue(fact, [citations.citeFact(fact)]);
  return draft('answered', names, { values: [value], citations: citations.list });
};

/** Names beside which stand their sums are ranked by those. */
function namesBehind({ article, sentence, span }: Fact): string | undefined {
  const names = NAMED.exec(article.text.slice(span.end, sentence.end))?.[1];
  return names !== undefined && /[、和及与]/.test(names) && !/\d/.test(names) ? names : undefined;
}
