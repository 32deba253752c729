import { describe, expect, it } from 'vitest';
import { withSlackCommands } from '../../../src/adapters/slack/commands.ts';
import { answered } from '../../doubles/knowledge.ts';

const names = ['help', 'sources'];

describe('withSlackCommands', () => {
  it('names the commands as Slack lets people type them', () => {
    const reply = withSlackCommands(
      {
        blocks: [
          { kind: 'notice', text: '发送 /help 查看用法，不是 /helpers，也不是 https://a.cn/help' },
          { kind: 'list', items: ['/sources 收录了哪些文章'] },
        ],
      },
      names,
    );
    expect(reply.blocks).toEqual([
      { kind: 'notice', text: '发送 /youju help 查看用法，不是 /helpers，也不是 https://a.cn/help' },
      { kind: 'list', items: ['/youju sources 收录了哪些文章'] },
    ]);
  });

  it('leaves answers alone', () => {
    const reply = {
      blocks: [{ kind: 'list', items: ['/help 项目'] }],
      answer: answered('/help 项目'),
    } as const;
    expect(withSlackCommands(reply, names)).toBe(reply);
  });
});
