import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../answers-from.ts';

const ask = answersFrom({
  title: '兴山上半年投资“半年报”出炉',
  publishedOn: '2024-07-20',
  paragraphs: [
    '1—6月，兴山县重点项目完成投资48.7亿元。',
    '乡镇排名有喜有忧。古夫镇以62.4%的完成率继续领跑，昭君镇、峡口镇分别以60.7%、59.2%排在二、三位；榛子乡完成37.1%，垫底。',
  ],
});

describe('who comes second and third', () => {
  it('兴山2024年上半年乡镇完成率前三名是谁', () => {
    const { text } = ask('兴山2024年上半年乡镇完成率前三名是谁');
    expect(text).toMatch(/古夫镇.*昭君镇：60.7%.*峡口镇：59.2%/s);
    expect(text).not.toContain('榛子乡');
  });

  it.each([
    ['峡口镇2024年上半年完成率多少', '59.2%'],
    ['兴山2024年上半年完成率最低的乡镇是哪个', '榛子乡'],
  ])('%s', (question, expected) => {
    expect(ask(question).text).toContain(expected);
  });
});
