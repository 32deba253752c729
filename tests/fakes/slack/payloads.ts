/** What Slack delivers, as its documentation shows it, with invented people and channels. */
let serial = 0;

const nextStamp = (): string => `1700000000.${String(++serial).padStart(6, '0')}`;

/** A post that mentions the bot, as the `app_mention` event. */
export function mention(text: string, more: object = {}) {
  return eventBody({
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    text: `<@UBOT> ${text}`,
    ts: nextStamp(),
    ...more,
  });
}

/** A direct message. */
export function direct(text: string, more: object = {}) {
  return eventBody({
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    text,
    ts: nextStamp(),
    ...more,
  });
}

/** Any event in its envelope. */
function eventBody<E extends object>(event: E) {
  return { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: `Ev${++serial}`, event };
}

/** `/youju text`; `responseUrl` is on the fake. */
export function slash(text: string, responseUrl: string, more: object = {}) {
  return {
    command: '/youju',
    text,
    user_id: 'U1',
    channel_id: 'C1',
    team_id: 'T1',
    trigger_id: `trigger-${++serial}`,
    response_url: responseUrl,
    ...more,
  };
}

/** A click on a button of a message. */
export function click(button: { action_id: string; value?: string }, responseUrl: string, more: object = {}) {
  return {
    type: 'block_actions',
    user: { id: 'U1' },
    team: { id: 'T1' },
    channel: { id: 'C1' },
    container: { type: 'message', message_ts: nextStamp(), is_ephemeral: false },
    response_url: responseUrl,
    trigger_id: `trigger-${++serial}`,
    actions: [{ type: 'button', block_id: 'b', action_ts: nextStamp(), ...button }],
    ...more,
  };
}
