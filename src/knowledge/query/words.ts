import type { Statements, WordAnswer } from '../statements/index.ts';
import { citationList } from './citations.ts';
import { type Draft, draft } from './draft.ts';
import type { Frame } from './frame.ts';

const WORDS =
  /谁|哪位|什么时候|哪天|哪年|几月几号|几号|哪一天|何时|在哪|哪里|哪儿|什么地方|是什么意思|什么意思|指什么|指的是|指哪|是什么(?!水平|情况)|叫什么|干什么|什么职务|有哪些|哪些|都有什么|包括什么|哪[两二三四五六七八九十几\d]+[个项家类大样种块方]|怎么定位|怎么推进|为什么|什么情况|什么阶段|哪一步|怎么样了$|谁的|用的是|几号线/;

/** True for questions whose answer is words: who, when, where, which, what is. */
export function asksForWords(frame: Frame): boolean {
  if (/最[多大高快少小低慢猛]|不到|超过|不足/.test(frame.text) && /哪/.test(frame.text)) return false;
  const text = frame.text.replace(/谁(?=[^，。？]{0,14}[高大多低少快])/, ''); // 谁的完成率高 asks for a figure
  if (
    frame.targets.some((t) => t.metric !== undefined) &&
    !/谁|什么时候|哪天|在哪|哪里|指什么|什么意思|哪[两二三四五六七八九十几\d]|包括|有哪些/.test(text)
  )
    return false;
  return (
    WORDS.test(text) &&
    !(frame.targets.some((t) => t.kinds !== undefined) && !/谁|什么时候|哪天|在哪/.test(text))
  );
}

/** The words asked for with the sentences that say them. */
export function answerWords(statements: Statements, frame: Frame): Draft | undefined {
  const found = statements.answer(frame.text, { regionNames: frame.regions.map((r) => r.name) });
  if (found === undefined) return undefined;
  const several = [found, ...(found.alternatives ?? [])];
  return several.length > 1 ? clarify(several) : present(found);
}

function present(found: WordAnswer): Draft {
  const citations = citationList();
  for (const { article, sentence } of found.evidence) citations.cite(article, sentence);
  return draft('answered', found.headline, { citations: citations.list });
}

function clarify(several: readonly WordAnswer[]): Draft {
  const citations = citationList();
  for (const one of several)
    for (const { article, sentence } of one.evidence) citations.cite(article, sentence);
  const lines = several.map((one) => `${one.headline}（${one.evidence[0]?.article.title ?? ''}）`);
  return draft('clarify', `有几处资料都提到，请看是哪一个：\n${lines.join('\n')}`, {
    citations: citations.list,
  });
}
