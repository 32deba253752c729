/** The library's listeners: acknowledge first, work after. */
import type { App } from '@slack/bolt';
import type { Answering } from './answer.ts';
import { type Click, type PostEvent, readChoice, readPost, readSlashCommand } from './receive.ts';
import { ASK_ACTION, SHARE_ACTION } from './render/buttons.ts';

/** Any command that the installed manifest gives the app: /youju, or another name where that one is taken. */
const ANY_COMMAND = /^\//;

/** Hands every delivery to `answering`. `botUser` is undefined until Slack has told it. */
export function listen(
  app: App,
  answering: Answering,
  commandNames: readonly string[],
  botUser: () => string | undefined,
): void {
  async function onPost(event: PostEvent, eventId: string): Promise<void> {
    const user = botUser();
    const received = user === undefined ? undefined : readPost(event, eventId, user);
    if (received) await answering.answer(received);
  }
  // Events are acknowledged by the library before it calls these.
  app.event('app_mention', ({ event, body }) => onPost(event as PostEvent, body.event_id));
  app.event('message', ({ event, body }) => onPost(event as PostEvent, body.event_id));
  app.command(ANY_COMMAND, async ({ ack, command }) => {
    await ack();
    await answering.answer(readSlashCommand(command, commandNames));
  });
  app.action(ASK_ACTION, async ({ ack, body }) => {
    await ack();
    const received = readChoice(body as Click);
    if (received) await answering.answer(received);
  });
  app.action(SHARE_ACTION, async ({ ack, body }) => {
    await ack();
    await answering.share(body as Click);
  });
}
