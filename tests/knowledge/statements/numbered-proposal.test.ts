import { describe, expect, it } from 'vitest';
import { answersFrom } from '../answers-from.ts';

const ask = answersFrom({
  title: '定安县水务局关于县政协十三届二次会议第017号提案的答复函',
  publisher: '定安县水务局',
  publishedOn: '2021-07-16',
  paragraphs: [
    '方少华委员：',
    '您提出的《关于加快农村供水工程建设的提案》（第017号）收悉，现答复如下：',
    '2021年，全县安排农村供水项目26个。',
  ],
});

describe('who made a proposal that is called by its number', () => {
  it.each(['定安17号提案是谁提的', '定安县17号政协提案是哪位委员提的', '定安县第017号提案谁提的'])(
    '%s',
    (question) => {
      expect(ask(question).text).toBe('方少华委员');
    },
  );

  it.each(['定安27号提案是谁提的', '定安县第071号提案谁提的'])(
    'another has another number: %s',
    (question) => {
      expect(ask(question).status).toBe('not_found');
    },
  );
});
