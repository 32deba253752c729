/** Buttons, and what their names mean when they come back. */
import type { types } from '@slack/bolt';
import { safeText } from '../../../delivery/safe-text.ts';
import { limits } from './limits.ts';

/** `ask:0` asks the question it carries; `share` posts the answer it names to the channel. */
export const ASK_ACTION = /^ask:\d+$/;
/** Action id of the button that posts an answer to its channel. */
export const SHARE_ACTION = 'share';

/** `action` comes back with the click, `value` with it. */
export interface ButtonSpec {
  readonly action: string;
  readonly label: string;
  readonly value: string;
}

/** Buttons in rows of at most a block's worth; one whose value would not fit is left out, for it would ask something else. */
export function actions(buttons: readonly ButtonSpec[]): types.ActionsBlock[] {
  const elements = buttons.filter(isShowable).map(toElement);
  const rows: types.ActionsBlock[] = [];
  for (let at = 0; at < elements.length; at += limits.buttonsPerBlock) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + limits.buttonsPerBlock) });
  }
  return rows;
}

function isShowable({ label, value }: ButtonSpec): boolean {
  return safeText(label).trim() !== '' && safeText(value).trim() !== '' && value.length <= limits.buttonValue;
}

function toElement({ action, label, value }: ButtonSpec): types.Button {
  const text = { type: 'plain_text', text: clip(label), emoji: false } as const;
  return { type: 'button', action_id: action, text, value: safeText(value) };
}

/** A label that fits its button; the … shows that it was cut. */
function clip(label: string): string {
  const text = safeText(label);
  if (text.length <= limits.buttonText) return text;
  return `${safeText(text.slice(0, limits.buttonText - 1)).replace(/\uFFFD$/, '')}…`;
}
