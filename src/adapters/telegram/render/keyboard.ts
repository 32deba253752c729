/** Choices as inline buttons, one to a row: Chinese labels are long and phones are narrow. */
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Buttons } from './buttons.ts';
import { quietText } from './html.ts';
import type { Choice } from './index.ts';

const MAX_BUTTONS = 20;
/** Longer labels are cut by the apps, each in its own way. */
const MAX_LABEL = 60;

/** The keyboard under an answer in this chat; undefined when there is nothing to choose. */
export function keyboard(
  choices: readonly Choice[],
  chat: number,
  buttons: Buttons,
): InlineKeyboardMarkup | undefined {
  const shown = choices.filter((choice) => quietText(choice.label).trim() !== '').slice(0, MAX_BUTTONS);
  if (shown.length === 0) return undefined;
  return {
    inline_keyboard: shown.map(({ label, q }) => [
      { text: clip(label), callback_data: buttons.keep(chat, q) },
    ]),
  };
}

function clip(label: string): string {
  const chars = [...quietText(label)];
  return chars.length <= MAX_LABEL ? chars.join('') : `${chars.slice(0, MAX_LABEL - 1).join('')}…`;
}
