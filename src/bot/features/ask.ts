import { commandDescriptions, notices } from '../wording.ts';
import type { Feature, FeatureContext } from './feature.ts';

/** /ask 问题 */
export function askFeature(context: FeatureContext): Feature {
  return {
    name: 'ask',
    description: commandDescriptions.ask,
    reply(argument, message) {
      if (argument === '') return { blocks: [{ kind: 'notice', text: notices.askWithoutQuestion }] };
      return context.answer(argument, message);
    },
  };
}
