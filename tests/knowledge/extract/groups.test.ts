import { describe, expect, it } from 'vitest';
import { lastGroup } from '../../../src/knowledge/extract/groups.ts';

describe('groups that are ranked apart', () => {
  it.each([
    ['一类单位前三名', '一类'],
    ['二类县区排名末位的', '二类'],
    ['第一组前两名，第二组第一名', '二组'],
    ['A类园区', 'A类'],
  ])('%s: %s', (text, group) => {
    expect(lastGroup(text)).toBe(group);
  });

  it.each(['三类地区各多少', '第一类单位', '六个工作组', '产业类项目', '三类项目', '分三组县区'])(
    'none: %s',
    (text) => {
      expect(lastGroup(text)).toBeUndefined();
    },
  );
});
