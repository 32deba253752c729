import type { Knowledge } from '../../knowledge/index.ts';
import type { Log } from '../types.ts';
import { guardAnswer } from './index.ts';

/** The same knowledge with the gate in its door: no answer gets out unchecked, whoever asks. */
export function guardKnowledge(knowledge: Knowledge, log: Log): Knowledge {
  return {
    articles: knowledge.articles,
    rejected: knowledge.rejected,
    figures: (document) => knowledge.figures(document),
    doubts: (document) => knowledge.doubts(document),
    examples: (count) => knowledge.examples(count),
    ask(question, asking) {
      const { answer, problems } = guardAnswer(
        knowledge.ask(question, asking),
        { question, ...asking },
        knowledge.articles,
      );
      if (problems.length > 0) log('warn', 'the figure gate stopped something', { problems });
      return answer;
    },
  };
}
