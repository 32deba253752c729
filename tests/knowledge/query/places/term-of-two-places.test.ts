import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom(
  {
    title: '成武县推行“五个一”服务机制',
    publishedOn: '2023-04-12',
    paragraphs: [
      '成武县对重点项目实行“五个一”服务机制，即一张清单、一个专班、一名秘书、一月一会、一办到底。',
    ],
  },
  {
    title: '东明县2023年春季重点项目集中开工',
    publishedOn: '2023-03-17',
    paragraphs: [
      '今年，东明县将继续执行“一个项目、一名县级领导、一套方案、一抓到底、一季一评”的“五个一”推进机制。',
    ],
  },
);

describe('a slogan that two places use, each in its own sense', () => {
  it('asks which is meant', () => {
    const { status, text } = ask('“五个一”指什么');
    expect(status).toBe('clarify');
    expect(text).toContain('一张清单、一个专班');
    expect(text).toContain('一个项目、一名县级领导、一套方案');
  });

  it('tells what a quotation names and not what leads to it', () => {
    expect(ask('东明五个一是什么').text).toBe('一个项目、一名县级领导、一套方案、一抓到底、一季一评');
  });
});
