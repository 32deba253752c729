import { describe, expect, it } from 'vitest';
import { readChoice, readPost, readSlashCommand } from '../../../src/adapters/slack/receive.ts';
import { click, direct, mention, slash } from '../../fakes/slack/payloads.ts';

const read = (payload: ReturnType<typeof mention> | ReturnType<typeof direct>) =>
  readPost(payload.event, payload.event_id, 'UBOT');
const command = (text: string) =>
  readSlashCommand(slash(text, 'https://hooks.slack.com/x'), ['help', 'sources']).message.text;

describe('a post for the bot', () => {
  const texts: readonly [typed: string, asked: string][] = [
    ['总投资多少', '总投资多少'],
    ['', '/help'],
    ['  ', '/help'],
    ['／help', '／help'],
    ['/sources', '/sources'],
    ['<!channel> 总投资', '总投资'],
    ['<!subteam^S1|@项目组> 总投资', '总投资'],
    ['<@U2> 总投资', '总投资'],
    ['<#C7|项目群>的总投资', '项目群的总投资'],
    ['<#C7>的总投资', '的总投资'],
    ['<https://a.example.cn/x|a.example.cn>里的总投资', 'a.example.cn里的总投资'],
    ['<https://a.example.cn/x> 总投资', 'https://a.example.cn/x 总投资'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['&amp;lt;5亿元', '&lt;5亿元'],
    ['问'.repeat(5000), '问'.repeat(5000)],
  ];
  it.each(texts)('%j is asked as %j', (typed, asked) => {
    expect(read(mention(typed))?.message.text).toBe(asked);
    expect(read(direct(typed))?.message.text).toBe(asked);
  });

  it('may mention the bot anywhere', () => {
    expect(read(mention('', { text: '请问<@UBOT>总投资多少' }))?.message.text).toBe('请问 总投资多少');
  });

  it('carries the event and the post as its names', () => {
    const payload = mention('总投资');
    expect(read(payload)?.names).toEqual([payload.event_id, `C1:${payload.event.ts}`]);
  });

  it('in a thread of a direct conversation is answered in that thread', () => {
    expect(read(direct('总投资', { thread_ts: '3.0' }))?.place).toMatchObject({
      channel: 'D1',
      thread: '3.0',
    });
  });
});

describe('a post that is not for the bot', () => {
  const ignored: readonly [what: string, more: object][] = [
    ['an edited message', { subtype: 'message_changed', message: { text: '<@UBOT> 总投资' } }],
    ['a mention added by an edit', { edited: { user: 'U1', ts: '2.0' } }],
    ['a deleted message', { subtype: 'message_deleted' }],
    ['a file share', { subtype: 'file_share', files: [{ id: 'F1' }] }],
    ['a mention above a file', { files: [{ id: 'F1' }] }],
    ['a person joining', { subtype: 'channel_join' }],
    ['another bot', { bot_id: 'B7', user: 'U7' }],
    ['a bot without a user', { subtype: 'bot_message', bot_id: 'B7', user: undefined }],
    ['the bot itself', { user: 'UBOT' }],
    ['a post without text', { text: undefined }],
  ];
  it.each(ignored)('%s', (_, more) => {
    expect(read(mention('总投资', more))).toBeUndefined();
    expect(read(direct('总投资', more))).toBeUndefined();
  });

  it('a message in a channel that does not mention it, also in its own thread', () => {
    const inChannel = { channel_type: 'channel', channel: 'C1' };
    expect(read(direct('总投资', inChannel))).toBeUndefined();
    expect(read(direct('那签约的呢', { ...inChannel, thread_ts: '3.0' }))).toBeUndefined();
  });
});

describe('a slash command', () => {
  it.each([
    ['', '/help'],
    ['help', '/help'],
    ['SOURCES', '/SOURCES'],
    ['望川区总投资', '望川区总投资'],
    ['helpless 总投资', 'helpless 总投资'],
    ['<!here> 5 &lt; 6', '5 < 6'],
  ])('%j asks %j', (typed, asked) => {
    expect(command(typed)).toBe(asked);
  });
});

describe('a click on a choice', () => {
  const address = 'https://hooks.slack.com/x';
  it('opens a thread beneath the message in a channel', () => {
    const body = click({ action_id: 'ask:0', value: '签约总投资' }, address);
    expect(readChoice(body)?.place).toEqual({
      kind: 'post',
      channel: 'C1',
      thread: body.container.message_ts,
    });
  });

  it('stays flat in a direct conversation', () => {
    const body = click({ action_id: 'ask:0', value: '签约总投资' }, address, { channel: { id: 'D1' } });
    expect(readChoice(body)?.place).toEqual({ kind: 'post', channel: 'D1', thread: undefined });
  });

  it('stays between the bot and the asker where the message was', () => {
    const container = { type: 'message', message_ts: '5.0', is_ephemeral: true };
    const received = readChoice(click({ action_id: 'ask:0', value: '签约总投资' }, address, { container }));
    expect(received).toMatchObject({ private: true, place: { kind: 'whisper', url: address } });
    expect(received?.message.thread).toBe(readSlashCommand(slash('问', address), []).message.thread);
  });

  it('without a value asks nothing', () => {
    expect(readChoice(click({ action_id: 'ask:0' }, address))).toBeUndefined();
  });
});
