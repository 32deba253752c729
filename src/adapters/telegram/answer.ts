/** One message or press: may they ask, what does the bot say, out with it. */
import type { RawApi } from 'grammy';
import { type Bot, type IncomingMessage, type Reply, refusal } from '../../bot/index.ts';
import type { Surroundings } from './calls/timing.ts';
import type { Guard } from './guard.ts';
import type { Buttons } from './render/buttons.ts';
import { render } from './render/index.ts';
import { keyboard } from './render/keyboard.ts';
import { words } from './render/wording.ts';
import type { Sender } from './send.ts';
import { createTyping } from './typing.ts';
import type { Place, Received } from './updates/receive.ts';

/** What answering needs: the bot, the way out, and who may ask. */
export interface Answering {
  readonly bot: Bot;
  readonly api: RawApi;
  readonly sender: Sender;
  readonly buttons: Buttons;
  readonly guard: Guard;
  readonly surroundings: Surroundings;
}

/** What is done with each received thing; rejects only when something is broken on our side. */
export function createAnswering(parts: Answering): (received: Received) => Promise<void> {
  const { bot, api, sender, buttons, guard, surroundings } = parts;
  const showTyping = createTyping(api, surroundings.timing.now);

  async function say(place: Place, reply: Reply): Promise<void> {
    const rendered = render(reply);
    await sender.send(place, rendered.parts, keyboard(rendered.choices, place.chat, buttons));
  }

  async function reply(place: Place, message: IncomingMessage): Promise<void> {
    const handled = inTime(bot.handle(message), surroundings);
    const [answer] = await Promise.all([handled, showTyping(place)]);
    await say(place, answer);
  }

  async function press(received: Extract<Received, { kind: 'press' }>): Promise<void> {
    const { place, by, key, query } = received;
    const isAllowed = guard.check(by.user, place.chat, received.private) === 'yes';
    const question = isAllowed ? buttons.question(place.chat, key) : undefined;
    const text = isAllowed && question === undefined ? { text: words.buttonExpired } : {};
    await api.answerCallbackQuery({ callback_query_id: query, ...text }).catch(() => undefined); // it may be too old
    if (question !== undefined) await reply(place, { ...by, text: question });
  }

  async function message(received: Extract<Received, { kind: 'message' }>): Promise<void> {
    const { place, message: asked } = received;
    const access = guard.check(asked.user, place.chat, received.private);
    if (access === 'yes') await reply(place, asked);
    if (access === 'refuse-politely') await say(place, refusal(asked.user));
  }

  return async (received) => {
    switch (received.kind) {
      case 'message':
        return message(received);
      case 'press':
        return press(received);
      case 'moved':
        return guard.moved(received.place.chat, received.to);
      default:
        return received satisfies never;
    }
  };
}

/** The bot answers in milliseconds; were it ever stuck, its lane would be, too. */
async function inTime<T>(work: Promise<T>, { timing }: Surroundings): Promise<T> {
  const over = new AbortController();
  const late = timing.pause(timing.answerMs, over.signal).then(() => {
    throw new Error('the bot gave no answer in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
