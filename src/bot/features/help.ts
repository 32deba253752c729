import { commandDescriptions, help, welcome } from '../wording.ts';
import { exampleChoices } from './examples.ts';
import type { Feature, FeatureContext } from './feature.ts';

/** /help */
export function helpFeature(context: FeatureContext): Feature {
  return {
    name: 'help',
    description: commandDescriptions.help,
    reply() {
      const commands = context.commands().map((command) => help.command(command.name, command.description));
      return {
        blocks: [
          { kind: 'notice', text: welcome },
          { kind: 'notice', text: help.how },
          { kind: 'notice', text: help.commands },
          { kind: 'list', items: commands },
          ...exampleChoices(context.knowledge),
        ],
      };
    },
  };
}
