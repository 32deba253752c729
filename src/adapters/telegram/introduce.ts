/** The first words with Telegram: who are we, what can we do, how do updates come. */
import type { RawApi } from 'grammy';
import type { Command } from '../../bot/index.ts';
import { allowedUpdates } from './calls/client.ts';
import type { Self } from './updates/address.ts';

/** Updates come to `webhookUrl` with the secret in a header; they are polled for without it. */
export interface Delivery {
  readonly webhookUrl?: string | undefined;
  readonly secret: string;
}

/** Registers the commands and the way of delivery, and gives the bot's own id and name. Safe to repeat. */
export async function introduce(
  api: RawApi,
  commands: readonly Command[],
  delivery: Delivery,
): Promise<Self> {
  const me = await api.getMe();
  const list = commands.map(({ name, description }) => ({ command: name, description }));
  await api.setMyCommands({ commands: list }).catch(() => undefined); // the commands work without being listed
  if (delivery.webhookUrl === undefined) await api.deleteWebhook({});
  else
    await api.setWebhook({
      url: delivery.webhookUrl,
      secret_token: delivery.secret,
      allowed_updates: allowedUpdates,
    });
  return { id: me.id, username: me.username, commands: new Set(commands.map((command) => command.name)) };
}
