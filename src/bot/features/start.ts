import { commandDescriptions, help, welcome } from '../wording.ts';
import { exampleChoices } from './examples.ts';
import type { Feature, FeatureContext } from './feature.ts';

/** /start: what Telegram sends when a chat with the bot is opened. */
export function startFeature(context: FeatureContext): Feature {
  return {
    name: 'start',
    description: commandDescriptions.start,
    reply: () => ({
      blocks: [
        { kind: 'notice', text: welcome },
        { kind: 'notice', text: help.how },
        ...exampleChoices(context.knowledge),
      ],
    }),
  };
}
