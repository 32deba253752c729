/** What happens to a delivery once Slack has its acknowledgement: once, for those who may, at its place. */
import { randomUUID } from 'node:crypto';
import { type AccessLists, allows, type Bot, type Reply, refusal } from '../../bot/index.ts';
import { createOncePer } from '../../delivery/once-per.ts';
import { createRecent } from '../../delivery/recent.ts';
import { withSlackCommands } from './commands.ts';
import { createDedupe } from './dedupe.ts';
import type { Click, Place, Received } from './receive.ts';
import { SHARE_ACTION } from './render/buttons.ts';
import { renderReply } from './render/index.ts';
import { words } from './render/wording.ts';
import type { Outcome, Send } from './send.ts';

/** As long as Slack takes answers to a slash command. */
const SHARABLE_FOR_MS = 30 * 60 * 1000;
const MAX_SHARABLE = 1000;
/** A stranger who keeps writing is refused once a minute, not once a message. */
const REFUSED_AGAIN_AFTER_MS = 60_000;

/** What is done with a delivery; neither rejects for anything a user can send. */
export interface Answering {
  answer(received: Received): Promise<void>;
  /** Posts the answer that the clicked button names to its channel. */
  share(click: Click): Promise<void>;
}

const shareOutcomes: Record<Outcome, string> = {
  sent: words.shared,
  refused: words.shareImpossible,
  doubtful: words.shareDoubtful,
};

/** Answers those whom the lists allow, each delivery once. */
export function createAnswering(bot: Bot, lists: AccessLists, send: Send): Answering {
  const commandNames = bot.commands.map((command) => command.name);
  const isRepeated = createDedupe();
  const isRefusalDue = createOncePer(REFUSED_AGAIN_AFTER_MS);
  const sharable = createRecent<{ question: string; reply: Reply }>(SHARABLE_FOR_MS, MAX_SHARABLE);

  async function refuse(user: string, place: Place): Promise<void> {
    if (isRefusalDue(user)) await send(place, renderReply(refusal(user)));
  }

  /** Only an answer for the asker's eyes can be shared; the others are in the channel already. */
  function shareButton({ place, message }: Received, reply: Reply) {
    if (place.kind !== 'whisper' || reply.answer?.status !== 'answered') return undefined;
    const value = randomUUID();
    sharable.set(value, { question: message.text, reply });
    return { action: SHARE_ACTION, label: words.share, value };
  }

  return {
    async answer(received) {
      if (isRepeated(received.names)) return;
      const { message, place, channel } = received;
      const access = allows({ user: message.user, chat: channel, private: received.private }, lists);
      if (access === 'silent') return;
      if (access === 'refuse-politely') return refuse(message.user, place);
      const reply = withSlackCommands(await bot.handle(message), commandNames);
      await send(place, renderReply(reply, shareButton(received, reply)));
    },

    async share({ user, channel, actions: [action], response_url: url }) {
      if (!channel || action?.value === undefined || isRepeated([`${user.id}:${action.action_ts}`])) return;
      const place = { kind: 'whisper', url } as const;
      if (allows({ user: user.id, chat: channel.id, private: true }, lists) !== 'yes')
        return refuse(user.id, place);
      const kept = sharable.take(action.value);
      if (!kept) return void (await send(place, notice(words.shareExpired)));
      const outcome = await send({ kind: 'post', channel: channel.id }, renderReply(quoting(kept)));
      if (outcome === 'refused') sharable.set(action.value, kept);
      await send(place, notice(shareOutcomes[outcome]));
    },
  };
}

function quoting({ question, reply }: { readonly question: string; readonly reply: Reply }): Reply {
  return { ...reply, blocks: [{ kind: 'notice', text: words.asked(question) }, ...reply.blocks] };
}

function notice(text: string) {
  return renderReply({ blocks: [{ kind: 'notice', text }] });
}
